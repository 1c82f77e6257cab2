package org.masthead.analytics.outside;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.masthead.analytics.accesslog.UnreadableFile;

/** Tells what a file of another program is, and reads it. */
final class OutsideFile {
    private static final int LOOKED_AT = 4;
    /** A zip of a few kilobytes can hold more than any disk. */
    private static final long LARGEST_ENTRY = 4L << 30;

    private final LocalDate day;
    private final Totals totals;
    private String source = "";

    /** @param day of all rows, where the file names none; else null */
    OutsideFile(LocalDate day, Totals totals) {
        this.day = day;
        this.totals = totals;
    }

    /** @return which program counted: {@code goaccess}, {@code plausible} or {@code matomo} */
    String read(InputStream plain) throws IOException {
        var file = new BufferedInputStream(plain);
        file.mark(LOOKED_AT);
        byte[] start = file.readNBytes(LOOKED_AT);
        file.reset();
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            readZip(file);
        } else if (start.length > 0 && start[0] == '{') {
            source = "goaccess";
            GoAccessReport.read(file, totals);
        } else {
            readTable(file, "", false);
        }
        return source;
    }

    private void readZip(InputStream file) throws IOException {
        var zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".csv")) {
                readTable(new Entry(zip), entry.getName() + ": ", true);
            }
        }
        if (source.isEmpty()) {
            throw new UnreadableFile("The zip holds no table of days or pages; nothing of it was taken.");
        }
    }

    private void readTable(InputStream file, String name, boolean oneOfMany) throws IOException {
        TotalsTable table = TotalsTable.open(file);
        if (table.isOfUse() && (table.hasDays() || day != null)) {
            source = table.source();
            table.read(day == null ? "" : day.toString(), totals);
        } else if (oneOfMany) {
            table.passOver(totals);
        } else if (table.isOfUse()) {
            throw new UnreadableFile(
                    name + "The rows name no day. Say which day they are of, or export them with a day each;"
                            + " nothing of the file was taken.");
        } else {
            throw new UnreadableFile(
                    name + "The columns are none of those of GoAccess, Plausible or Matomo; nothing of the"
                            + " file was taken.");
        }
    }

    /** An entry of the zip: reading to its end does not close the zip, and its length has a bound. */
    private static final class Entry extends FilterInputStream {
        private long left = LARGEST_ENTRY;

        Entry(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            return checked(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            return checked(read, read);
        }

        private int checked(int result, int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new UnreadableFile("A table in the zip is larger than 4 GB; nothing of the file was taken.");
            }
            return result;
        }

        @Override
        public void close() {
            // The zip goes on.
        }
    }
}
