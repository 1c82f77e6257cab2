package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Campaign;
import org.masthead.analytics.ReceivedView.Source;

class EntryFormatTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 25);
    private static final Instant AT = Instant.parse("2025-02-25T12:00:00.123Z");
    private static final List<Entry> ENTRIES = List.of(
            new Entry.View(
                    new UUID(-1, 7),
                    AT,
                    DAY,
                    Source.IMAGE,
                    "/a",
                    17,
                    2,
                    -9L,
                    "Agent é 😀",
                    "example.org",
                    "s",
                    "c",
                    "l",
                    -3L,
                    "DE",
                    true,
                    false),
            new Entry.View(
                    new UUID(1, 7), AT, DAY, Source.BEACON, "/", 0, 0, 9L, "", "", "", "", "", 0, "", false, true),
            new Entry.End(new UUID(3, 4), DAY, 86_400, 100),
            new Entry.Robots(AT, DAY, 42, "Crawler"),
            new Entry.Refusal(DAY, Source.BEACON, "too-old"));

    @Test
    void whatWasWrittenIsReadBack() {
        for (Entry entry : ENTRIES) {
            assertEquals(Optional.of(entry), EntryFormat.read(EntryFormat.write(entry)));
        }
    }

    @Test
    void aViewThatAnEarlierProgramLeftBehindIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(1);
        out.writeLong(-1);
        out.writeLong(7);
        out.writeLong(AT.toEpochMilli());
        out.writeInt((int) DAY.toEpochDay());
        out.writeByte(0);
        out.writeUTF("/a");
        out.writeLong(17);
        out.writeInt(2);
        out.writeLong(-9);
        for (String text : List.of("Firefox", "example.org", "s", "spring", "de")) {
            out.writeUTF(text);
        }
        out.writeByte(0);
        assertEquals(
                Optional.of(new Entry.View(
                        new UUID(-1, 7),
                        AT,
                        DAY,
                        Source.BEACON,
                        "/a",
                        17,
                        2,
                        -9L,
                        "Firefox",
                        "example.org",
                        "s",
                        "\u001f\u001fspring\u001f\u001f",
                        "de",
                        0,
                        "",
                        false,
                        false)),
                EntryFormat.read(bytes.toByteArray()));
    }

    @Test
    void anEntryCutOffOrTooLongIsNone() {
        for (Entry entry : ENTRIES) {
            byte[] bytes = EntryFormat.write(entry);
            for (int length = 0; length < bytes.length; length++) {
                Optional<Entry> read = EntryFormat.read(Arrays.copyOf(bytes, length));
                assertEquals(Optional.empty(), read, "cut to " + length);
            }
            assertEquals(Optional.empty(), EntryFormat.read(Arrays.copyOf(bytes, bytes.length + 1)));
        }
    }

    @Test
    void anUnknownKindIsNone() {
        assertEquals(Optional.empty(), EntryFormat.read(new byte[] {77}));
    }

    @Test
    void theLongestEntryFitsIntoARecord() {
        String wide = "\uD83D\uDE00".repeat(2_000);
        byte[] bytes = EntryFormat.write(new Entry.View(
                new UUID(1, 1),
                AT,
                DAY,
                Source.BEACON,
                PagePath.of("/" + "a".repeat(9_000)),
                1,
                1,
                1,
                Bounded.text(wide, Bounded.AGENT),
                Bounded.text(wide, Bounded.HOST),
                Bounded.text(wide, Bounded.SHORT),
                Utm.of(new Campaign(wide, wide, wide, wide, wide)),
                Bounded.text(wide, Bounded.SHORT),
                -1,
                "DE",
                true,
                true));
        assertEquals(true, bytes.length < 16 * 1024, bytes.length + " bytes");
    }
}
