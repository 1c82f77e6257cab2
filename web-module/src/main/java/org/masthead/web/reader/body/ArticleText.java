package org.masthead.web.reader.body;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.FurtherReading.Definition;

/**
 * An article's text made ready for its page; what was clean HTML before is so afterwards.
 *
 * <pre>{@code
 * var text = ArticleText.of(article, margin.definitions(), texts::of, links::absolute, pictures::dress);
 * }</pre>
 *
 * @param parts in the order of reading
 * @param defined the topics whose first mention links to their definition
 * @param links that the text holds, in the order of their first mention
 * @param minutes that an average reader needs
 * @param gallery whether pictures stand together in it
 */
public record ArticleText(
        List<BodyPart> parts, List<Definition> defined, List<PrintedLink> links, int minutes, boolean gallery) {
    /** @param pictures gets the finished text and may change how its pictures are loaded */
    public static ArticleText of(
            ArticleView article,
            List<Definition> definitions,
            Wording wording,
            UnaryOperator<String> absolute,
            Consumer<Element> pictures) {
        var document = Jsoup.parseBodyFragment(article.body());
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        int minutes = ReadingTime.minutes(article.standfirst() + " " + body.text(), article.language());
        Tidying.in(body);
        if (article.kind() == ArticleKind.INTERVIEW) {
            Questions.in(body);
        }
        EmbedCards.in(body, wording);
        Footnotes.in(body, wording);
        ScrollRegions.in(body, wording);
        List<PrintedLink> links = PrintedLinks.in(body, absolute);
        List<Definition> defined = FirstMentions.in(body, definitions);
        pictures.accept(body);
        boolean gallery = body.selectFirst("figure.gallery img") != null;
        return new ArticleText(BodyParts.of(body), defined, links, minutes, gallery);
    }
}
