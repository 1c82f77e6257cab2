package org.masthead.analytics.viewlog;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which answered requests of an access log are views of a page: a {@code GET} answered 200 or 304 for a path that is
 * neither a machine's address nor a file beside a page. The constants are the reasons against, in the order in which they
 * are asked.
 */
public enum PageRule {
    METHOD,
    STATUS,
    MACHINE,
    ASSET;

    /** The path whose askers count as bots for the day. */
    public static final String ROBOTS = "/robots.txt";

    private static final Set<String> PAGE_EXTENSIONS = Set.of("html", "htm", "xhtml", "php", "jsp", "asp", "aspx");
    private static final Set<String> FEEDS = Set.of("feed", "rss", "atom");
    private static final String[] MACHINES = {
        ROBOTS, "/api", "/admin", "/wp-admin", "/wp-json", "/wp-login.php", "/xmlrpc.php"
    };

    /** Why this request is no view of a page, or empty when it is one. {@code path} as {@link PagePath} gives it. */
    public static Optional<PageRule> against(String method, int status, String path) {
        return against(method.equals("GET"), status, against(path));
    }

    /** The same for who knows already what {@link #against(String)} says of the path. */
    public static Optional<PageRule> against(boolean get, int status, Optional<PageRule> againstPath) {
        if (!get) {
            return Optional.of(METHOD);
        }
        return status == 200 || status == 304 ? againstPath : Optional.of(STATUS);
    }

    /** The part of the rule that looks at the path alone: {@link #MACHINE}, {@link #ASSET} or empty. */
    public static Optional<PageRule> against(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (FEEDS.contains(last) || isUnderMachine(path)) {
            return Optional.of(MACHINE);
        }
        String extension = last.substring(last.lastIndexOf('.') + 1);
        boolean page = !last.contains(".")
                || extension.isEmpty()
                || PAGE_EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
        return page ? Optional.empty() : Optional.of(ASSET);
    }

    private static boolean isUnderMachine(String path) {
        for (String machine : MACHINES) {
            if (path.startsWith(machine)
                    && (path.length() == machine.length() || path.charAt(machine.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** As in accounts: {@code method}, {@code status}, {@code machine}, {@code asset}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
