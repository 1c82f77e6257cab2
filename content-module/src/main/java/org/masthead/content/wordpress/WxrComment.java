package org.masthead.content.wordpress;

/** @param approved {@code 1}, {@code 0}, {@code spam} or {@code trash} */
record WxrComment(
        int line,
        String id,
        String author,
        String email,
        String url,
        String date,
        String dateGmt,
        String content,
        String approved,
        String type,
        String parent) {}
