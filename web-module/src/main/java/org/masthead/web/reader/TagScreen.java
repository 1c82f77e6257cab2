package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Page;
import org.masthead.content.TagView;
import org.masthead.web.pagecache.PageContents;

/** A tag's articles, newest first. */
@Named
@RequestScoped
public class TagScreen {
    private static final int SIZE = 20;

    @Inject
    private Articles articles;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private TagView tag;
    private Page<ArticleCard> page;

    public void open() {
        tag = Screen.found(articles.tag(requested.slug()));
        if (tag != null) {
            page = Screen.reached(contents.page(articles.withTag(tag.id(), requested.page(), SIZE)));
        }
    }

    public TagView getTag() {
        return tag;
    }

    public Page<ArticleCard> getPage() {
        return page;
    }
}
