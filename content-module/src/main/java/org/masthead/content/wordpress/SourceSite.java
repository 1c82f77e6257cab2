package org.masthead.content.wordpress;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.masthead.content.Direction;

/**
 * The site that an export is of, named alike whatever scheme its address had in that year.
 *
 * @param name host and path, what everything imported from it is known by
 * @param language BCP 47
 * @param exportedAt null when the export does not say
 */
record SourceSite(String name, OldAddress address, String language, Instant exportedAt) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku", "ps", "sd", "ug", "ur", "yi", "ji");

    static SourceSite of(WxrSite site) {
        OldAddress address = OldAddress.of(site.address()).orElse(new OldAddress("", "/", "", ""));
        String path = address.path().equals("/") ? "" : address.path();
        String name = address.host().isEmpty() ? "wordpress:" + site.title().strip() : address.host() + path;
        return new SourceSite(name, address, language(site.language()), site.exportedAt());
    }

    Direction direction() {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? Direction.RTL : Direction.LTR;
    }

    private static String language(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? "en" : tag;
        } catch (IllformedLocaleException e) {
            return "en";
        }
    }
}
