package org.masthead.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Sends a report as it comes; one that is short is held until its digest is known (RFC 9530). */
@Provider
public class ReportBodyWriter implements MessageBodyWriter<ReportBody> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == ReportBody.class;
    }

    @Override
    public void writeTo(
            ReportBody body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        if (body.packed()) {
            headers.putSingle("Content-Encoding", "gzip");
        }
        if (!body.sha256().isEmpty()) {
            headers.putSingle("Repr-Digest", digest(HexFormat.of().parseHex(body.sha256())));
        }
        var held = new HeldOutput(out, sha256 -> headers.putSingle("Repr-Digest", digest(sha256)));
        if (body.packed()) {
            var gzip = new GZIPOutputStream(held, 1 << 13);
            body.rows().write(gzip);
            gzip.finish();
        } else {
            body.rows().write(held);
        }
        held.release();
    }

    private static String digest(byte[] sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }
}
