package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

class NotesCsvTest {
    @Test
    void whatASpreadsheetWouldRunIsNeutralised() throws Exception {
        var out = new ByteArrayOutputStream();
        NotesCsv.write(ledger(new Run.Note(3, "refused", "malformed", "  =1+1")), UUID.randomUUID(), out);
        assertEquals(
                "position,outcome,reason,detail\r\n3,refused,malformed,'  =1+1\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static RunLedger ledger(Run.Note note) {
        return (RunLedger) Proxy.newProxyInstance(
                RunLedger.class.getClassLoader(), new Class<?>[] {RunLedger.class}, (proxy, method, given) -> {
                    assertEquals("eachNote", method.getName());
                    ((Consumer<Run.Note>) given[1]).accept(note);
                    return null;
                });
    }
}
