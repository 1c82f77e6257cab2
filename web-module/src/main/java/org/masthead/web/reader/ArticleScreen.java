package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.Articles;
import org.masthead.content.AuthorView;
import org.masthead.content.FurtherReading;
import org.masthead.content.FurtherReading.Margin;
import org.masthead.content.FurtherReading.Next;
import org.masthead.content.Versions;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.ListPiece;
import org.masthead.web.faces.Texts;
import org.masthead.web.pagecache.PageContents;
import org.masthead.web.reader.body.ArticleText;

/** An article with what stands around it. */
@Named("articleScreen")
@RequestScoped
public class ArticleScreen {
    private static final int MORE = 6;

    @Inject
    private Articles articles;

    @Inject
    private Versions versions;

    @Inject
    private FurtherReading reading;

    @Inject
    private CommentThread thread;

    @Inject
    private ShownParts parts;

    @Inject
    private BodyPictures pictures;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    @Inject
    private Texts texts;

    @Inject
    private Links links;

    private ArticleView article;
    private Margin margin;
    private Next next;
    private ArticleText text;
    private List<ShownPart> shown = List.of();

    public void open() {
        var found = articles.bySlug(requested.slug());
        if (found.isEmpty() && versions.retraction(requested.slug()).isPresent()) {
            Screen.error(410);
            return;
        }
        article = Screen.found(found);
        if (article != null) {
            contents.article(article.id());
            contents.arrangement();
            thread.open(article);
            margin = reading.margin(article.id());
            read();
            lookFurther();
        }
    }

    private void read() {
        text = ArticleText.of(article, margin.definitions(), texts::of, links::absolute, pictures::dress);
        shown = parts.of(text.parts());
    }

    private void lookFurther() {
        if (article.kind() != ArticleKind.PAGE) {
            contents.list();
            next = reading.next(article, MORE);
            contents.cards(next.more());
            contents.cards(Stream.of(next.older(), next.newer())
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    public ArticleView getArticle() {
        return article;
    }

    public List<AuthorView> getAuthors() {
        return margin.authors();
    }

    /** The authors' names as the site's language lists them. */
    public List<ListPiece> getByline() {
        return texts.pieces(margin.authors().stream().map(AuthorView::name).toList());
    }

    /** Whether the article's kind is said: news and reports are what readers expect. */
    public boolean isKindTold() {
        return switch (article.kind()) {
            case OPINION, ANALYSIS, INTERVIEW -> true;
            case NEWS, REPORT, PAGE -> false;
        };
    }

    /** A page such as the imprint: no byline, no date, nothing further. */
    public boolean isPage() {
        return article.kind() == ArticleKind.PAGE;
    }

    public ArticleText getText() {
        return text;
    }

    public List<ShownPart> getParts() {
        return shown;
    }

    /** Null for a page. */
    public Next getNext() {
        return next;
    }

    /** Opens a new letter in the reader's mail program. */
    public String getMailAddress() {
        return "mailto:?subject=" + encoded(article.headline()) + "&body="
                + encoded(links.absolute(links.article(article.slug())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
