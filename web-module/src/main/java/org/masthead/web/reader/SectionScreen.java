package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Page;
import org.masthead.content.SectionView;
import org.masthead.web.pagecache.PageContents;

/** A section's articles, newest first, with those of the sections below it. */
@Named
@RequestScoped
public class SectionScreen {
    private static final int SIZE = 20;

    @Inject
    private Articles articles;

    @Inject
    private Requested requested;

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

    public SectionView getSection() {
        return section;
    }

    public Page<ArticleCard> getPage() {
        return page;
    }
}
