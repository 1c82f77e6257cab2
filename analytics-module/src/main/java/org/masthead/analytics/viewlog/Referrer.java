package org.masthead.analytics.viewlog;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The host that a view came from: {@code https://www.Example.org:8080/a?b} is {@code example.org}; each of the site's own is
 * {@link #INTERNAL}.
 */
public final class Referrer {
    /** Stands for the site's own hosts; no host is called so. */
    public static final String INTERNAL = "-";

    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/?#\\\\]*)");
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final int LONGEST_HOST = 253;

    private final Set<String> ownHosts;

    /** @param ownHosts in any case, with or without {@code www.} */
    public Referrer(Collection<String> ownHosts) {
        this.ownHosts = ownHosts.stream().map(Referrer::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** The own host in {@code masthead.base-url}; empty when the setting is. */
    public static Set<String> hostsOf(String baseUrl) {
        String host = baseUrl == null || baseUrl.isBlank()
                ? null
                : URI.create(baseUrl.strip()).getHost();
        return host == null ? Set.of() : Set.of(plain(host));
    }

    /** The host of a referring address or {@link #INTERNAL}; empty for none and for what is no address. */
    public String host(String address) {
        var authority = AUTHORITY.matcher(address);
        if (!authority.lookingAt()) {
            return "";
        }
        String host = plain(withoutUserAndPort(authority.group(1)));
        if (ownHosts.contains(host)) {
            return INTERNAL;
        }
        return host.length() <= LONGEST_HOST ? host : "";
    }

    private static String withoutUserAndPort(String authority) {
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        return PORT.matcher(hostAndPort).replaceFirst("");
    }

    private static String plain(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
