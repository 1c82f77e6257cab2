package org.masthead.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.web.api.Problem;

/** A limit for every body: by its declared length, and as it streams in where none was declared. */
public class BodyLimits extends HttpFilter {
    static final long IMPORT = 2L << 30;
    static final long REPORT = 1L << 30;
    static final long FORM = 1L << 20;
    static final long API = 64L << 10;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.of(request);
        long limit = limit(path);
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else if (isForm(request)) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    private static long limit(String path) {
        if (Address.isUnder(path, "/api/imports") || Address.isUnder(path, "/admin/imports")) {
            return IMPORT;
        }
        if (Address.isUnder(path, "/api/reports/check") || Address.isUnder(path, "/admin/check-report/file")) {
            return REPORT;
        }
        return Address.isUnder(path, "/api") ? API : FORM;
    }

    /** The container reads a form itself, past any wrapper. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        response.setHeader("Connection", "close");
        if (Address.isApi(request)) {
            Problem.of(status).write(response);
        } else {
            response.sendError(status);
        }
    }
}
