package org.masthead.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** An address, or a block of them: {@code 192.0.2.7}, {@code 10.0.0.0/8}, {@code 2001:db8::/32}. */
record AddressBlock(byte[] start, int bits) {
    /** Nothing that would be looked up as a name. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    static AddressBlock of(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] start = bytes(parts[0]);
        int bits = parts.length == 1 ? start.length * Byte.SIZE : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > start.length * Byte.SIZE) {
            throw new IllegalArgumentException(text + " is no block of addresses");
        }
        return new AddressBlock(start, bits);
    }

    static boolean isAddress(String text) {
        try {
            bytes(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean contains(String address) {
        if (!isAddress(address)) {
            return false;
        }
        byte[] other = bytes(address);
        if (other.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((start[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String address) {
        if (!LITERAL.matcher(address).matches()) {
            throw new IllegalArgumentException(address + " is no IP address");
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address + " is no IP address", e);
        }
    }
}
