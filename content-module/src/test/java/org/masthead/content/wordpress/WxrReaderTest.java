package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxrReaderTest {
    static final Path EXPORTS = Path.of(System.getProperty("shared.data"), "wordpress");

    @Test
    void theThemeTestDataIsReadToItsLastItem() throws Exception {
        List<WxrEntry> entries = entries(EXPORTS.resolve("themeunittestdata.wordpress.xml"));
        List<WxrItem> items = items(entries);
        assertEquals(186, items.size());
        assertEquals(
                33, items.stream().mapToLong(item -> item.comments().size()).sum());
        WxrItem sticky = items.stream().filter(WxrItem::sticky).findFirst().orElseThrow();
        assertEquals("Template: Sticky", sticky.title());
        assertEquals("2012-01-07 14:07:21", sticky.dateGmt());
    }

    @Test
    void theHeadSaysWhichSiteItIs() throws Exception {
        try (InputStream file = Files.newInputStream(EXPORTS.resolve("small-export.xml"));
                WxrReader export = new WxrReader(file)) {
            assertEquals("admin", ((WxrAuthor) export.next()).login());
            assertEquals(
                    new WxrSite("trunk", "http://localhost/", "en", "1.1", Instant.parse("2011-01-18T08:06:21Z")),
                    export.site());
        }
    }

    @Test
    void categoriesKnowTheirParent() throws Exception {
        WxrTerm child = entries(EXPORTS.resolve("small-export.xml")).stream()
                .filter(entry -> entry instanceof WxrTerm term && term.slug().equals("foo-bar"))
                .map(WxrTerm.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("bar", child.parentSlug());
        assertEquals("The child foo category", child.description());
    }

    @ParameterizedTest
    @CsvSource({
        "malformed.xml, 'Line 90, column '",
        "invalid-version-tag.xml, 'Line 33: the version of the export is “abc”'"
    })
    void aBrokenFileIsRefusedAtTheLineThatBreaksIt(String file, String said) {
        String message = assertThrows(WxrProblem.class, () -> entries(EXPORTS.resolve(file)))
                .getMessage();
        assertTrue(message.startsWith(said), message);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, http://wordpress.org/export/1.0/",
        "1.1, http://wordpress.org/export/1.1/",
        "1.2, http://wordpress.org/export/1.2/",
        "1.2, https://wordpress.org/export/1.2/"
    })
    void everyVersionIsReadByTheSameNames(String version, String namespace) throws Exception {
        List<WxrEntry> entries = entries(export(version, namespace, """
                <item><title>A &amp; <![CDATA[B]]><![CDATA[ C]]></title><wp:post_id>7</wp:post_id>
                <content:encoded><![CDATA[x]]]]><![CDATA[>y]]></content:encoded>
                <excerpt:encoded>short</excerpt:encoded></item>"""));
        WxrItem item = items(entries).get(0);
        assertEquals("A & B C", item.title());
        assertEquals("x]]>y", item.content());
        assertEquals("short", item.excerpt());
        assertEquals("7", item.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss>&b;</rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\"><rss/>"
            })
    void aDocumentTypeIsRefusedBeforeAnythingOfItIsUsed(String xml) {
        String message = assertThrows(WxrProblem.class, () -> entries(xml)).getMessage();
        assertTrue(message.startsWith("Line 1: a document type stands here"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><channel><title>News</title><item/></channel></rss> | no <wp:wxr_version>
            <rss><channel/></rss>                                    | no <wp:wxr_version>
            <html><body/></html>                                     | outermost element is not <rss>
            {"json": true}                                           | Line 1
            <rss><channel>&nbsp;</channel></rss>                     | nbsp
            <rss><channel>                                           | Line 1
            """)
    void whatIsNoExportIsRefusedWithAReason(String xml, String said) {
        String message = assertThrows(WxrProblem.class, () -> entries(xml)).getMessage();
        assertTrue(message.contains(said), message);
    }

    @Test
    void aCharacterThatXmlDoesNotKnowIsNamedWithItsLine() {
        String xml = export("1.2", "http://wordpress.org/export/1.2/", "<item>\n<title>a\u0001b</title></item>");
        String message = assertThrows(WxrProblem.class, () -> entries(xml)).getMessage();
        assertTrue(message.startsWith("Line 9, column "), message);
    }

    @Test
    void bytesThatAreNoUtf8AreNamedToo() {
        byte[] latin = export("1.2", "http://wordpress.org/export/1.2/", "<item><title>caf\u00e9</title></item>")
                .getBytes(StandardCharsets.ISO_8859_1);
        String message = assertThrows(WxrProblem.class, () -> entries(new ByteArrayInputStream(latin)))
                .getMessage();
        assertTrue(message.startsWith("Line "), message);
    }

    @Test
    void manyPlainReferencesAreNoAttack() throws Exception {
        String text = "&amp;&#8217;".repeat(200_000);
        List<WxrEntry> entries =
                entries(export("1.2", "http://wordpress.org/export/1.2/", "<item><title>" + text + "</title></item>"));
        assertEquals(400_000, items(entries).get(0).title().length());
    }

    static String export(String version, String namespace, String items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:excerpt="%2$sexcerpt/" xmlns:wp="%2$s">
                <channel><title>Harbour News</title><link>https://old.example</link>
                <pubDate>Tue, 25 Feb 2025 12:00:00 +0000</pubDate><language>en-GB</language>
                <wp:wxr_version>%1$s</wp:wxr_version>
                %3$s
                </channel></rss>
                """.formatted(version, namespace, items);
    }

    static List<WxrItem> items(List<WxrEntry> entries) {
        return entries.stream()
                .filter(WxrItem.class::isInstance)
                .map(WxrItem.class::cast)
                .toList();
    }

    static List<WxrEntry> entries(Path file) throws IOException, WxrProblem {
        try (InputStream in = Files.newInputStream(file)) {
            return entries(in);
        }
    }

    static List<WxrEntry> entries(String xml) throws WxrProblem {
        return entries(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<WxrEntry> entries(InputStream in) throws WxrProblem {
        List<WxrEntry> entries = new ArrayList<>();
        try (WxrReader export = new WxrReader(in)) {
            for (WxrEntry entry = export.next(); entry != null; entry = export.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
