package org.masthead.web.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.masthead.analytics.SpreadsheetText;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** Every note of a run as {@code position,outcome,reason,detail}, written as it is read. */
final class NotesCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("position", "outcome", "reason", "detail")
            .get();

    private NotesCsv() {}

    static void write(RunLedger ledger, UUID run, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(writer, FORMAT);
        try {
            ledger.eachNote(run, note -> print(csv, note));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, Run.Note note) {
        try {
            csv.printRecord(note.position(), note.outcome(), note.reason(), SpreadsheetText.inert(note.detail()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
