package org.masthead.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.masthead.analytics.SpreadsheetText;
import org.masthead.analytics.UnrecognisedAgent;

/** {@code agent,views,share,visitors,paths,days}; the share is of all views of people, 0 to 1. */
final class AgentsCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("agent", "views", "share", "visitors", "paths", "days")
            .get();

    private AgentsCsv() {}

    static String of(List<UnrecognisedAgent> agents) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (UnrecognisedAgent agent : agents) {
                csv.printRecord(
                        SpreadsheetText.inert(agent.agent()),
                        agent.views(),
                        BigDecimal.valueOf(agent.share())
                                .setScale(6, RoundingMode.HALF_EVEN)
                                .toPlainString(),
                        agent.visitors(),
                        agent.paths(),
                        agent.days());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
