package org.masthead.analytics.viewlog;

import java.util.stream.Collectors;
import org.masthead.analytics.Campaign;

/** A campaign as one text of the dictionary: its five parts with a unit separator between them, which no part can hold. */
final class Utm {
    private static final String SEPARATOR = "\u001f";

    private Utm() {}

    /** Empty for no campaign. */
    static String of(Campaign campaign) {
        String text = campaign.parts().stream()
                .map(part -> Bounded.text(part, Bounded.SHORT).strip())
                .collect(Collectors.joining(SEPARATOR));
        return text.length() == campaign.parts().size() - 1 ? "" : text;
    }

    /** Of which only the name is known. */
    static String named(String name) {
        return of(new Campaign("", "", name, "", ""));
    }
}
