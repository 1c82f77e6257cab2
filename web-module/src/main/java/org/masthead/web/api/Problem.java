package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;

/**
 * How the API says no (RFC 9457): {@code {"type":"about:blank","status":403,"title":"Not allowed","detail":"…"}}.
 *
 * @param parameter the one that is wrong; empty: none is named
 */
public record Problem(int status, String title, String detail, String parameter) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, Problem> KNOWN = Map.of(
            400, new Problem(400, "Bad request", "The request cannot be read."),
            404, new Problem(404, "Not found", "There is nothing at this address."),
            405, new Problem(405, "Method not allowed", "This address does not take that method; see Allow."),
            406, new Problem(406, "Not acceptable", "This address has no answer in the form that was asked for."),
            411, new Problem(411, "Length required", "Send the body's length."),
            413, new Problem(413, "Body too large", "The body is larger than this address takes."),
            415, new Problem(415, "Unsupported media type", "This address does not take a body of that type."),
            500, new Problem(500, "Failed", "The server could not do this. Its log says why."),
            503, new Problem(503, "Unavailable", "The server cannot do this now. Try again in a while."));

    public Problem(int status, String title, String detail) {
        this(status, title, detail, "");
    }

    /** The usual words for a status. */
    public static Problem of(int status) {
        Problem known = KNOWN.get(status);
        if (known != null) {
            return known;
        }
        Response.Status standard = Response.Status.fromStatusCode(status);
        String title = standard == null ? "Refused" : standard.getReasonPhrase();
        return new Problem(status, title, "The request was not carried out.");
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", title)
                .add("detail", detail);
        return parameter.isEmpty()
                ? json.build()
                : json.add("parameter", parameter).build();
    }

    /** For what answers before JAX-RS does. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json().toString());
    }

    Response response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json().toString())
                .build();
    }
}
