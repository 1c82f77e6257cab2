package org.masthead.web.feed;

import org.masthead.content.Frame;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;
import org.masthead.web.faces.Links;

/**
 * A picture in the one form that everybody can show, for what is read elsewhere: whole, a JPEG at most 1280 wide.
 *
 * @param path on this site
 * @param width with {@code height}: 0 when unknown
 * @param contentType empty when unknown
 */
public record SharedPicture(String path, int width, int height, String contentType) {
    private static final int WIDTH = 1280;

    /** Whether there is one to show: a picture that did not come with its import is none. */
    public static boolean shows(Picture picture) {
        return picture != null && !picture.placeholder();
    }

    public static SharedPicture of(Picture picture) {
        if (!picture.hasRenditions()) {
            String path = Links.mediaPath(picture.mediaId(), picture.fileName());
            return new SharedPicture(path, picture.width(), picture.height(), picture.contentType());
        }
        Rendition form = picture.rendition(Frame.WHOLE, WIDTH, Rendition.Format.JPG);
        int height = picture.cut(Frame.WHOLE).heightAt(form.width());
        return new SharedPicture(
                form.path(), form.width(), height, form.format().contentType());
    }

    public boolean isMeasured() {
        return width > 0 && height > 0;
    }
}
