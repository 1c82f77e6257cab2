package org.masthead.journeys;

import com.microsoft.playwright.Page;

/** How the sample's staff come to their desks in a browser. */
final class Staff {
    private Staff() {}

    /** Whoever was signed in before is gone. */
    static void signIn(Page page, String account, String address) {
        page.context().clearCookies();
        page.navigate("/login");
        page.fill("#name", account);
        page.fill("#password", "masthead-demo");
        page.click("main button[type=submit], form[action='/login'] button[type=submit]");
        page.waitForURL("**/admin/**");
        page.navigate(address);
    }
}
