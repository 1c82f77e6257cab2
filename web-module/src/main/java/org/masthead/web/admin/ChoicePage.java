package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.Newsroom;
import org.masthead.content.Newsroom.AdminRow;
import org.masthead.content.NotAllowed;

/** {@code /admin/choice}: Editor's Choice, put in order by buttons and kept when saved. */
@Named
@ViewScoped
public class ChoicePage implements Serializable {
    private static final int OFFERED = 15;

    @Inject
    private transient Newsroom newsroom;

    private List<Line> chosen = new ArrayList<>();
    private String words = "";

    /** An article in the list; only what the page shows. */
    public record Line(long id, String headline, ArticleState state) implements Serializable {
        static Line of(AdminRow row) {
            return new Line(row.id().value(), row.headline(), row.state());
        }
    }

    public void load() {
        chosen = new ArrayList<>(newsroom.editorsChoice().stream().map(Line::of).toList());
    }

    public List<Line> getOffered() {
        return newsroom.list(ArticleState.PUBLISHED, words, 1, OFFERED).items().stream()
                .map(Line::of)
                .filter(line -> !chosen.contains(line))
                .toList();
    }

    /** Looks up what {@code words} found; the list below shows it. */
    public void search() {
        words = words == null ? "" : words.strip();
    }

    public void add(Line line) {
        if (!chosen.contains(line)) {
            chosen.add(line);
        }
    }

    public void remove(int index) {
        chosen.remove(index);
    }

    public void up(int index) {
        Collections.swap(chosen, index, Math.max(0, index - 1));
    }

    public void down(int index) {
        Collections.swap(chosen, index, Math.min(chosen.size() - 1, index + 1));
    }

    public String save() {
        try {
            newsroom.arrangeEditorsChoice(
                    chosen.stream().map(line -> new ArticleId(line.id())).toList());
            Say.done("choice.saved");
            return "/admin/choice?faces-redirect=true";
        } catch (NotAllowed | IllegalArgumentException refused) {
            Say.refused(refused.getMessage());
            return null;
        }
    }

    public List<Line> getChosen() {
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
