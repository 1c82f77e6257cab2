package org.masthead.content.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.content.Difference;
import org.masthead.content.Difference.Place;
import org.masthead.content.Difference.Run;
import org.masthead.content.version.Alignment.Stretch;

/** What changed from one wording to another, in the order in which an article is read. */
final class Differences {
    /** More changed paragraphs than these are counted, not shown. */
    static final int MOST = 40;

    private final Locale language;
    private final WordComparison words;
    private final List<Difference> found = new ArrayList<>();
    private int more;

    private Differences(Locale language) {
        this.language = language;
        this.words = new WordComparison(language);
    }

    static Differences between(Wording before, Wording after, Locale language) {
        var differences = new Differences(language);
        differences.compare(Place.KICKER, before.kicker(), after.kicker());
        differences.compare(Place.HEADLINE, before.headline(), after.headline());
        differences.compare(Place.STANDFIRST, before.standfirst(), after.standfirst());
        differences.compare(Place.BYLINE, before.authors(), after.authors());
        if (before.imageId() != after.imageId()) {
            differences.found.add(new Difference(Place.PICTURE, List.of()));
        }
        differences.compare(Place.CAPTION, before.caption(), after.caption());
        differences.compare(Place.DATELINE, before.dateline(), after.dateline());
        if (!before.body().equals(after.body())) {
            differences.text(Paragraphs.of(before.body()), Paragraphs.of(after.body()));
        }
        return differences;
    }

    List<Difference> found() {
        return found;
    }

    /** How many there are beyond those found. */
    int more() {
        return more;
    }

    private void text(List<String> before, List<String> after) {
        for (Stretch stretch : Alignment.of(before, after)) {
            if (!stretch.same()) {
                var struck = before.subList(stretch.beforeFrom(), stretch.beforeTo());
                var added = after.subList(stretch.afterFrom(), stretch.afterTo());
                new ParagraphPairs(words)
                        .of(struck, added)
                        .forEach(pair -> compare(Place.TEXT, pair.before(), pair.after()));
            }
        }
    }

    private void compare(Place place, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        if (found.size() >= MOST) {
            more++;
            return;
        }
        List<Run> runs = words.runs(before, after);
        found.add(new Difference(place, Excerpt.of(runs, language)));
    }
}
