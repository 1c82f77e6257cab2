package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.masthead.content.Focus;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.PictureMarkup;

class BodyPicturesTest {
    private final List<Collection<Long>> asked = new ArrayList<>();

    @Test
    void everyPictureOfATextIsDressedByOneQuestion() {
        Element body = dressed("""
                <p>Before</p><figure><img src="/media/7/quay.jpg" alt="Here"><figcaption>Quay</figcaption></figure>
                <figure class="wide"><img src="/media/8/pier.jpg"></figure>""");
        assertEquals(List.of(List.of(7L, 8L)), asked);
        assertEquals(2, body.select("picture > source[type=image/webp]").size());
        assertEquals("Here", body.selectFirst("img").attr("alt"));
        assertEquals("lazy", body.selectFirst("img").attr("loading"));
        assertEquals("1200", body.selectFirst("img").attr("width"));
        assertEquals(
                "figcaption", body.selectFirst("picture").nextElementSibling().tagName());
        assertTrue(body.selectFirst(".wide source").attr("sizes").contains("60rem"));
    }

    @Test
    void aWordlessPictureOfTheTextGetsTheLibrarysWords() {
        assertEquals(
                "From the library",
                dressed("<img src='/media/7/quay.jpg'>").selectFirst("img").attr("alt"));
        assertEquals(
                "",
                dressed("<img src='/media/7/quay.jpg' alt=''>")
                        .selectFirst("img")
                        .attr("alt"));
    }

    @Test
    void aPictureThatTheLibraryDoesNotKnowStaysAsItIs() {
        String html = "<p><img src=\"/media/9/gone.jpg\" alt=\"Gone\"></p>";
        assertEquals(html, dressed(html).html());
    }

    @Test
    void anAddressOfNoPictureIsNotAskedFor() {
        String html = "<img src=\"/media/x/y\" alt=\"\"><img src=\"/media/7/0123456789abcdef/640.webp\" alt=\"\">";
        assertEquals(html, dressed(html).html().replace("\n", ""));
        assertEquals(List.of(List.of()), asked);
    }

    private Element dressed(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        new BodyPictures(library(), new PictureMarkup(new Links(Optional.empty()))).dress(body);
        return body;
    }

    private MediaLibrary library() {
        return (MediaLibrary) Proxy.newProxyInstance(
                MediaLibrary.class.getClassLoader(),
                new Class<?>[] {MediaLibrary.class},
                (proxy, method, arguments) -> {
                    @SuppressWarnings("unchecked")
                    Collection<Long> ids = (Collection<Long>) arguments[0];
                    asked.add(List.copyOf(ids));
                    return ids.stream()
                            .filter(id -> id < 9)
                            .map(BodyPicturesTest::picture)
                            .toList();
                });
    }

    private static Picture picture(long id) {
        return new Picture(
                id,
                "x.jpg",
                "From the library",
                "",
                "",
                1200,
                800,
                false,
                "image/jpeg",
                "sum",
                new Focus(50, 50),
                false);
    }
}
