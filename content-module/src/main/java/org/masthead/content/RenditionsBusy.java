package org.masthead.content;

/** Too many pictures are being drawn at this moment: ask again in a few seconds. */
public class RenditionsBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenditionsBusy() {
        super("Too many pictures are being drawn at this moment");
    }
}
