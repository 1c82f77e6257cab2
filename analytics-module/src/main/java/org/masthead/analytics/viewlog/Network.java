package org.masthead.analytics.viewlog;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The network that an address belongs to: its first 24 bits, of IPv6 its first 48. */
final class Network {
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private Network() {}

    /** Empty when the text is no address. */
    static Optional<String> of(String address) {
        return parsed(address).map(parsed -> HexFormat.of()
                .formatHex(parsed.getAddress(), 0, parsed instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES));
    }

    /** Asks no name server: only what is written as an address is looked at. */
    static Optional<InetAddress> parsed(String address) {
        int zone = address.indexOf('%');
        String text = zone < 0 ? address : address.substring(0, zone);
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
