package org.masthead.journeys;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe says of an open page. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** The page is the same by night, its colours are not. */
    private static final AxeRunOnlyOptions WHAT_NIGHT_CHANGES =
            only("rule", List.of("color-contrast", "link-in-text-block"));

    private static final int[] WIDTHS = {375, 1280};

    private Axe() {}

    /** On a phone and on a desk, by day and by night: what is wrong where. */
    static List<String> everywhere(Page page) {
        List<String> violations = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            violations(page).forEach(violation -> violations.add(width + " light: " + violation));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            violations(page, WHAT_NIGHT_CHANGES).forEach(violation -> violations.add(width + " dark: " + violation));
        }
        return violations;
    }

    /** As the page stands. */
    static List<String> violations(Page page) {
        return violations(page, tags(RULES));
    }

    private static List<String> violations(Page page, AxeRunOnlyOptions rules) {
        var target = new AxeRuleOptions();
        target.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setRules(Map.of("target-size", target));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                        .toList();
    }

    private static AxeRunOnlyOptions tags(List<String> tags) {
        return only("tag", tags);
    }

    private static AxeRunOnlyOptions only(String type, List<String> values) {
        var only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(values);
        return only;
    }
}
