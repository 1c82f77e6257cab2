package org.masthead.analytics.traffic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.masthead.analytics.UnreadableReport;

/** The text of a file that a person saved: as we gave it out, or as a spreadsheet saved it again. */
record SavedText(Path file, Charset charset, int mark) {
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    static SavedText of(Path file) throws IOException {
        byte[] start = start(file);
        refuseOthers(start);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new SavedText(file, StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new SavedText(file, StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new SavedText(file, StandardCharsets.UTF_16BE, 2);
        }
        return new SavedText(file, isUtf8(file) ? StandardCharsets.UTF_8 : OLD_WINDOWS, 0);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static void refuseOthers(byte[] start) {
        if (start.length == 0) {
            throw new UnreadableReport("The file is empty.");
        }
        if (begins(start, 'P', 'K')) {
            throw new UnreadableReport(
                    "This is a workbook or another packed file. Save the sheet as CSV and send that.");
        }
        if (begins(start, 0x1F, 0x8B)) {
            throw new UnreadableReport("The file is packed with gzip. Unpack it and send the CSV.");
        }
        if (begins(start, '%', 'P', 'D', 'F') || begins(start, 0xD0, 0xCF)) {
            throw new UnreadableReport("This is no CSV. Send the report's CSV, or a sheet saved as CSV.");
        }
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            var passed = new char[1 << 14];
            while (reader.read(passed) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Behind the byte-order mark, and behind the line by which some spreadsheets name their separator. */
    BufferedReader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        var reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        reader.mark(64);
        String first = firstCharacters(reader);
        reader.reset();
        if (first.matches("\"?sep=.\"?[\r\n].*")) {
            reader.readLine();
        }
        return reader;
    }

    private static String firstCharacters(Reader reader) throws IOException {
        var first = new char[10];
        int read = reader.read(first);
        return read < 0 ? "" : new String(first, 0, read).replace('\n', '\r').replaceAll("\r+.*", "\r");
    }

    /** Whichever of comma, semicolon and tab the first line has most of. */
    char separator() throws IOException {
        try (BufferedReader reader = open()) {
            String header = reader.readLine();
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                if (header != null && count(header, candidate) > count(header, best)) {
                    best = candidate;
                }
            }
            return best;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
