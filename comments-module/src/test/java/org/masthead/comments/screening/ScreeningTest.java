package org.masthead.comments.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.ArticleId;

class ScreeningTest {
    private final Screening screening = new Screening(
            List.of(new HoneypotCheck(), new LinkCheck(), new BannedWordCheck(Optional.of("casino, fré"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A plain remark.                       |     | FINE  | ''",
                "See https://example.org/a             |     | FINE  | ''",
                "http://a.example and www.b.example    |     | NOTED | 2 links",
                "http://a http://a http://a http://a http://a http://a | | SPAM | 6 links",
                "A plain remark.                       | x   | SPAM  | hidden field filled in",
                "The CASINO by the pier                |     | SPAM  | banned word",
                "Casinos are another word              |     | FINE  | ''",
                "FRÉ                                   |     | SPAM  | banned word",
                "casino www.a.example www.b.example    | x   | SPAM  | 2 links; banned word; hidden field filled in",
            })
    void theGravestVerdictCountsAndEveryNoteIsKept(String text, String honeypot, Verdict.Kind kind, String note) {
        var candidate = new Candidate(
                new ArticleId(17), "Ada", "ada@example.org", text, honeypot == null ? "" : honeypot, "sender");
        assertEquals(new Verdict(kind, note), screening.look(candidate));
    }
}
