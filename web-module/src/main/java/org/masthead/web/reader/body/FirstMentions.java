package org.masthead.web.reader.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.masthead.content.FurtherReading.Definition;
import org.masthead.web.faces.Links;

/**
 * Links the first mention of each topic to what it is. Never within a link, a heading, code or a caption, and never a part of
 * a longer word, in any script: the letters around it are looked at where the script writes words apart. A name in capitals
 * is met only so ("WHO" is not "who"); any other in either case.
 */
final class FirstMentions {
    private static final Set<String> PASSED_BY = Set.of(
            "a",
            "h2",
            "h3",
            "h4",
            "pre",
            "code",
            "kbd",
            "samp",
            "var",
            "abbr",
            "sup",
            "sub",
            "th",
            "caption",
            "figcaption",
            "summary",
            "dt",
            "cite");
    private static final String WRITTEN_WITHOUT_SPACES =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    /** With the joiners that hold a Persian word together. */
    private static final String IN_WORD = "[\\p{L}\\p{M}\\p{N}_\\u200C\\u200D&&[^" + WRITTEN_WITHOUT_SPACES + "]]";

    private record Wanted(Definition definition, Pattern pattern) {}

    private record Mention(Wanted wanted, int start, int end) {}

    private final List<Wanted> wanted;
    private final List<Definition> found = new ArrayList<>();

    private FirstMentions(List<Wanted> wanted) {
        this.wanted = wanted;
    }

    /** @return those that are mentioned, in the order of their mention */
    static List<Definition> in(Element body, List<Definition> definitions) {
        String whole = plain(body.text());
        var mentions = new FirstMentions(new ArrayList<>(definitions.stream()
                .filter(definition -> !definition.name().isBlank() && whole.contains(plain(definition.name())))
                .map(definition -> new Wanted(definition, pattern(definition.name())))
                .toList()));
        for (TextNode text : texts(body)) {
            mentions.mark(text);
        }
        return List.copyOf(mentions.found);
    }

    /** Much faster than the patterns: most topics are not in most texts. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String name) {
        StringBuilder pattern = new StringBuilder("(?<!").append(IN_WORD).append(')');
        for (String word : name.strip().split("[\\s\\u00A0]+")) {
            pattern.append(pattern.length() > IN_WORD.length() + 5 ? "[\\s\\u00A0]+" : "")
                    .append(Pattern.quote(word));
        }
        pattern.append("(?!").append(IN_WORD).append(')');
        boolean isCapitals = name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
        return Pattern.compile(pattern.toString(), isCapitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<TextNode> texts(Element body) {
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && !isPassedBy(text)) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static boolean isPassedBy(TextNode text) {
        for (Node node = text.parent(); node != null; node = node.parent()) {
            if (PASSED_BY.contains(node.normalName()) || node.hasAttr("role")) {
                return true;
            }
        }
        return false;
    }

    private void mark(TextNode text) {
        TextNode rest = text;
        while (rest != null && !wanted.isEmpty()) {
            Mention mention = first(rest.getWholeText());
            if (mention == null) {
                return;
            }
            wanted.remove(mention.wanted());
            found.add(mention.wanted().definition());
            rest = link(rest, mention);
        }
    }

    /** The one that begins first; of two that begin together, the longer. */
    private Mention first(String text) {
        return wanted.stream()
                .map(one -> mention(one, text))
                .filter(mention -> mention != null)
                .min(Comparator.comparingInt(Mention::start).thenComparingInt(mention -> -mention.end()))
                .orElse(null);
    }

    private static Mention mention(Wanted one, String text) {
        Matcher matcher = one.pattern().matcher(text);
        if (!matcher.find()) {
            return null;
        }
        MatchResult at = matcher.toMatchResult();
        return new Mention(one, at.start(), at.end());
    }

    /** @return the text behind the link; null when there is none */
    private static TextNode link(TextNode text, Mention mention) {
        TextNode rest = mention.end() < text.getWholeText().length() ? text.splitText(mention.end()) : null;
        TextNode name = mention.start() > 0 ? text.splitText(mention.start()) : text;
        Definition definition = mention.wanted().definition();
        Element link = new Element("a")
                .addClass("term")
                .attr("href", Links.pathOf("topics", definition.slug()))
                .attr("data-definition", "definition-" + definition.id());
        name.replaceWith(link);
        link.appendChild(name);
        return rest;
    }
}
