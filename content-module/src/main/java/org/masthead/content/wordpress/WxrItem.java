package org.masthead.content.wordpress;

import java.util.List;
import java.util.Map;

/**
 * An {@code <item>}: post, page, attachment or whatever else that site kept as a post. No field is null.
 *
 * @param date local to that site, {@code dateGmt} the same in UTC; either may be empty or all zeros
 * @param categories in the order of the file
 * @param meta custom fields; of several with one key the last
 */
record WxrItem(
        int line,
        String title,
        String link,
        String guid,
        String creator,
        String content,
        String excerpt,
        String id,
        String date,
        String dateGmt,
        String commentStatus,
        String name,
        String status,
        String parent,
        String type,
        String password,
        boolean sticky,
        String attachmentUrl,
        List<Filed> categories,
        Map<String, String> meta,
        List<WxrComment> comments)
        implements WxrEntry {

    /** That the item is filed under a term. */
    record Filed(String taxonomy, String slug, String name) {}

    @Override
    public long weight() {
        return 1L + comments.size();
    }

    boolean isArticle() {
        return type.equals("post") || type.equals("page");
    }

    boolean isAttachment() {
        return type.equals("attachment");
    }

    String meta(String key) {
        return meta.getOrDefault(key, "");
    }
}
