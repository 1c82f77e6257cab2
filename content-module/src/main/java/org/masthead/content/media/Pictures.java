package org.masthead.content.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.masthead.content.Focus;
import org.masthead.content.Picture;

/** How a row of media becomes the picture of a page. */
public final class Pictures {
    private Pictures() {}

    /** Select these of the media table under its alias, with the caption that the page shows. */
    public static String columns(String alias, String caption) {
        return """
                 %1$s.id as picture_id, %1$s.file_name as picture_name,
                 case when %1$s.decorative then '' else %1$s.alt_text end as picture_alt,
                 %2$s as picture_caption, %1$s.credit as picture_credit, %1$s.width as picture_width,
                 %1$s.height as picture_height, %1$s.placeholder as picture_placeholder,
                 %1$s.content_type as picture_type, %1$s.sha256 as picture_sha256, %1$s.focus_x as picture_focus_x,
                 %1$s.focus_y as picture_focus_y, %1$s.moving as picture_moving
                """.formatted(alias, caption);
    }

    public static String columns(String alias) {
        return columns(alias, alias + ".caption");
    }

    /** Null where the outer join found none. */
    public static Picture picture(ResultSet row) throws SQLException {
        return row.getString("picture_name") == null
                ? null
                : new Picture(
                        row.getLong("picture_id"),
                        row.getString("picture_name"),
                        row.getString("picture_alt"),
                        row.getString("picture_caption"),
                        row.getString("picture_credit"),
                        row.getInt("picture_width"),
                        row.getInt("picture_height"),
                        row.getBoolean("picture_placeholder"),
                        row.getString("picture_type"),
                        row.getString("picture_sha256"),
                        focus(row),
                        row.getBoolean("picture_moving"));
    }

    private static Focus focus(ResultSet row) throws SQLException {
        int x = row.getInt("picture_focus_x");
        return row.wasNull()
                ? Focus.of(row.getInt("picture_width"), row.getInt("picture_height"))
                : new Focus(x, row.getInt("picture_focus_y"));
    }
}
