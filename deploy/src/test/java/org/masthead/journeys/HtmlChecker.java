package org.masthead.journeys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

/** The W3C's Nu checker, in this process. */
final class HtmlChecker {
    /** Its schema of HTML is read by recursion, deeper than a thread's usual stack where nothing is compiled yet. */
    private static final long STACK = 64L << 20;

    private HtmlChecker() {}

    /** Its errors and warnings, a line each; what it calls information is no complaint. */
    static List<String> complaints(String html) {
        var answer = new CompletableFuture<String>();
        new Thread(null, () -> answer.completeAsync(() -> check(html), Runnable::run), "html-checker", STACK).start();
        return answer.join()
                .lines()
                .filter(line -> line.contains(": error") || line.contains("warning"))
                .toList();
    }

    private static String check(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        try {
            return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
