package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.masthead.content.Frame;
import org.masthead.content.Keepsakes;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;

/** Makes the forms of pictures when they are first asked for, each once, and keeps them. */
@ApplicationScoped
class Renditions {
    private Keepsakes kept;
    private DrawingRoom room;

    protected Renditions() {}

    @Inject
    Renditions(Keepsakes kept, DrawingRoom room) {
        this.kept = kept;
        this.room = room;
    }

    /**
     * The file of this form.
     *
     * @throws IOException when the picture is damaged
     */
    Path file(Picture picture, Path original, Rendition rendition) throws IOException {
        String name = rendition.hash() + "-" + rendition.width()
                + rendition.frame().shape() + "." + rendition.format().name();
        return kept.file(name, target -> make(picture, original, rendition, target));
    }

    private void make(Picture picture, Path original, Rendition rendition, Path target) throws IOException {
        try (OpenPicture open = OpenPicture.of(original, picture.contentType())) {
            Frame.Cut cut = rendition.frame().of(open.width(), open.height(), picture.focus());
            room.draw(open.cost(cut, rendition.width()), () -> {
                BufferedImage pixels = open.pixels(cut, rendition.width());
                Codecs.write(pixels, rendition.format(), target);
                return null;
            });
        }
    }
}
