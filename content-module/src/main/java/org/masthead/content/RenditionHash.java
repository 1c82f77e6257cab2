package org.masthead.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a picture's content and of the way its forms are made. */
final class RenditionHash {
    /** Another number when forms are made differently: old addresses then lead to new ones. */
    private static final String RECIPE = "1";

    private static final int BYTES = 8;

    private RenditionHash() {}

    static String of(String sha256, Frame frame, Focus focus) {
        String named = RECIPE + " " + sha256 + " " + frame.shape();
        String whole = focus == null ? named : named + " " + focus.x() + " " + focus.y();
        return HexFormat.of().formatHex(digest().digest(whole.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
