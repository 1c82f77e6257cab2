package org.masthead.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.masthead.content.SignIn.Result;
import org.masthead.web.api.Problem;

/** Lets through what {@link AccessRules} allow; the others are told to sign in, or that they may not. */
public class AccessGate extends HttpFilter {
    private static final String CHALLENGE = "Basic realm=\"Masthead\", charset=\"UTF-8\", Bearer realm=\"Masthead\"";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Address.isSecond(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String path = Address.of(request);
        var caller = SignedInStaff.callerOf(request);
        switch (AccessRules.judge(request.getMethod(), path, caller)) {
            case OPEN -> chain.doFilter(request, response);
            case GRANTED -> grant(request, response, chain);
            case SIGN_IN -> askToSignIn(request, response);
            case FORBIDDEN -> forbid(request, response);
        }
    }

    private static void grant(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (Address.isApi(request)) {
            refuseApi(request, response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectScript(response);
        } else {
            seeOther(response, loginFor(request));
        }
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setHeader("Location", address);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static void refuseApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiCredentials.noted(request).orElse(null) instanceof Result.Throttled throttled) {
            response.setHeader("Retry-After", Long.toString(seconds(throttled.delay())));
            new Problem(429, "Too many attempts", "Wait as long as Retry-After says before the next one.")
                    .write(response);
        } else {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            new Problem(401, "Sign in", "Send a staff account by HTTP Basic, or a bearer token made in the admin.")
                    .write(response);
        }
    }

    /** At least 1, rounded up. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** What a Faces script understands when the session has ended meanwhile. */
    private static void redirectScript(HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<partial-response id=\"j_id1\"><redirect url=\"/login\"/></partial-response>");
    }

    private static String loginFor(HttpServletRequest request) {
        if (!Address.onlyReads(request)) {
            return "/login";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "/login?to=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }

    private static void forbid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Address.isApi(request)) {
            new Problem(403, "Not allowed", "This account's roles do not reach for that.").write(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
