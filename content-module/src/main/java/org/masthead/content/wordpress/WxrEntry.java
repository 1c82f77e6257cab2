package org.masthead.content.wordpress;

/** One thing that an export carries and the account counts. */
sealed interface WxrEntry permits WxrAuthor, WxrTerm, WxrItem {
    /** The line of the file at which it begins. */
    int line();

    /** How many lines of the account it takes: itself and its comments. */
    default long weight() {
        return 1;
    }
}
