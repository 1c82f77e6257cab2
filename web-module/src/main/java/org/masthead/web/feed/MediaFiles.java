package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.MediaLibrary;
import org.masthead.content.MediaLibrary.StoredFile;

/** Pictures and films at {@code /media/{id}/{name}}, while something public shows them; films can be wound. */
@WebServlet("/media/*")
public class MediaFiles extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([1-9]\\d{0,17})/[^/]+");

    @Inject
    private MediaLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        StoredFile file = path.matches()
                ? library.publicFile(Long.parseLong(path.group(1))).orElse(null)
                : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            answer(file, request, response);
        }
    }

    private static void answer(StoredFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String etag = '"' + file.sha256().substring(0, 32) + '"';
        response.setHeader("ETag", etag);
        // Asked again each time: a file stops being public with the last article that shows it.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        // An SVG may hold script; opened by itself it must not run.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.contentType());
        String ifRange = request.getHeader("If-Range");
        String wanted = ifRange == null || ifRange.equals(etag) ? request.getHeader("Range") : null;
        send(file, ByteRange.of(wanted, file.size()), request, response);
    }

    private static void send(StoredFile file, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (range.isUnsatisfiable()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.isPart()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
        }
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            copy(file, range, response.getOutputStream());
        }
    }

    private static void copy(StoredFile file, ByteRange range, OutputStream out) throws IOException {
        try (var in = new RandomAccessFile(file.path().toFile(), "r")) {
            in.seek(range.first());
            byte[] buffer = new byte[64 * 1024];
            for (long left = range.length(); left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException(file.path() + " is shorter than its row says");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
