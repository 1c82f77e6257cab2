package org.masthead.content.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the entry that the cursor stands on; of the elements within an entry each is kept by its local name. */
final class WxrItemReader {
    private static final int MOST_COMMENTS = 200_000;
    private final XmlCursor xml;

    WxrItemReader(XmlCursor xml) {
        this.xml = xml;
    }

    WxrAuthor author() throws WxrProblem {
        int line = xml.line();
        Map<String, String> of = fields();
        return new WxrAuthor(line, text(of, "author_login"), text(of, "author_email"), text(of, "author_display_name"));
    }

    /** @param taxonomy empty: the element says so itself */
    WxrTerm term(String taxonomy) throws WxrProblem {
        int line = xml.line();
        Map<String, String> of = fields();
        return switch (taxonomy) {
            case WxrTerm.CATEGORY ->
                new WxrTerm(
                        line,
                        taxonomy,
                        text(of, "term_id"),
                        text(of, "category_nicename"),
                        text(of, "category_parent"),
                        text(of, "cat_name"),
                        text(of, "category_description"));
            case WxrTerm.TAG ->
                new WxrTerm(
                        line,
                        taxonomy,
                        text(of, "term_id"),
                        text(of, "tag_slug"),
                        "",
                        text(of, "tag_name"),
                        text(of, "tag_description"));
            default ->
                new WxrTerm(
                        line,
                        text(of, "term_taxonomy"),
                        text(of, "term_id"),
                        text(of, "term_slug"),
                        text(of, "term_parent"),
                        text(of, "term_name"),
                        text(of, "term_description"));
        };
    }

    WxrItem item() throws WxrProblem {
        int line = xml.line();
        int depth = xml.depth();
        Map<String, String> of = new HashMap<>();
        List<WxrItem.Filed> categories = new ArrayList<>();
        Map<String, String> meta = new LinkedHashMap<>();
        List<WxrComment> comments = new ArrayList<>();
        while (xml.nextChild(depth)) {
            boolean ofExport = WxrReader.ofExport(xml.namespace());
            String name = xml.name();
            if (name.equals("category") && !ofExport) {
                categories.add(filed());
            } else if (name.equals("postmeta") && ofExport) {
                Map<String, String> field = fields();
                meta.put(text(field, "meta_key"), field.getOrDefault("meta_value", ""));
            } else if (name.equals("comment") && ofExport) {
                comments.add(comment());
                if (comments.size() > MOST_COMMENTS) {
                    throw xml.problem("an item has more than " + MOST_COMMENTS + " comments");
                }
            } else {
                String key = name.equals("encoded") && xml.namespace().contains("excerpt") ? "excerpt" : name;
                of.put(key, xml.text());
            }
        }
        return new WxrItem(
                line,
                text(of, "title"),
                text(of, "link"),
                text(of, "guid"),
                text(of, "creator"),
                of.getOrDefault("encoded", ""),
                of.getOrDefault("excerpt", ""),
                text(of, "post_id"),
                text(of, "post_date"),
                text(of, "post_date_gmt"),
                text(of, "comment_status"),
                text(of, "post_name"),
                text(of, "status"),
                text(of, "post_parent"),
                text(of, "post_type"),
                of.getOrDefault("post_password", ""),
                text(of, "is_sticky").equals("1"),
                text(of, "attachment_url"),
                categories,
                meta,
                comments);
    }

    private WxrItem.Filed filed() throws WxrProblem {
        String taxonomy = xml.attribute("domain");
        String slug = xml.attribute("nicename");
        return new WxrItem.Filed(
                taxonomy.equals("tag") ? WxrTerm.TAG : taxonomy,
                slug,
                xml.text().strip());
    }

    private WxrComment comment() throws WxrProblem {
        int line = xml.line();
        Map<String, String> of = fields();
        return new WxrComment(
                line,
                text(of, "comment_id"),
                text(of, "comment_author"),
                text(of, "comment_author_email"),
                text(of, "comment_author_url"),
                text(of, "comment_date"),
                text(of, "comment_date_gmt"),
                of.getOrDefault("comment_content", ""),
                text(of, "comment_approved"),
                text(of, "comment_type"),
                text(of, "comment_parent"));
    }

    private Map<String, String> fields() throws WxrProblem {
        int depth = xml.depth();
        Map<String, String> fields = new HashMap<>();
        while (xml.nextChild(depth)) {
            String name = xml.name();
            if (name.equals("commentmeta") || name.equals("termmeta")) {
                xml.skip();
            } else {
                fields.put(name, xml.text());
            }
        }
        return fields;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
