package org.masthead.content.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.Difference.Kind;
import org.masthead.content.Difference.Run;

class WordComparisonTest {
    private static final WordComparison ENGLISH = new WordComparison(Locale.ENGLISH);

    /** Struck words in square brackets, added ones in curly ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The quay moved a ninth more.      | The quay moved an eighth more.    | The quay moved [a ninth]{an eighth} more.
            en | It costs 1,200 euros a year.      | It costs 12,000 euros a year.     | It costs [1,200]{12,000} euros a year.
            en | Ruth Ash said so.                 | Ruth Ashe said so.                | Ruth [Ash]{Ashe} said so.
            en | He left on Monday.                | He left early on Monday.          | He left {early }on Monday.
            en | A wholly different sentence here. | Nothing of that remained.         | [A wholly different sentence here.]{Nothing of that remained.}
            de | Der Rat stimmte nicht zu.         | Der Rat stimmte zu.               | Der Rat stimmte [nicht ]zu.
            ar | قال الوزير إن الميناء سيغلق غدا   | قال الوزير إن الميناء سيفتح غدا   | قال الوزير إن الميناء [سيغلق]{سيفتح} غدا
            ar | كَتَبَ الوَلَدُ الدَّرسَ كله      | كُتِبَ الوَلَدُ الدَّرسَ كله      | [كَتَبَ]{كُتِبَ} الوَلَدُ الدَّرسَ كله
            zh | 港口将于星期一关闭。             | 港口将于星期五关闭。             | 港口将于[星期一]{星期五}关闭。
            th | ท่าเรือจะปิดวันจันทร์               | ท่าเรือจะเปิดวันจันทร์               | ท่าเรือจะ[ปิด]{เปิด}วันจันทร์
            fa | او می‌رود به بندر امروز           | او می‌آید به بندر امروز           | او [می‌رود]{می‌آید} به بندر امروز
            """)
    void whatIsStruckAndAddedAreWholeWords(String language, String before, String after, String shown) {
        assertEquals(shown, marked(new WordComparison(Locale.forLanguageTag(language)).runs(before, after)));
    }

    @Test
    void theSameTextHasNoDifference() {
        assertTrue(ENGLISH.runs("The tide is out.", "The tide is out.").isEmpty());
    }

    @Test
    void whatIsNotStruckIsTheNewTextAndWhatIsNotAddedTheOldOne() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String before = text(random, random.nextInt(60));
            String after = random.nextBoolean() ? changed(before, random, 5) : text(random, random.nextInt(60));

            List<Run> runs = ENGLISH.runs(before, after);

            if (!before.equals(after)) {
                assertEquals(before, joined(runs, Set.of(Kind.SAME, Kind.STRUCK)));
                assertEquals(after, joined(runs, Set.of(Kind.SAME, Kind.ADDED)));
            }
        }
    }

    @Test
    void twentyThousandWordsWithoutAParagraphAreComparedInSeconds() {
        var random = new Random(11);
        String before = text(random, 20_000);
        String mended = changed(before, random, 40);
        String rewritten = text(new Random(12), 20_000);

        assertTimeout(Duration.ofSeconds(5), () -> ENGLISH.runs(before, mended));
        assertTimeout(Duration.ofSeconds(5), () -> ENGLISH.runs(before, rewritten));
        assertEquals(mended, joined(ENGLISH.runs(before, mended), Set.of(Kind.SAME, Kind.ADDED)));
    }

    static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ")
                    .append("w")
                    .append(random.nextInt(400))
                    .append(i % 17 == 16 ? "." : "");
        }
        return text.toString();
    }

    static String changed(String text, Random random, int changes) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < changes; i++) {
            words.set(random.nextInt(words.size()), "changed" + i);
        }
        return String.join(" ", words);
    }

    private static String joined(List<Run> runs, Set<Kind> kinds) {
        return runs.stream()
                .filter(run -> kinds.contains(run.kind()))
                .map(Run::text)
                .collect(Collectors.joining());
    }

    static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.text();
                    case STRUCK -> "[" + run.text() + "]";
                    case ADDED -> "{" + run.text() + "}";
                    case GAP -> "…";
                })
                .collect(Collectors.joining());
    }
}
