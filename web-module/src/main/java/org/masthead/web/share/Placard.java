package org.masthead.web.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A headline on a sheet in the paper's colours: what is written on it.
 *
 * @param section above the headline; may be empty
 * @param foot below it: the paper's name
 */
record Placard(String headline, String section, String foot, String language, boolean rightToLeft) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    /** Another number when placards look otherwise. */
    private static final String LOOK = "2";

    /** Names all that is written on it. */
    String hash() {
        String all = String.join("\n", LOOK, headline, section, foot, language, Boolean.toString(rightToLeft));
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
