package org.masthead.content.media;

import java.io.IOException;
import java.nio.file.Path;
import org.masthead.content.Frame;

/** Decodes an arriving picture once, small: what cannot be read now would be missed by readers later. */
final class FirstLook {
    private static final int SMALL = 64;

    private FirstLook() {}

    /**
     * The picture's size as eyes see it.
     *
     * @throws IllegalArgumentException a sentence for people: damaged, or too much for our memory
     */
    static PictureHeader at(Path file, PictureHeader header, DrawingRoom room) throws IOException {
        try (OpenPicture picture = OpenPicture.of(file, header.contentType())) {
            var whole = new Frame.Cut(0, 0, picture.width(), picture.height());
            long cost = picture.cost(whole, SMALL);
            if (!DrawingRoom.holds(cost)) {
                throw new IllegalArgumentException(
                        "This picture takes too much memory to unpack: save it smaller, or not progressive.");
            }
            room.draw(cost, () -> picture.pixels(whole, SMALL));
            if (picture.isCutShort()) {
                throw new IOException("It breaks off");
            }
            return new PictureHeader(header.contentType(), picture.width(), picture.height());
        } catch (IOException damaged) {
            throw new IllegalArgumentException("This picture is damaged: save it anew and send it again.", damaged);
        }
    }
}
