package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final byte[] PAGE = "<p>news</p>".repeat(500).getBytes(StandardCharsets.UTF_8);
    private final CachedPage page = new CachedPage("text/html", PAGE, Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|IDENTITY",
                "''|IDENTITY",
                "gzip, deflate, br, zstd|BROTLI",
                "gzip, deflate|GZIP",
                "GZIP;q=0.5|GZIP",
                "br;q=0, gzip|GZIP",
                "br; q=0.000|IDENTITY",
                "deflate|IDENTITY",
            })
    void theBestEncodingThatTheBrowserTakesIsSent(String header, Encoding expected) {
        assertEquals(expected, Encoding.accepted(header));
    }

    @Test
    void everyEncodingUnpacksToTheSamePage() throws IOException {
        assertArrayEquals(
                PAGE, new GZIPInputStream(new ByteArrayInputStream(page.bytes(Encoding.GZIP))).readAllBytes());
        assertArrayEquals(PAGE, Decoder.decompress(page.bytes(Encoding.BROTLI)).getDecompressedData());
        assertArrayEquals(PAGE, page.bytes(Encoding.IDENTITY));
        assertTrue(page.bytes(Encoding.BROTLI).length < PAGE.length / 10);
    }

    @Test
    void aTagNamesThePageInWhateverEncodingAndNoOtherPage() {
        assertNotEquals(page.etag(Encoding.GZIP), page.etag(Encoding.IDENTITY));
        assertTrue(page.isNamedBy("W/" + page.etag(Encoding.GZIP)));
        assertTrue(page.isNamedBy("\"x\", " + page.etag(Encoding.BROTLI)));
        assertTrue(page.isNamedBy("*"));
        assertFalse(page.isNamedBy("\"x\""));
        assertFalse(page.isNamedBy(null));
        assertFalse(new CachedPage("text/html", new byte[1], Set.of()).isNamedBy(page.etag(Encoding.GZIP)));
    }
}
