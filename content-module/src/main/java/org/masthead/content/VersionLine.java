package org.masthead.content;

import java.time.Instant;

/** A version in the list of its article's versions; {@code article} is the same in all lines of a list. */
public record VersionLine(
        ArticleId article, int number, ChangeKind change, String note, String headline, Instant publishedAt) {}
