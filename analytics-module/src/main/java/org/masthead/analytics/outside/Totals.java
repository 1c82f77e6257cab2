package org.masthead.analytics.outside;

import java.io.IOException;

/** Takes what a file says, row by row; each row ends as one of these. */
interface Totals {
    /**
     * @param position of the row in its file, from 1
     * @param day as written
     * @param path as written; empty: the whole site
     * @param views as written; empty: not told
     * @param visitors as written; empty: not told
     */
    void total(long position, String day, String path, String views, String visitors) throws IOException;

    /** A row that is none of a page's or the site's day. */
    void passedOver(String reason);
}
