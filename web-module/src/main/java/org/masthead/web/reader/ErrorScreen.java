package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Retraction;
import org.masthead.content.Versions;

/** The page behind every error: what happened, why, and where to go on; it must stand when the database is away. */
@Named("errorScreen")
@RequestScoped
public class ErrorScreen {
    private static final Logger LOG = System.getLogger(ErrorScreen.class.getName());
    private static final int NEWEST = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Articles articles;

    @Inject
    private Versions versions;

    @Inject
    private FrameScreen frame;

    private Retraction retraction;
    private List<ArticleCard> newest = List.of();

    public void open() {
        try {
            if (getStatus() < 500) {
                frame.open();
                retraction =
                        getStatus() == 410 ? versions.retraction(articleSlug()).orElse(null) : null;
                newest = articles.latest(1, NEWEST).items();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The error page goes without its articles: " + e.getMessage());
        }
    }

    public int getStatus() {
        return (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    }

    /** The group of texts that fits: {@code 404}, {@code 410}, {@code 4xx} or {@code 5xx}. */
    public String getTexts() {
        return switch (getStatus()) {
            case 403, 404, 410 -> Integer.toString(getStatus());
            default -> getStatus() < 500 ? "4xx" : "5xx";
        };
    }

    /** Why and when an article was retracted; null for every other error. */
    public Retraction getRetraction() {
        return retraction;
    }

    public List<ArticleCard> getNewest() {
        return newest;
    }

    /** Of {@code /articles/{slug}} and what lies below it. */
    private String articleSlug() {
        String path = java.net
                .URI
                .create((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .getPath();
        String[] segments = path.split("/");
        return segments.length > 2 ? segments[2] : "";
    }
}
