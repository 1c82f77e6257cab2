package org.masthead.web.feed;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.masthead.content.ArticleView;
import org.masthead.content.Direction;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;

/** An article's text as it can be read anywhere: picture first, every address whole, the direction of its script said. */
final class FeedText {
    private static final String[] ADDRESSES = {"href", "src", "cite", "poster"};

    private FeedText() {}

    static String of(ArticleView article, Addresses addresses) {
        String here = addresses.absolute(Links.pathOf("articles", article.slug()));
        Document page = Jsoup.parseBodyFragment(article.body(), here);
        page.outputSettings().prettyPrint(false);
        page.select("script, style, template, noscript").remove();
        Element body = page.body();
        if (SharedPicture.shows(article.image())) {
            body.prependChild(lead(article.image(), addresses));
        }
        for (String attribute : ADDRESSES) {
            body.select("[" + attribute + "]")
                    .forEach(element -> element.attr(attribute, whole(element.attr(attribute), here)));
        }
        body.select("[srcset]").removeAttr("srcset");
        return in(page, article).outerHtml();
    }

    private static Element in(Document page, ArticleView article) {
        Element text = page.createElement("div").attr("lang", article.language());
        if (article.direction() == Direction.RTL) {
            text.attr("dir", "rtl");
        }
        return page.body()
                .appendChild(text.insertChildren(0, page.body().childNodes()))
                .child(0);
    }

    private static Element lead(Picture picture, Addresses addresses) {
        SharedPicture shown = SharedPicture.of(picture);
        Element image =
                new Element("img").attr("src", addresses.absolute(shown.path())).attr("alt", picture.alt());
        if (shown.isMeasured()) {
            image.attr("width", Integer.toString(shown.width())).attr("height", Integer.toString(shown.height()));
        }
        Element figure = new Element("figure").appendChild(image);
        String caption = (picture.caption() + " " + picture.credit()).strip();
        if (!caption.isEmpty()) {
            figure.appendElement("figcaption").text(caption);
        }
        return figure;
    }

    /** As it is when it is no address at all. */
    private static String whole(String address, String here) {
        try {
            return URI.create(here).resolve(address.strip()).toString();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
