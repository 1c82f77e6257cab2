package org.masthead.content;

import java.time.LocalDate;

/**
 * What a reader looks for. Words are as typed ("phrases", -unwanted ones); without any, the filters alone decide.
 *
 * @param section slug, with the sections below it; empty: any
 * @param tag slug; empty: any
 * @param author slug; empty: any
 * @param from first day in the site's time zone; null: any
 * @param to last day; null: any
 */
public record SearchQuestion(
        String words, String section, String tag, String author, LocalDate from, LocalDate to, Order order) {
    /** What stands first. */
    public enum Order {
        RELEVANCE,
        TIME
    }

    /** Whether anything but words says what is looked for. */
    public boolean isFiltered() {
        return !section.isEmpty() || !tag.isEmpty() || !author.isEmpty() || from != null || to != null;
    }

    public SearchQuestion withWords(String others) {
        return new SearchQuestion(others, section, tag, author, from, to, order);
    }
}
