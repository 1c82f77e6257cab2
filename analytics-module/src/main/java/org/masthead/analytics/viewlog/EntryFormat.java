package org.masthead.analytics.viewlog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.ReceivedView.Source;

/**
 * Entries as bytes. The first byte names the kind and, with it, the fields that follow; a change of fields takes a new
 * number, so that segments which an older program left behind can still be read.
 */
final class EntryFormat {
    private static final int EARLIER_VIEW = 1;
    private static final int END = 2;
    private static final int ROBOTS = 3;
    private static final int REFUSAL = 4;
    private static final int VIEW = 5;
    private static final int AUTOMATION = 1;
    private static final int STAFF = 2;

    private EntryFormat() {}

    static byte[] write(Entry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            if (entry instanceof Entry.View view) {
                writeView(view, out);
            } else if (entry instanceof Entry.End end) {
                writeEnd(end, out);
            } else if (entry instanceof Entry.Robots robots) {
                writeRobots(robots, out);
            } else if (entry instanceof Entry.Refusal refusal) {
                writeRefusal(refusal, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeView(Entry.View view, DataOutputStream out) throws IOException {
        out.writeByte(VIEW);
        write(view.id(), out);
        out.writeLong(view.at().toEpochMilli());
        write(view.day(), out);
        out.writeByte(view.source().ordinal());
        write(view.path(), out);
        out.writeLong(view.articleId());
        out.writeInt(view.articleVersion());
        out.writeLong(view.visitor());
        write(view.agent(), out);
        write(view.referrer(), out);
        write(view.slot(), out);
        write(view.utm(), out);
        write(view.language(), out);
        out.writeLong(view.network());
        write(view.country(), out);
        out.writeByte((view.automation() ? AUTOMATION : 0) | (view.staff() ? STAFF : 0));
    }

    private static void writeEnd(Entry.End end, DataOutputStream out) throws IOException {
        out.writeByte(END);
        write(end.id(), out);
        write(end.day(), out);
        out.writeInt(end.engagedSeconds());
        out.writeByte(end.depth());
    }

    private static void writeRobots(Entry.Robots robots, DataOutputStream out) throws IOException {
        out.writeByte(ROBOTS);
        out.writeLong(robots.at().toEpochMilli());
        write(robots.day(), out);
        out.writeLong(robots.visitor());
        write(robots.agent(), out);
    }

    private static void writeRefusal(Entry.Refusal refusal, DataOutputStream out) throws IOException {
        out.writeByte(REFUSAL);
        write(refusal.day(), out);
        out.writeByte(refusal.source().ordinal());
        write(refusal.reason(), out);
    }

    private static void write(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(LocalDate day, DataOutputStream out) throws IOException {
        out.writeInt(Math.toIntExact(day.toEpochDay()));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** Empty when the bytes are no entry that this program knows. */
    static Optional<Entry> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Entry entry =
                    switch (in.readByte()) {
                        case EARLIER_VIEW -> readView(in, true);
                        case VIEW -> readView(in, false);
                        case END -> new Entry.End(readId(in), readDay(in), in.readInt(), in.readUnsignedByte());
                        case ROBOTS -> new Entry.Robots(readTime(in), readDay(in), in.readLong(), readText(in));
                        case REFUSAL -> new Entry.Refusal(readDay(in), readSource(in), readText(in));
                        default -> null;
                    };
            return in.available() == 0 ? Optional.ofNullable(entry) : Optional.empty();
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** An earlier view named its campaign only, and neither network nor country. */
    private static Entry.View readView(DataInputStream in, boolean earlier) throws IOException {
        UUID id = readId(in);
        Instant at = readTime(in);
        LocalDate day = readDay(in);
        Source source = readSource(in);
        String path = readText(in);
        long articleId = in.readLong();
        int articleVersion = in.readInt();
        long visitor = in.readLong();
        String agent = readText(in);
        String referrer = readText(in);
        String slot = readText(in);
        String utm = earlier ? Utm.named(readText(in)) : readText(in);
        String language = readText(in);
        long network = earlier ? 0 : in.readLong();
        String country = earlier ? "" : readText(in);
        int flags = in.readByte();
        return new Entry.View(
                id,
                at,
                day,
                source,
                path,
                articleId,
                articleVersion,
                visitor,
                agent,
                referrer,
                slot,
                utm,
                language,
                network,
                country,
                (flags & AUTOMATION) != 0,
                (flags & STAFF) != 0);
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static Instant readTime(DataInputStream in) throws IOException {
        return Instant.ofEpochMilli(in.readLong());
    }

    private static LocalDate readDay(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    private static Source readSource(DataInputStream in) throws IOException {
        int number = in.readUnsignedByte();
        if (number >= Source.values().length) {
            throw new IOException("No source has the number " + number);
        }
        return Source.values()[number];
    }

    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
