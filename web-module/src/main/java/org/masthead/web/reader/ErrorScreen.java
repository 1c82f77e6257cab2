package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.NamedPage;
import org.masthead.content.Retraction;
import org.masthead.content.Search;
import org.masthead.content.Versions;
import org.masthead.web.pagecache.DatabaseWatch;

/** The page behind every error: what happened, why, and where to go on; it must stand when the database is away. */
@Named("errorScreen")
@RequestScoped
public class ErrorScreen {
    private static final Logger LOG = System.getLogger(ErrorScreen.class.getName());
    private static final int LIKELY = 3;
    private static final int ELSE = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Articles articles;

    @Inject
    private Search search;

    @Inject
    private Versions versions;

    @Inject
    private FrameScreen frame;

    @Inject
    private MostViewedBox mostViewed;

    @Inject
    private DatabaseWatch watch;

    private Retraction retraction;
    private LostAddress lost = new LostAddress("", "");
    private List<ArticleCard> likely = List.of();
    private List<NamedPage> named = List.of();
    private List<ArticleCard> viewed = List.of();
    private List<ArticleCard> newest = List.of();

    public void open() {
        if (getStatus() >= 500 || watch.isAway()) {
            return;
        }
        try {
            frame.open();
            read();
        } catch (RuntimeException e) {
            watch.blames(e);
            LOG.log(Level.WARNING, "The error page goes without its articles: " + e.getMessage());
        }
    }

    private void read() {
        if (getStatus() == 410) {
            retraction = versions.retraction(articleSlug()).orElse(null);
        } else if (getStatus() == 404) {
            lost = LostAddress.of(path());
            likely = lost.slug().isEmpty() ? List.of() : search.atNearly(lost.slug(), LIKELY);
            named = likely.isEmpty() ? search.named(lost.words()) : List.of();
        }
        viewed = mostViewed.first(ELSE + LIKELY).stream()
                .filter(card -> !likely.contains(card))
                .limit(ELSE)
                .toList();
        if (viewed.isEmpty()) {
            newest = articles.latest(1, ELSE).items();
        }
    }

    public int getStatus() {
        return (Integer) request.getAttribute(Errors.STATUS);
    }

    /** The group of texts that fits: {@code 404}, {@code 410}, {@code 4xx} or {@code 5xx}. */
    public String getTexts() {
        return switch (getStatus()) {
            case 400, 403, 404, 503 -> Integer.toString(getStatus());
            case 410 -> retraction == null ? "404" : "410";
            default -> getStatus() < 500 ? "4xx" : "5xx";
        };
    }

    /** Why and when an article was retracted; null for every other error. */
    public Retraction getRetraction() {
        return retraction;
    }

    /** What the address seems to be about; empty when it says nothing. */
    public String getWords() {
        return lost.words();
    }

    /** Articles whose addresses are nearly this one. */
    public List<ArticleCard> getLikely() {
        return likely;
    }

    /** Sections, topics and the like of the name that the address seems to mean. */
    public List<NamedPage> getNamed() {
        return named;
    }

    public List<ArticleCard> getViewed() {
        return viewed;
    }

    /** Where nothing has been viewed yet. */
    public List<ArticleCard> getNewest() {
        return newest;
    }

    private String path() {
        return (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }

    /** Of {@code /articles/{slug}} and what lies below it. */
    private String articleSlug() {
        String[] segments = URI.create(path()).getPath().split("/");
        return segments.length > 2 ? segments[2] : "";
    }
}
