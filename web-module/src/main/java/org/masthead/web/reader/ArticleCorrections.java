package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.Correction;
import org.masthead.content.Versions;

/** What was corrected and clarified in the article of this page. Open it behind the article's screen. */
@Named
@RequestScoped
public class ArticleCorrections {
    @Inject
    private Versions versions;

    @Inject
    private ArticleScreen screen;

    private List<Correction> list = List.of();

    public void open() {
        if (screen.getArticle() != null && screen.getArticle().version() > 1) {
            list = versions.corrections(screen.getArticle().id());
        }
    }

    /** The newest first. */
    public List<Correction> getList() {
        return list;
    }

    /** Null when there is none. */
    public Correction getNewest() {
        return list.isEmpty() ? null : list.get(0);
    }
}
