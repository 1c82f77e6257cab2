package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of versions that were kept name these files by their content: they stay as they are, a new look is a new file. */
class KeptStyleTest {
    private static final Map<String, String> KEPT =
            Map.of("version-1.css", "fae5ab8468f6a9aed61593cce06d1df8020244982475295be53c5ad94e81f5de");

    @Test
    void aStylesheetThatKeptPagesUseIsNeverChanged() throws IOException, NoSuchAlgorithmException {
        for (var kept : KEPT.entrySet()) {
            byte[] style = Files.readAllBytes(Path.of("src/main/webapp/WEB-INF/assets/kept", kept.getKey()));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style);
            assertEquals(kept.getValue(), HexFormat.of().formatHex(hash), kept.getKey());
        }
    }
}
