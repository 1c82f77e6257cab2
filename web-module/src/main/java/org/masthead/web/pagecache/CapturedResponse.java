package org.masthead.web.pagecache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a page's bytes back, so that they can be kept. Errors and redirects go through as they are. */
public class CapturedResponse extends HttpServletResponseWrapper {
    private static final List<String> PAGE_HEADERS = List.of("Access-Control-Allow-Origin", "Link", "X-Robots-Tag");
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private PrintWriter writer;
    private boolean answered;

    public CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether it is a whole page that anybody may see. */
    public boolean isPage() {
        flushWriter();
        return !answered && getStatus() == SC_OK && bytes.size() > 0 && getHeader("Set-Cookie") == null;
    }

    public byte[] bytes() {
        flushWriter();
        return bytes.toByteArray();
    }

    /** Those of the headers set that belong to the page itself. */
    Map<String, String> pageHeaders() {
        var headers = new TreeMap<String, String>();
        for (String name : PAGE_HEADERS) {
            String value = getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    /** Sends what was held back, if anything. */
    public void passOn() throws IOException {
        flushWriter();
        if (!answered && bytes.size() > 0) {
            getResponse().setContentLength(bytes.size());
            bytes.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Held();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {
        flushWriter();
    }

    @Override
    public void resetBuffer() {
        flushWriter();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The length is that of the form that is sent in the end.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    private class Held extends ServletOutputStream {
        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            bytes.write(source, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written in one go");
        }
    }
}
