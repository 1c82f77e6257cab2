package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.ChangeKind;
import org.masthead.content.EditConflict;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Newsroom;
import org.masthead.content.Newsroom.DraftForEditing;
import org.masthead.content.NotAllowed;

/**
 * {@code /admin/article?id=17}, without an id a new one. What was typed stays in the form whatever goes wrong: a draft that
 * cannot be kept is told field by field, and when somebody else saved meanwhile both texts are shown.
 */
@Named
@ViewScoped
public class ArticleEditor implements Serializable {
    private static final String FORM = "article";

    @Inject
    private transient Newsroom newsroom;

    @Inject
    private ArticleWork work;

    private Long id;
    private ArticleForm form = new ArticleForm();
    private ArticleForm theirs;
    private ArticleState state = ArticleState.DRAFT;
    private int lock;
    private int publishedVersion;
    private Instant changedAt;
    private Instant start;
    private Instant end;
    private ChangeKind change;
    private String note = "";
    private String reason = "";

    public void load() throws IOException {
        if (id == null) {
            return;
        }
        Optional<DraftForEditing> found = id > 0 ? newsroom.forEditing(new ArticleId(id)) : Optional.empty();
        if (found.isEmpty()) {
            NotThere.answer();
            return;
        }
        show(found.get());
    }

    private void show(DraftForEditing found) {
        form = ArticleForm.of(found.draft());
        takeFacts(found);
    }

    private void takeFacts(DraftForEditing found) {
        state = found.state();
        lock = found.lock();
        publishedVersion = found.publishedVersion();
        changedAt = found.changedAt();
    }

    public String save() {
        return keep("article.saved", () -> work.save(articleId(), form.draft(), lock));
    }

    /** What readers have seen is not changed until the editor says what the change is. */
    public String publish() {
        ChangeKind kind = publishedVersion == 0 ? ChangeKind.FIRST : change;
        return keep("article.published", () -> work.publish(articleId(), form.draft(), lock, kind, note));
    }

    public String schedule() {
        if (start == null) {
            Say.problems(FORM, Map.of("start", Say.text("article.startMissing")));
            return null;
        }
        return keep("article.scheduled", () -> work.schedule(articleId(), form.draft(), lock, start, end));
    }

    public String unpublish() {
        return keep("article.unpublished", () -> {
            newsroom.unpublish(articleId());
            return articleId();
        });
    }

    public String retract() {
        if (reason == null || reason.isBlank()) {
            Say.problems(FORM, Map.of("reason", Say.text("article.reasonMissing")));
            return null;
        }
        return keep("article.retracted", () -> {
            newsroom.retract(articleId(), reason);
            return articleId();
        });
    }

    private String keep(String done, Supplier<ArticleId> step) {
        try {
            ArticleId kept = step.get();
            Say.done(done);
            return "/admin/article?faces-redirect=true&id=" + kept;
        } catch (InvalidDraft invalid) {
            Say.problems(FORM, invalid.problems());
        } catch (EditConflict conflict) {
            showBoth(conflict);
        } catch (NotAllowed | IllegalArgumentException | IllegalStateException refused) {
            Say.refused(refused.getMessage());
        }
        return null;
    }

    /** Theirs is shown beside; saving again keeps ours, knowingly. */
    private void showBoth(EditConflict conflict) {
        newsroom.forEditing(articleId()).ifPresent(found -> {
            theirs = ArticleForm.of(found.draft());
            takeFacts(found);
        });
        Say.refused(conflict.getMessage());
    }

    /** Drops what was typed here. */
    public String takeTheirs() {
        return "/admin/article?faces-redirect=true&id=" + id;
    }

    private ArticleId articleId() {
        return id == null ? null : new ArticleId(id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether readers see it or will by themselves: then only an editor changes it. */
    public boolean isPublic() {
        return state == ArticleState.PUBLISHED || state == ArticleState.SCHEDULED;
    }

    public boolean mayBecome(String next) {
        return state.mayBecome(ArticleState.valueOf(next));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ArticleForm getForm() {
        return form;
    }

    public ArticleForm getTheirs() {
        return theirs;
    }

    public ArticleState getState() {
        return state;
    }

    public int getPublishedVersion() {
        return publishedVersion;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getStart() {
        return start;
    }

    public void setStart(Instant start) {
        this.start = start;
    }

    public Instant getEnd() {
        return end;
    }

    public void setEnd(Instant end) {
        this.end = end;
    }

    public ChangeKind getChange() {
        return change;
    }

    public void setChange(ChangeKind change) {
        this.change = change;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
