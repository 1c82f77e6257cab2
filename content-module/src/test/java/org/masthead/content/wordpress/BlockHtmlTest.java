package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockHtmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One.\\n\\nTwo.                                 | <p>One.</p><p>Two.</p>
            One\\nand on.                                  | <p>One<br>and on.</p>
            One\\r\\n\\r\\nTwo                             | <p>One</p><p>Two</p>
            <h2>Head</h2>\\nText                           | <h2>Head</h2><p>Text</p>
            A quote:\\n<blockquote>Go.\\n\\nNow.</blockquote> | <p>A quote:</p><blockquote><p>Go.</p><p>Now.</p></blockquote>
            <ul>\\n<li>One</li>\\n<li>Two</li>\\n</ul>     | <ul><li>One</li><li>Two</li></ul>
            <pre>a\\n\\nb</pre>                            | <pre>a\\n\\nb</pre>
            See <code>a\\nb</code> here                    | <p>See</p><pre><code>a\\nb</code></pre><p>here</p>
            <em>a</em> b\\n\\n&nbsp;\\n\\nc                | <p><em>a</em> b</p><p>c</p>
            <div>Loose\\n\\ntext</div>                     | <p>Loose</p><p>text</p>
            <p>Kept\\nline</p>                             | <p>Kept<br>line</p>
            Before\\n\\n<!--more-->\\n\\nAfter             | <p>Before</p><p>After</p>
            """)
    void whatTheClassicEditorMeant(String typed, String shown) {
        assertEquals(unescaped(shown), html(unescaped(typed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!-- wp:paragraph --><p>Hi</p><!-- /wp:paragraph -->                                      | <p>Hi</p>
            <!-- wp:group {"a":"x>y"} --><div><!-- wp:paragraph --><p>Hi</p><!-- /wp:paragraph --></div><!-- /wp:group --> | <p>Hi</p>
            <!-- wp:buttons --><div><a class="wp-block-button__link" href="https://a.example/">Go</a></div><!-- /wp:buttons --> | <p><a class="wp-block-button__link" href="https://a.example/">Go</a></p>
            <!-- wp:spacer --><div style="height:9px"></div><!-- /wp:spacer -->                        | ''
            <!-- wp:separator --><hr class="x"/><!-- /wp:separator -->                                 | <hr class="x">
            <!-- wp:html --><b>x</b><!-- /wp:html -->                                                 | <p><b>x</b></p>
            <!-- wp:pullquote --><figure><blockquote><p>Q</p><cite>C</cite></blockquote></figure><!-- /wp:pullquote --> | <blockquote><p>Q</p><p><cite>C</cite></p></blockquote>
            <!-- wp:pullquote --><figure class="wp-block-pullquote has-text-align-left"><blockquote><p>Q</p></blockquote></figure><!-- /wp:pullquote --> | <blockquote class="pull"><p>Q</p></blockquote>
            <!-- wp:table --><figure><table><tbody><tr><td>1</td></tr></tbody></table></figure><!-- /wp:table --> | <table><tbody><tr><td>1</td></tr></tbody></table>
            """)
    void whatABlockShows(String block, String shown) {
        assertEquals(shown, html(block));
    }

    @Test
    void textBetweenBlocksIsReadAsTheClassicEditorWroteIt() {
        assertEquals(
                "<p>One</p><p>Two<br>lines</p><p>Three</p><p>Four</p>",
                html("<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->\n\nTwo\nlines\n\nThree\n\n"
                        + "<!-- wp:paragraph --><p>Four</p><!-- /wp:paragraph -->"));
    }

    @Test
    void aBlockThatTheOldServerDrewIsNamed() {
        BlockHtml.Converted converted = BlockHtml.of("<!-- wp:latest-posts {\"n\":3} /--><!-- wp:acme/chart /-->");
        assertEquals("", converted.body().html());
        assertEquals(List.of(new Remark("block", "taken out: latest-posts, acme/chart")), converted.remarks());
    }

    @TestFactory
    List<DynamicTest> picturesGetOneShape() {
        return List.of(
                shows(
                        "[caption id=\"a\" align=\"alignleft\" width=\"9\"]<img src=\"a.jpg\" /> The <em>quay</em>[/caption]",
                        "<figure class=\"align-left\"><img src=\"a.jpg\"><figcaption>The <em>quay</em></figcaption></figure>"),
                shows(
                        "[caption caption=\"Old ] form\"]<a href=\"a.jpg\"><img src=\"a.jpg\"></a>[/caption]",
                        "<figure><img src=\"a.jpg\"><figcaption>Old ] form</figcaption></figure>"),
                shows(
                        "<img class=\"alignright wp-image-7\" src=\"a.jpg\"> Text beside",
                        "<figure class=\"align-right\"><img class=\"alignright wp-image-7\" src=\"a.jpg\"></figure>"
                                + "<p>Text beside</p>"),
                shows(
                        "Smile <img src=\"smile.gif\" width=\"15\"> now",
                        "<p>Smile <img src=\"smile.gif\" width=\"15\"> now</p>"),
                shows(
                        "<!-- wp:image --><div class=\"wp-block-image\"><figure class=\"aligncenter\"><img src=\"a.jpg\">"
                                + "<figcaption>Pier</figcaption></figure></div><!-- /wp:image -->",
                        "<figure class=\"align-center\"><img src=\"a.jpg\"><figcaption>Pier</figcaption></figure>"),
                shows(
                        "<!-- wp:gallery --><ul class=\"wp-block-gallery\"><li><figure><img src=\"a.jpg\"></figure></li>"
                                + "<li><figure><img src=\"b.jpg\"><figcaption>B</figcaption></figure></li></ul><!-- /wp:gallery -->",
                        "<figure class=\"gallery\"><figure><img src=\"a.jpg\"></figure>"
                                + "<figure><img src=\"b.jpg\"><figcaption>B</figcaption></figure></figure>"),
                shows("[gallery ids=\"3,4\" columns='2']", "<figure data-ids=\"3,4\" class=\"gallery\"></figure>"),
                shows(
                        "<!-- wp:cover --><div class=\"alignfull\" style=\"background-image:url('a.jpg')\"><p>Over</p></div>"
                                + "<!-- /wp:cover -->",
                        "<figure class=\"full\"><img src=\"a.jpg\" alt=\"\"></figure><p>Over</p>"));
    }

    @TestFactory
    List<DynamicTest> whatAnotherSitePlaysBecomesALink() {
        String link = "<p><a href=\"https://v.example/1\">https://v.example/1</a></p>";
        return List.of(
                shows("https://v.example/1", link),
                shows("[embed width=\"9\"]https://v.example/1[/embed]", link),
                shows("[audio https://v.example/1]", link),
                shows("[video mp4=\"https://v.example/1\"][/video]", link),
                shows("<iframe src=\"//v.example/1\"></iframe>", link),
                shows("<p><iframe src=\"https://v.example/1\"></iframe></p>", link),
                shows("<video><source src=\"https://v.example/1\"></video>", link),
                shows("[vimeo 12345]", "<p><a href=\"https://vimeo.com/12345\">https://vimeo.com/12345</a></p>"),
                shows(
                        "<!-- wp:embed --><figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n"
                                + "https://v.example/1\n</div><figcaption>The film</figcaption></figure><!-- /wp:embed -->",
                        "<p><a href=\"https://v.example/1\">The film</a></p>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [contact-form to="a"]Write[/contact-form] | <p>Write</p> | contact-form
            Text [button url="x"] on                  | <p>Text  on</p> | button
            [su_spacer]                               | '' | su_spacer
            """)
    void anUnknownShortcodeIsTakenOutAndNamed(String typed, String shown, String name) {
        BlockHtml.Converted converted = BlockHtml.of(typed);
        assertEquals(shown, converted.body().html());
        assertEquals("shortcode", converted.remarks().get(0).reason());
        assertTrue(converted.remarks().get(0).detail().contains("[" + name + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said so [sic] twice.",
                "As shown before [1].",
                "Use <code>[gallery]</code> for it.",
                "An open [bracket",
                "a[0] = b[i]"
            })
    void bracketsThatArePlainTextStay(String typed) {
        BlockHtml.Converted converted = BlockHtml.of(typed);
        assertEquals("<p>" + typed + "</p>", converted.body().html());
        assertEquals(List.of(), converted.remarks());
    }

    @Test
    void aShortcodeInDoubleBracketsIsShown() {
        assertEquals("<p>Write [gallery ids=\"1\"] so.</p>", html("Write [[gallery ids=\"1\"]] so."));
    }

    @Test
    void scriptsAndFormsAreNamedAsTheyGo() {
        BlockHtml.Converted converted = BlockHtml.of("Hi<script>x()</script><form><input></form>");
        assertEquals("<p>Hi</p>", converted.body().html());
        assertFalse(converted.remarks().isEmpty());
    }

    private static DynamicTest shows(String typed, String shown) {
        return DynamicTest.dynamicTest(typed, () -> assertEquals(shown, html(typed)));
    }

    private static String html(String content) {
        Element body = BlockHtml.of(content).body();
        return body.html().replaceAll(">\\s+<", "><").strip();
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n");
    }
}
