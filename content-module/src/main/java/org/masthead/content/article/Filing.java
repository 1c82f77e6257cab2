package org.masthead.content.article;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.masthead.content.ArticleKind;
import org.masthead.content.Direction;
import org.masthead.content.Problems;

/** Where an article belongs: its kind, language, section, authors, tags and topics. Ids are this newsroom's. */
record Filing(
        ArticleKind kind,
        String language,
        Direction direction,
        Long sectionId,
        List<Long> authorIds,
        Set<Long> tagIds,
        Set<Long> topicIds) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi", "ps", "sd", "dv", "ckb");

    Filing {
        kind = kind == null ? ArticleKind.NEWS : kind;
        language = language == null || language.isBlank() ? "en" : language.strip();
        if (!LANGUAGE.matcher(language).matches()) {
            throw Problems.one("language", "Write the language as a tag such as en, de or pt-BR.");
        }
        direction = direction == null ? directionOf(language) : direction;
        authorIds =
                authorIds == null ? List.of() : authorIds.stream().distinct().toList();
        tagIds = sorted(tagIds);
        topicIds = sorted(topicIds);
    }

    Filing taggedWith(Set<Long> tags) {
        return new Filing(kind, language, direction, sectionId, authorIds, tags, topicIds);
    }

    /** In one order, so that equal filings read the same. */
    private static Set<Long> sorted(Set<Long> ids) {
        return ids == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(ids));
    }

    private static Direction directionOf(String language) {
        String primary = language.split("-")[0].toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(primary) ? Direction.RTL : Direction.LTR;
    }
}
