package org.masthead.content;

import java.util.List;
import java.util.Optional;

/** Which articles belong together, in whatever state they are: for reports, never for readers. */
public interface ArticleGroups {
    enum Kind {
        /** With the sections below it. */
        SECTION,
        TAG,
        TOPIC,
        AUTHOR
    }

    /** Empty when there is none with that slug. */
    Optional<Group> group(Kind kind, String slug);

    /** All of a kind, by name. */
    List<Named> all(Kind kind);

    /** Changes whenever {@link Articles#facts} may say anything else of any article. */
    String factsVersion();

    record Group(String name, List<Long> articles) {}
}
