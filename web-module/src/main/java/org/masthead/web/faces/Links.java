package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.ArticleCard;
import org.masthead.content.Frame;
import org.masthead.content.Picture;
import org.masthead.content.Rendition.Format;

/** Addresses of our own pages and files: {@code #{links.picture(card.image)}}. */
@Named("links")
@ApplicationScoped
public class Links {
    private static final int POSTER_WIDTH = 960;

    private String base;

    protected Links() {}

    @Inject
    public Links(@ConfigProperty(name = "masthead.base-url") Optional<String> base) {
        this.base = base.orElse("").replaceAll("/+$", "");
    }

    public String article(String slug) {
        return pathOf("articles", slug);
    }

    public String card(ArticleCard card) {
        return article(card.slug());
    }

    public String picture(Picture picture) {
        return media(picture.mediaId(), picture.fileName());
    }

    /** The one form of it that stands for a film until it plays: whole, and the lightest. */
    public String poster(Picture picture) {
        return picture.hasRenditions()
                ? picture.rendition(Frame.WHOLE, POSTER_WIDTH, Format.WEBP).path()
                : picture(picture);
    }

    public String media(long id, String fileName) {
        return mediaPath(id, fileName);
    }

    public static String mediaPath(long id, String fileName) {
        return "/media/" + id + "/" + segment(fileName);
    }

    /** {@code /sections/harbour} and the like. */
    public String of(String kind, String slug) {
        return pathOf(kind, slug);
    }

    public static String pathOf(String kind, String slug) {
        return "/" + kind + "/" + segment(slug);
    }

    /** The address that the reader sees, for the pixel that counts without script. */
    public String pixelPath() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return URLEncoder.encode(path == null ? request.getRequestURI() : path, StandardCharsets.UTF_8);
    }

    /** With scheme and host, for what is read elsewhere. Without the setting masthead.base-url: the path itself. */
    public String absolute(String path) {
        return base + path;
    }

    /** A path of ours that may hold letters of any script, as a header may carry it. */
    public String encoded(String path) {
        return URI.create(path.replace(" ", "%20")).toASCIIString();
    }

    /** As the value of a query's parameter. */
    public String asParameter(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether masthead.base-url is set. */
    public boolean knowsHost() {
        return !base.isEmpty();
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
