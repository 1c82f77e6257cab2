package org.masthead.analytics.viewlog.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a segment file still holds: every intact record, in order, whatever happened to the bytes between them.
 *
 * @param damaged how many bad records it holds: each that still begins like one, and each stretch of anything else
 */
public record SegmentContent(UUID id, List<byte[]> records, int damaged) {
    public static SegmentContent read(Path file) throws IOException {
        return of(SpoolFolder.id(file), ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    static SegmentContent of(UUID id, ByteBuffer file) {
        var records = new ArrayList<byte[]>();
        boolean headed = RecordFormat.isHeader(file, id);
        int damaged = headed ? 0 : 1;
        boolean inDamage = !headed;
        int at = headed ? RecordFormat.HEADER : 0;
        while (at < file.limit()) {
            byte[] payload = RecordFormat.recordAt(file, at, id);
            if (payload != null) {
                records.add(payload);
                at += RecordFormat.FRAME + payload.length;
                inDamage = false;
                continue;
            }
            if (!inDamage || RecordFormat.startsRecord(file, at)) {
                damaged++;
                inDamage = true;
            }
            at++;
        }
        return new SegmentContent(id, records, damaged);
    }
}
