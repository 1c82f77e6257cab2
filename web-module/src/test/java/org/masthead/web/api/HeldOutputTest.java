package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HeldOutputTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final AtomicReference<byte[]> digest = new AtomicReference<>();
    private final HeldOutput held = new HeldOutput(sent, digest::set);

    @Test
    void whatIsShortLeavesOnlyWhenItsDigestIsKnown() throws IOException {
        held.write("abc".getBytes());
        held.flush();
        assertEquals(0, sent.size());
        held.release();
        assertEquals("abc", sent.toString());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(digest.get()));
    }

    @Test
    void whatIsLongLeavesAsItComesAndWithoutADigest() throws IOException {
        var first = new byte[HeldOutput.HELD];
        held.write(first);
        assertEquals(0, sent.size());
        held.write(7);
        assertEquals(HeldOutput.HELD + 1, sent.size());
        held.write(8);
        held.release();
        assertArrayEquals(new byte[] {7, 8}, Arrays.copyOfRange(sent.toByteArray(), first.length, first.length + 2));
        assertNull(digest.get());
    }
}
