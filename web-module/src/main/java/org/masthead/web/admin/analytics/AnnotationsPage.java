package org.masthead.web.admin.analytics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.masthead.analytics.Annotations;
import org.masthead.content.SiteTime;
import org.masthead.web.admin.Say;

/** {@code /admin/analytics/annotations}: all of them, and the form for a note; {@code ?edit=7} changes or deletes one. */
@Named("annotationsPage")
@ViewScoped
public class AnnotationsPage implements Serializable {
    private static final int SIZE = 50;

    @Inject
    private transient Annotations annotations;

    @Inject
    private transient AnnotationRows words;

    @Inject
    private transient SiteTime time;

    private int page = 1;
    private long edit;
    private long article;
    private String day;
    private String text;
    private transient List<AnnotationRow> rows;
    private boolean more;

    public void load() {
        List<Annotations.Annotation> found = annotations.page(page, SIZE + 1);
        more = found.size() > SIZE;
        rows = words.of(found.subList(0, Math.min(SIZE, found.size())));
        if (day == null) {
            day = time.today().toString();
        }
        if (edit > 0 && text == null) {
            annotations
                    .find(edit)
                    .filter(note -> note.kind() == Annotations.Kind.NOTE)
                    .ifPresentOrElse(this::take, () -> edit = 0);
        }
    }

    private void take(Annotations.Annotation note) {
        day = note.day().toString();
        text = note.text();
        article = note.article();
    }

    public String save() {
        try {
            LocalDate on = LocalDate.parse(day == null ? "" : day);
            if (edit > 0) {
                annotations.change(edit, on, text);
            } else {
                annotations.write(on, article, text);
            }
            Say.done("annotations.saved");
            return "/admin/analytics/annotations?faces-redirect=true";
        } catch (DateTimeException notADay) {
            Say.refused(Say.text("reports.notADay"));
        } catch (IllegalArgumentException refused) {
            Say.refused(refused.getMessage());
        }
        return null;
    }

    /** The note that is being changed: a row is found by its id, never by its place in a list that others write to. */
    public String delete() {
        try {
            annotations.delete(edit);
            Say.done("annotations.deleted");
            return "/admin/analytics/annotations?faces-redirect=true";
        } catch (IllegalArgumentException refused) {
            Say.refused(refused.getMessage());
            return null;
        }
    }

    public List<AnnotationRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 10_000));
    }

    public long getEdit() {
        return edit;
    }

    public void setEdit(long edit) {
        this.edit = edit;
    }

    public long getArticle() {
        return article;
    }

    public void setArticle(long article) {
        this.article = Math.max(0, article);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
