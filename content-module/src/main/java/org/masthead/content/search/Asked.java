package org.masthead.content.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.masthead.content.SearchQuestion;

/**
 * A question in the database's terms.
 *
 * @param words a {@code tsquery}; null without a word to look for
 * @param isPhrase whether some of the words must stand in their order
 * @param share of all articles that is expected to have the words
 * @param filters conditions upon {@code a}, an article, with numbers written out: how many fit is known when a plan is made
 */
record Asked(String words, boolean isPhrase, double share, String filters) {
    /** Takes the wanted and the unwanted words, and the slugs of section, tag and author. */
    static final String STATEMENT = """
            select q.asked, q.is_phrase, q.share,
                   array(with recursive below as (
                           select s.id from content.section s where s.slug = ?
                           union select s.id from content.section s join below b on s.parent_id = b.id)
                         select id from below) as sections,
                   array(select t.id from content.tag t where t.slug = ?) as tags,
                   array(select w.id from content.author w where w.slug = ?) as authors
            from content.search_expected(?, ?) q
            """;

    static Asked of(ResultSet row, SearchQuestion question, ZoneId zone) throws SQLException {
        var filters = new StringBuilder();
        if (!question.section().isEmpty()) {
            filters.append(" and a.section_id").append(among(row, "sections"));
        }
        if (!question.tag().isEmpty()) {
            filters.append(filed("article_tag", "tag_id", among(row, "tags")));
        }
        if (!question.author().isEmpty()) {
            filters.append(filed("article_author", "author_id", among(row, "authors")));
        }
        if (question.from() != null) {
            filters.append(" and a.published_at >= ").append(begin(question.from(), zone));
        }
        if (question.to() != null) {
            filters.append(" and a.published_at < ").append(begin(question.to().plusDays(1), zone));
        }
        return new Asked(
                row.getString("asked"), row.getBoolean("is_phrase"), row.getDouble("share"), filters.toString());
    }

    private static String among(ResultSet row, String column) throws SQLException {
        Long[] ids = (Long[]) row.getArray(column).getArray();
        return Arrays.stream(ids).map(String::valueOf).collect(Collectors.joining(", ", " in (", ""))
                + (ids.length == 0 ? "null)" : ")");
    }

    private static String filed(String table, String column, String among) {
        return " and exists (select 1 from content." + table + " l where l.article_id = a.id and l." + column + among
                + ")";
    }

    private static String begin(LocalDate day, ZoneId zone) {
        return "to_timestamp(" + day.atStartOfDay(zone).toEpochSecond() + ")";
    }
}
