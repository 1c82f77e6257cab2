package org.masthead.analytics.traffic;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** One JSON object: what was asked for, then {@code rows}, an object each with the columns' names. */
final class JsonTable implements ReportTable {
    private final List<String> columns;
    private final JsonGenerator generator;

    JsonTable(Map<String, String> head, List<String> columns, OutputStream out) {
        this.columns = columns;
        this.generator = Json.createGenerator(new Unclosed(out));
        generator.writeStartObject();
        head.forEach(generator::write);
        generator.writeStartArray("rows");
    }

    @Override
    public void row(Object... cells) {
        generator.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            write(columns.get(i), cells[i]);
        }
        generator.writeEnd();
    }

    private void write(String column, Object cell) {
        if (cell == null) {
            generator.writeNull(column);
        } else if (cell instanceof Number number) {
            generator.write(column, number.longValue());
        } else if (cell instanceof Boolean flag) {
            generator.write(column, flag);
        } else {
            generator.write(column, Cells.plain(cell));
        }
    }

    @Override
    public void close() {
        generator.writeEnd().writeEnd();
        generator.close();
    }

    /** A generator closes what it writes to; a report does not. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(new BufferedOutputStream(out));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
