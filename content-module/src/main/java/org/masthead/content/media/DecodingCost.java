package org.masthead.content.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The memory that decoding a file takes, rather too much than too little: what stands whatever is wanted of it, and what each
 * pixel of the wanted size takes.
 *
 * @param standing bytes for each pixel of the file
 * @param decoded bytes for each pixel that comes out
 */
record DecodingCost(double standing, int decoded) {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    static DecodingCost of(byte[] file, String contentType) {
        return switch (contentType) {
            case "image/jpeg" -> jpeg(ByteBuffer.wrap(file));
            case "image/png" -> new DecodingCost(0, file[24] == 16 ? 8 : 4);
            case "image/webp" -> new DecodingCost(isPlainWebp(file) ? 0 : 4, 8);
            default -> new DecodingCost(0, 2);
        };
    }

    /** Losslessly packed pixels are unpacked whole before they are scaled. */
    private static boolean isPlainWebp(byte[] file) {
        return new String(file, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8 ");
    }

    /** A picture that comes in several scans is kept as coefficients, two bytes each, until the last is there. */
    private static DecodingCost jpeg(ByteBuffer in) {
        in.position(2);
        boolean coefficients = false;
        int parts = 3;
        double samples = 3;
        while (in.remaining() > 4) {
            int marker = in.getShort() & 0xFF;
            int next = in.position() + (in.getShort(in.position()) & 0xFFFF);
            if (marker == 0xDA) {
                coefficients |= in.get(in.position() + 2) < parts;
                break;
            }
            if (marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                coefficients = marker != 0xC0 && marker != 0xC1;
                parts = in.get(in.position() + 7);
                samples = samples(in, in.position() + 8, parts);
            }
            in.position(next);
        }
        return new DecodingCost(coefficients ? samples * 2 : 0, parts > 3 ? 8 : 3);
    }

    /** Samples for each pixel: of halved colours less than one a part. */
    private static double samples(ByteBuffer in, int at, int parts) {
        double sum = 0;
        int widest = 1;
        int highest = 1;
        for (int i = 0; i < parts; i++) {
            int across = Math.max(1, in.get(at + i * 3 + 1) >> 4 & 0xF);
            int down = Math.max(1, in.get(at + i * 3 + 1) & 0xF);
            sum += across * down;
            widest = Math.max(widest, across);
            highest = Math.max(highest, down);
        }
        return sum / (widest * highest);
    }

    long of(long pixels, long wanted) {
        return (long) (pixels * standing) + wanted * decoded;
    }
}
