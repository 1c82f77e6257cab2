package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.AuthorView;
import org.masthead.content.Page;
import org.masthead.web.pagecache.PageContents;

/** An author and what they wrote, newest first. */
@Named
@RequestScoped
public class AuthorScreen {
    private static final int SIZE = 20;

    @Inject
    private Articles articles;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private AuthorView author;
    private Page<ArticleCard> page;

    public void open() {
        author = Screen.found(articles.author(requested.slug()));
        if (author != null) {
            page = Screen.reached(contents.page(articles.byAuthor(author.id(), requested.page(), SIZE)));
        }
    }

    public AuthorView getAuthor() {
        return author;
    }

    public Page<ArticleCard> getPage() {
        return page;
    }
}
