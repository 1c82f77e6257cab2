package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Page;
import org.masthead.content.SectionView;
import org.masthead.content.SiteTime;
import org.masthead.web.pagecache.PageContents;

/** A section's articles, newest first, with those of the sections below it. */
@Named
@RequestScoped
public class SectionScreen {
    private static final int SIZE = 23;
    private static final int TOP = 5;

    @Inject
    private Articles articles;

    @Inject
    private Requested requested;

    @Inject
    private SiteTime time;

    @Inject
    private PageContents contents;

    private SectionView section;
    private Page<ArticleCard> page;

    public void open() {
        section = Screen.found(articles.section(requested.slug()));
        if (section != null) {
            page = Screen.reached(contents.page(articles.inSection(section.id(), requested.page(), SIZE)));
        }
    }

    public boolean isFirst() {
        return requested.page() == 1;
    }

    /** What stands large on the first page; nothing on further ones. */
    public List<ArticleCard> getTop() {
        return isFirst() ? page.items().subList(0, Math.min(TOP, page.items().size())) : List.of();
    }

    /** The newest first, by the day they came out, without those on top. */
    public List<NewsDay> getDays() {
        return NewsDay.of(page.items().subList(getTop().size(), page.items().size()), time.zone());
    }

    public SectionView getSection() {
        return section;
    }

    public Page<ArticleCard> getPage() {
        return page;
    }
}
