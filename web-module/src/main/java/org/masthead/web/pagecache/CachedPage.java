package org.masthead.web.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.masthead.web.pagecache.Encoding.Effort;

/** A page as bytes, each encoding made once, when it is first asked for. */
final class CachedPage {
    private static final long UNKNOWN = 0;
    private final String contentType;
    private final Map<String, String> headers;
    private final Set<Part> parts;
    private final Instant until;
    private final Effort effort;
    private final String digest;
    private final AtomicReferenceArray<byte[]> encoded = new AtomicReferenceArray<>(Encoding.values().length);
    private volatile boolean outdated;
    private volatile long lastUsed;
    private volatile long modified = UNKNOWN;

    CachedPage(String contentType, byte[] plain, Set<Part> parts) {
        this(contentType, Map.of(), plain, parts, Instant.MAX);
    }

    /** What every page brings along, and browsers keep: worth a longer search for the fewest bytes. */
    static CachedPage file(String contentType, byte[] plain) {
        return new CachedPage(contentType, Map.of(), plain, Set.of(), Instant.MAX, Effort.THOROUGH);
    }

    /**
     * @param headers that go with it, whoever asks
     * @param until when it ceases to be true by itself
     */
    CachedPage(String contentType, Map<String, String> headers, byte[] plain, Set<Part> parts, Instant until) {
        this(contentType, headers, plain, parts, until, Effort.QUICK);
    }

    private CachedPage(
            String contentType,
            Map<String, String> headers,
            byte[] plain,
            Set<Part> parts,
            Instant until,
            Effort effort) {
        this.contentType = contentType;
        this.headers = headers;
        this.parts = parts;
        this.until = until;
        this.effort = effort;
        this.digest = digest(plain);
        encoded.set(Encoding.IDENTITY.ordinal(), plain);
    }

    /** Answers with it, or with 304 to who has it already. */
    void send(String cacheControl, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Encoding encoding = Encoding.accepted(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", etag(encoding));
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding");
        headers.forEach(response::setHeader);
        long now = Instant.now().getEpochSecond();
        if (modified != UNKNOWN && modified <= now) {
            response.setDateHeader("Last-Modified", modified * 1000);
        }
        if (isKnown(request, now)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = bytes(encoding);
        response.setContentType(contentType);
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.token);
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** A tag says more than a date: where both are sent, it decides alone. */
    private boolean isKnown(HttpServletRequest request, long now) {
        String ifNoneMatch = request.getHeader("If-None-Match");
        return ifNoneMatch == null
                ? isUnmodifiedSince(HttpDate.seconds(request.getHeader("If-Modified-Since")), now)
                : isNamedBy(ifNoneMatch);
    }

    private boolean isUnmodifiedSince(long moment, long now) {
        return modified != UNKNOWN && moment >= modified && moment <= now;
    }

    /** Names the content. */
    String digest() {
        return digest;
    }

    byte[] bytes(Encoding encoding) {
        byte[] bytes = encoded.get(encoding.ordinal());
        if (bytes == null) {
            bytes = encoding.of(encoded.get(Encoding.IDENTITY.ordinal()), effort);
            encoded.set(encoding.ordinal(), bytes);
        }
        return bytes;
    }

    /** Strong: the same bytes, the same tag; another encoding, another tag. */
    String etag(Encoding encoding) {
        return '"' + digest + (encoding == Encoding.IDENTITY ? "" : "-" + encoding.token) + '"';
    }

    /** Whether the header names this page, in whatever encoding. */
    boolean isNamedBy(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || ifNoneMatch.contains('"' + digest));
    }

    Set<Part> parts() {
        return parts;
    }

    /** What it may come to weigh: itself and two compressed forms. */
    long weight() {
        return encoded.get(Encoding.IDENTITY.ordinal()).length * 3L / 2 + 1024;
    }

    boolean isOutdated(Instant now) {
        return outdated || !now.isBefore(until);
    }

    /** The second since which the page has been as it is; 0 when nobody knows. */
    long modified() {
        return modified;
    }

    void modified(long second) {
        modified = second;
    }

    void outdate() {
        outdated = true;
    }

    long lastUsed() {
        return lastUsed;
    }

    void used(long tick) {
        lastUsed = tick;
    }

    private static String digest(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
