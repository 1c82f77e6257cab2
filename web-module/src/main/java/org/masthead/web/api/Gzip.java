package org.masthead.web.api;

import java.util.Arrays;
import java.util.Locale;

/** Whether a client takes gzip (RFC 9110, 12.5.3). */
final class Gzip {
    private Gzip() {}

    /** @param header null: it says nothing, and gets the bytes as they are */
    static boolean isTaken(String header) {
        return header != null
                && Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                        .map(each -> each.replace(" ", ""))
                        .anyMatch(each -> each.equals("gzip") || each.startsWith("gzip;q=") && !isZero(each));
    }

    private static boolean isZero(String coding) {
        return coding.substring("gzip;q=".length()).matches("0(\\.0*)?");
    }
}
