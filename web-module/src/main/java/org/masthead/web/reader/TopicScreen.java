package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.Dossiers;
import org.masthead.content.Dossiers.Dossier;
import org.masthead.content.Page;
import org.masthead.content.SiteTime;
import org.masthead.content.TopicView;
import org.masthead.web.pagecache.PageContents;

/** A topic's dossier: its definition, its key articles, its map and its timeline. */
@Named
@RequestScoped
public class TopicScreen {
    private static final int SIZE = 30;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Requested requested;

    @Inject
    private SiteTime time;

    @Inject
    private PageContents contents;

    private Dossier dossier;
    private Page<ArticleCard> page;
    private List<NewsMonth> months = List.of();

    public void open() {
        contents.arrangement();
        contents.list();
        dossier = Screen.found(dossiers.at(requested.slug()));
        if (dossier != null) {
            contents.cards(dossier.keyArticles());
            page = Screen.reached(contents.page(
                    dossiers.timeline(dossier.topic().id(), requested.oldestFirst(), requested.page(), SIZE)));
            months = NewsMonth.of(page.items(), time.zone());
        }
    }

    public boolean isFirst() {
        return requested.page() == 1;
    }

    public boolean isOldestFirst() {
        return requested.oldestFirst();
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** Null when there is none at this address. */
    public TopicView getTopic() {
        return dossier == null ? null : dossier.topic();
    }

    public Page<ArticleCard> getPage() {
        return page;
    }

    public List<NewsMonth> getMonths() {
        return months;
    }
}
