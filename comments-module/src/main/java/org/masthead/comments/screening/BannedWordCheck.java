package org.masthead.comments.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words that the newsroom does not want ({@code masthead.comments.banned-words}, separated by commas; whole words, any case). */
@ApplicationScoped
class BannedWordCheck implements CommentCheck {
    private List<Pattern> banned = List.of();

    protected BannedWordCheck() {}

    @Inject
    BannedWordCheck(@ConfigProperty(name = "masthead.comments.banned-words") Optional<String> words) {
        banned = Stream.of(words.orElse("").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(BannedWordCheck::wholeWord)
                .toList();
    }

    private static Pattern wholeWord(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public Verdict look(Candidate candidate) {
        String all = candidate.name() + "\n" + candidate.text();
        boolean found = banned.stream().anyMatch(word -> word.matcher(all).find());
        return found ? Verdict.spam("banned word") : Verdict.FINE;
    }
}
