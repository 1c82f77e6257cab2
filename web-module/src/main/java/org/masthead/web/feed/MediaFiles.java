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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.MediaLibrary;
import org.masthead.content.MediaLibrary.StoredFile;
import org.masthead.content.MediaLibrary.StoredRendition;
import org.masthead.content.Rendition;
import org.masthead.content.RenditionsBusy;

/**
 * Pictures and films at {@code /media/{id}/{name}}, and the forms of pictures at {@code /media/{id}/{hash}/{form}}, while
 * something public shows them; films can be wound.
 */
@WebServlet("/media/*")
public class MediaFiles extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([1-9]\\d{0,17})/[^/]+");

    /**
     * A reader's browser keeps a form for a year: its address names its content. Caches in between ask again after ten
     * minutes, so that what was withdrawn reaches no further reader through them.
     */
    private static final String KEPT_FOR_GOOD = "public, max-age=31536000, s-maxage=600, immutable";

    private static final Logger LOG = System.getLogger(MediaFiles.class.getName());

    @Inject
    private MediaLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = Optional.ofNullable(request.getPathInfo()).orElse("");
        Rendition wanted = Rendition.at(request.getServletPath() + rest).orElse(null);
        if (wanted != null) {
            rendition(wanted, request, response);
            return;
        }
        Matcher path = PATH.matcher(rest);
        StoredFile file = path.matches()
                ? library.publicFile(Long.parseLong(path.group(1))).orElse(null)
                : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            // Asked again each time: a file stops being public with the last article that shows it.
            answer(file, "no-cache", request, response);
        }
    }

    private void rendition(Rendition wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            StoredRendition found = library.publicRendition(wanted).orElse(null);
            if (found == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (found.file() == null) {
                lead(found.rendition().path(), response);
            } else {
                answer(found.file(), KEPT_FOR_GOOD, request, response);
            }
        } catch (RenditionsBusy busy) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException damaged) {
            LOG.log(Level.WARNING, "No form can be made of picture " + wanted.mediaId(), damaged);
            lead("/media/" + wanted.mediaId() + "/picture", response);
        }
    }

    private static void lead(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", path);
    }

    private static void answer(
            StoredFile file, String keeping, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String etag = '"' + name(file) + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", keeping);
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

    private static String name(StoredFile file) {
        return file.sha256().substring(0, Math.min(32, file.sha256().length()));
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
