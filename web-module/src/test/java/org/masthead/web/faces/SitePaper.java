package org.masthead.web.faces;

/** A site for tests that need none of its settings. */
public final class SitePaper {
    private SitePaper() {}

    public static Site inEnglish() {
        return new Site("Paper", "", new SiteLanguage("en"), false);
    }
}
