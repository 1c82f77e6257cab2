package org.masthead.content;

import java.util.List;

/** What every page leads to. */
public interface Signposts {
    /** One statement. */
    Signs standing();

    /**
     * @param sections the top-level ones, in their order
     * @param pages {@link ArticleKind#PAGE}s such as the imprint, by headline; the first twelve
     */
    record Signs(List<Named> sections, List<Named> pages) {}
}
