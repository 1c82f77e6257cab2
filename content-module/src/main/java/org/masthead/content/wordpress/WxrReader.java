package org.masthead.content.wordpress;

import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a WordPress export (WXR 1.0, 1.1, 1.2) entry by entry, in constant memory. Elements are known by their local name
 * and by a namespace of any export version.
 *
 * <pre>{@code
 * try (WxrReader export = new WxrReader(file)) {
 *     for (WxrEntry entry = export.next(); entry != null; entry = export.next()) { … }
 * }
 * }</pre>
 */
final class WxrReader implements AutoCloseable {
    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2");
    private static final String EXPORT = "wordpress.org/export/";

    private final XmlCursor xml;
    private final WxrItemReader items;
    private String title = "";
    private String link = "";
    private String blogAddress = "";
    private String language = "";
    private String version = "";
    private Instant exportedAt;
    private boolean inChannel;
    private int channelDepth;

    WxrReader(InputStream file) throws WxrProblem {
        xml = new XmlCursor(file);
        items = new WxrItemReader(xml);
        if (!xml.nextChild(1) || !xml.name().equals("rss")) {
            throw xml.problem("this is no WordPress export: its outermost element is not <rss>");
        }
    }

    /** The next entry; null after the last one, when the file has been read to its end. */
    WxrEntry next() throws WxrProblem {
        while (enterChannel()) {
            if (!xml.nextChild(channelDepth)) {
                inChannel = false;
                continue;
            }
            WxrEntry entry = entry();
            if (entry != null) {
                requireVersion();
                return entry;
            }
        }
        requireVersion();
        xml.finish();
        return null;
    }

    /** Complete once the first entry was read. */
    WxrSite site() {
        return new WxrSite(title, blogAddress.isEmpty() ? link : blogAddress, language, version, exportedAt);
    }

    int line() {
        return xml.line();
    }

    static boolean ofExport(String namespace) {
        return namespace.contains(EXPORT);
    }

    @Override
    public void close() {
        xml.close();
    }

    private boolean enterChannel() throws WxrProblem {
        while (!inChannel && xml.nextChild(1)) {
            inChannel = xml.name().equals("channel");
            channelDepth = xml.depth();
            if (!inChannel) {
                xml.skip();
            }
        }
        return inChannel;
    }

    private WxrEntry entry() throws WxrProblem {
        String name = xml.name();
        if (xml.namespace().isEmpty()) {
            return plainEntry(name);
        }
        if (!ofExport(xml.namespace())) {
            xml.skip();
            return null;
        }
        return switch (name) {
            case "wxr_version" -> {
                version(xml.text().strip());
                yield null;
            }
            case "base_blog_url" -> {
                blogAddress = xml.text().strip();
                yield null;
            }
            case "author" -> items.author();
            case "category" -> items.term(WxrTerm.CATEGORY);
            case "tag" -> items.term(WxrTerm.TAG);
            case "term" -> items.term("");
            default -> {
                xml.skip();
                yield null;
            }
        };
    }

    private WxrEntry plainEntry(String name) throws WxrProblem {
        switch (name) {
            case "item" -> {
                requireVersion();
                return items.item();
            }
            case "title" -> title = xml.text().strip();
            case "link" -> link = xml.text().strip();
            case "language" -> language = xml.text().strip();
            case "pubDate" -> exportedAt = moment(xml.text().strip());
            default -> xml.skip();
        }
        return null;
    }

    private void version(String said) throws WxrProblem {
        if (!VERSIONS.contains(said)) {
            throw xml.problem("the version of the export is “" + said + "”; we read 1.0, 1.1 and 1.2");
        }
        version = said;
    }

    private void requireVersion() throws WxrProblem {
        if (version.isEmpty()) {
            throw xml.problem("this is no WordPress export: no <wp:wxr_version> stands before its first entry");
        }
    }

    private static Instant moment(String rfc1123) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME
                    .withLocale(Locale.ENGLISH)
                    .parse(rfc1123));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
