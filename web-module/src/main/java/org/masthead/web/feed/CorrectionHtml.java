package org.masthead.web.feed;

import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.masthead.content.Correction;
import org.masthead.content.Difference;
import org.masthead.content.Difference.Run;

/** A correction as a feed reader shows it: the note, and what was struck and added. */
final class CorrectionHtml {
    private CorrectionHtml() {}

    static String of(Correction correction) {
        String note = correction.note().isEmpty() ? "" : "<p>" + Entities.escape(correction.note()) + "</p>";
        return correction.differences().stream()
                .filter(difference -> !difference.runs().isEmpty())
                .map(CorrectionHtml::paragraph)
                .collect(Collectors.joining("", note, ""));
    }

    private static String paragraph(Difference difference) {
        return difference.runs().stream().map(CorrectionHtml::run).collect(Collectors.joining("", "<p>", "</p>"));
    }

    private static String run(Run run) {
        String text = Entities.escape(run.text());
        return switch (run.kind()) {
            case SAME -> text;
            case STRUCK -> "<del>" + text + "</del>";
            case ADDED -> "<ins>" + text + "</ins>";
            case GAP -> " … ";
        };
    }
}
