package org.masthead.content.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The blocks of a GIF file, as far as they say whether it moves. */
final class GifBlocks {
    private static final int SCREEN = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;

    private final ByteBuffer in;

    private GifBlocks(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** More than one picture in it. A file that breaks off has those that came before. */
    static boolean move(byte[] file) {
        try {
            return new GifBlocks(file).secondPicture();
        } catch (BufferUnderflowException | IllegalArgumentException brokenOff) {
            return false;
        }
    }

    private boolean secondPicture() {
        in.position(SCREEN + colours(in.get(10)));
        int pictures = 0;
        while (pictures < 2) {
            int block = in.get() & 0xFF;
            if (block == IMAGE) {
                pictures++;
                int flags = in.get(in.position() + 8);
                in.position(in.position() + 9 + colours(flags) + 1);
            } else if (block == EXTENSION) {
                in.get();
            } else {
                return false;
            }
            passData();
        }
        return true;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void passData() {
        for (int length = in.get() & 0xFF; length > 0; length = in.get() & 0xFF) {
            in.position(in.position() + length);
        }
    }
}
