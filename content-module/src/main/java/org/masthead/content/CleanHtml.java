package org.masthead.content;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one gate for markup that people typed or another site sent. What comes out holds only what an article may show:
 * text, headings from h2 to h4, lists, tables, quotes, notes, links, and pictures from our own media library. No style, no
 * script, no frame, no address of another site's file. Cleaning what is clean changes nothing.
 *
 * <pre>{@code
 * CleanHtml.of("<p onclick=x>Hi <script>y</script></p>").equals("<p>Hi </p>")
 * }</pre>
 */
public final class CleanHtml {
    private static final Pattern OWN_MEDIA = Pattern.compile("/media/[1-9][0-9]{0,17}/[^/?#\\s\"'<>]{1,300}");
    private static final Pattern NOTE_ID = Pattern.compile("(fn|note|ref|cite|sec)[A-Za-z0-9_.:-]{0,60}");
    private static final Pattern PLACEMENT = Pattern.compile("(align-(left|right|center)|wide|full|gallery|embed)");
    private static final Pattern LANGUAGE_OF_CODE = Pattern.compile("language-[a-z0-9+#-]{1,30}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern MOMENT = Pattern.compile("[0-9TZWP:.+ -]{4,40}");

    private static final PolicyFactory POLICY = policy();

    private CleanHtml() {}

    /** @param html null counts as empty */
    public static String of(String html) {
        return html == null ? "" : POLICY.sanitize(html.replace("\0", "")).strip();
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder();
        text(policy);
        headings(policy);
        tables(policy);
        links(policy);
        figures(policy);
        return policy.toFactory();
    }

    private static void text(HtmlPolicyBuilder policy) {
        policy.allowElements(
                        "p", "br", "hr", "blockquote", "pre", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary")
                .allowElements("strong", "b", "em", "i", "u", "s", "small", "mark", "sub", "sup", "q", "cite", "abbr")
                .allowElements("del", "ins", "code", "kbd", "samp", "var", "time", "span", "bdi")
                .allowWithoutAttributes("bdi")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(false, "ltr", "rtl", "auto")
                .globally()
                .allowAttributes("id")
                .matching(NOTE_ID)
                .onElements("a", "li", "sup", "p", "h2", "h3", "h4", "dt", "span")
                .allowAttributes("title")
                .onElements("abbr", "a")
                .allowAttributes("datetime")
                .matching(MOMENT)
                .onElements("time", "del", "ins")
                .allowAttributes("class")
                .matching(LANGUAGE_OF_CODE)
                .onElements("code", "pre")
                .allowAttributes("class")
                .matching(false, "pull")
                .onElements("blockquote")
                .allowAttributes("start", "value")
                .matching(NUMBER)
                .onElements("ol", "li")
                .allowAttributes("reversed", "open")
                .onElements("ol", "details");
    }

    private static void headings(HtmlPolicyBuilder policy) {
        policy.allowElements("h2", "h3", "h4")
                .allowElements((element, attributes) -> "h2", "h1")
                .allowElements((element, attributes) -> "h4", "h5", "h6");
    }

    private static void tables(HtmlPolicyBuilder policy) {
        policy.allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowAttributes("colspan", "rowspan", "span")
                .matching(NUMBER)
                .onElements("th", "td", "col", "colgroup")
                .allowAttributes("scope")
                .matching(false, "row", "col", "rowgroup", "colgroup")
                .onElements("th");
    }

    private static void links(HtmlPolicyBuilder policy) {
        policy.allowElements("a")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("cite")
                .onElements("blockquote", "q", "del", "ins")
                .requireRelsOnLinks("noopener");
    }

    private static void figures(HtmlPolicyBuilder policy) {
        policy.allowElements("figure", "figcaption")
                .allowElements(CleanHtml::onlyWithSource, "img")
                .allowAttributes("class")
                .matching(PLACEMENT)
                .onElements("figure")
                .allowAttributes("src")
                .matching(OWN_MEDIA)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img");
    }

    private static String onlyWithSource(String element, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals("src")) {
                return element;
            }
        }
        return null;
    }
}
