package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** No template of ours holds a word: all come from the bundles, which are translated. */
class TemplateTextsTest {
    private static final List<Path> TEMPLATES =
            List.of(Path.of("src/main/webapp/WEB-INF/reader"), Path.of("src/main/webapp/WEB-INF/staff"));

    /** What a browser shows or a screen reader says. */
    private static final Set<String> SAID =
            Set.of("alt", "aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "label");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^'}])*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** A list is joined by the rules of the language, Texts.pieces; so are a day and a time, SiteDates.withClock. */
    private static final Pattern JOINS = Pattern.compile("'\\s*,\\s*'\\s*}|}\\s*,\\s*#");

    /** Names of formats, the same in every language. */
    private static final Set<String> ALLOWED = Set.of("RSS", "Atom");

    @Test
    void noTemplateHoldsAWord() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : TEMPLATES) {
            try (Stream<Path> templates =
                    Files.walk(folder).filter(file -> file.toString().endsWith(".xhtml"))) {
                for (Path template : templates.toList()) {
                    words(Files.readString(template)).forEach(word -> found.add(template + ": " + word));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void whatLooksLikeAWordIsSeen() {
        assertEquals(List.of("By"), words("<p><b>By</b> #{author.name}</p>"));
        assertEquals(List.of("Close"), words("<button aria-label='Close'>×</button>"));
        assertEquals(List.of("', '}"), words("<p>#{last ? '' : ', '}</p>"));
        assertFalse(
                words("<p>“#{msg['a}b']}” · <a href='/atom.xml'>Atom</a></p>").contains("Atom"));
    }

    private static List<String> words(String template) {
        List<String> words = new ArrayList<>();
        for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
            if (element.normalName().equals("script")) {
                continue;
            }
            for (TextNode text : element.textNodes()) {
                collect(text.getWholeText(), words);
            }
            element.attributes().asList().stream()
                    .filter(attribute -> SAID.contains(attribute.getKey()))
                    .forEach(attribute -> collect(attribute.getValue(), words));
        }
        return words;
    }

    private static void collect(String text, List<String> words) {
        JOINS.matcher(text).results().forEach(join -> words.add(join.group()));
        LETTERS.matcher(EXPRESSION.matcher(text).replaceAll(""))
                .results()
                .map(word -> word.group())
                .filter(word -> !ALLOWED.contains(word))
                .forEach(words::add);
    }
}
