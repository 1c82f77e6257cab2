package org.masthead.content.wordpress;

/**
 * A category, a tag or a term of another taxonomy.
 *
 * @param taxonomy {@code category}, {@code post_tag} or a taxonomy of that site's own
 * @param parentSlug empty for none
 */
record WxrTerm(int line, String taxonomy, String id, String slug, String parentSlug, String name, String description)
        implements WxrEntry {
    static final String CATEGORY = "category";
    static final String TAG = "post_tag";
}
