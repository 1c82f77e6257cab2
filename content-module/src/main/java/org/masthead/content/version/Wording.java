package org.masthead.content.version;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The words of a version, as far as readers see a change in them. Columns are read by a common prefix. */
record Wording(
        String kicker,
        String headline,
        String standfirst,
        String authors,
        long imageId,
        String caption,
        String dateline,
        String body) {

    /** Of a body that is longer, its beginning is compared. */
    private static final int MOST_COMPARED = 400_000;

    static String columns(String alias, String prefix) {
        return """
                 %1$s.kicker as %2$skicker, %1$s.headline as %2$sheadline, %1$s.standfirst as %2$sstandfirst,
                 %1$s.authors as %2$sauthors, %1$s.lead_image_id as %2$simage, %1$s.lead_caption as %2$scaption,
                 %1$s.dateline as %2$sdateline, left(%1$s.body, %3$d) as %2$sbody
                """.formatted(alias, prefix, MOST_COMPARED);
    }

    static Wording of(ResultSet row, String prefix) throws SQLException {
        return new Wording(
                row.getString(prefix + "kicker"),
                row.getString(prefix + "headline"),
                row.getString(prefix + "standfirst"),
                row.getString(prefix + "authors"),
                row.getLong(prefix + "image"),
                row.getString(prefix + "caption"),
                row.getString(prefix + "dateline"),
                row.getString(prefix + "body"));
    }
}
