package org.masthead.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Picture;
import org.masthead.web.faces.PictureMarkup;

/** Shows the pictures inside a text as pages show pictures: in forms, with their size, when they come near. */
@ApplicationScoped
public class BodyPictures {
    private static final Pattern OWN = Pattern.compile("/media/([1-9]\\d{0,17})/[^/]+");
    private static final String BROAD = "figure.wide, figure.full";

    private MediaLibrary library;
    private PictureMarkup markup;

    protected BodyPictures() {}

    @Inject
    BodyPictures(MediaLibrary library, PictureMarkup markup) {
        this.library = library;
        this.markup = markup;
    }

    /** Dresses all of our own pictures in it: one statement, none where there are none. */
    public void dress(Element body) {
        Elements images = body.select("img[src^=/media/]");
        Map<Long, Picture> known =
                library
                        .pictures(images.stream()
                                .map(BodyPictures::id)
                                .filter(id -> id > 0)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Picture::mediaId, Function.identity()));
        for (Element image : images) {
            Picture picture = known.get(id(image));
            if (picture != null) {
                dress(image, picture);
            }
        }
    }

    private void dress(Element image, Picture picture) {
        String place = image.closest(BROAD) == null ? "body" : "broad";
        String alt = image.hasAttr("alt") ? image.attr("alt") : picture.alt();
        String html = markup.of(picture, place, false, alt, null);
        Element dressed =
                (Element) Parser.parseFragment(html, new Element("p"), "").get(0);
        image.replaceWith(dressed);
    }

    private static long id(Element image) {
        Matcher path = OWN.matcher(image.attr("src"));
        return path.matches() ? Long.parseLong(path.group(1)) : 0;
    }
}
