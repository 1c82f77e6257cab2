package org.masthead.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.analytics.AccessLogImports;
import org.masthead.analytics.OutsideStatistics;
import org.masthead.content.Line;
import org.masthead.content.WordPressImports;
import org.masthead.web.security.StaffMember;

/**
 * {@code POST /admin/imports/wordpress} and {@code …/access-log}: a file from a form goes the same way as one sent to the
 * API. No Faces form, which would hold it in memory.
 */
@WebServlet({"/admin/imports/wordpress", "/admin/imports/access-log", "/admin/imports/statistics"})
@MultipartConfig(maxFileSize = ImportUpload.LARGEST)
public class ImportUpload extends HttpServlet {
    static final long LARGEST = 2L << 30;
    /** Where the session keeps the sentence about a refused file until a page has shown it. */
    static final String REFUSAL = "imports.refusal";

    @Inject
    private WordPressImports wordPress;

    @Inject
    private AccessLogImports accessLogs;

    @Inject
    private OutsideStatistics statistics;

    @Inject
    private StaffMember staff;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isMultipart(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        List<Part> files = request.getParts().stream()
                .filter(part -> part.getName().equals("file") && part.getSize() > 0)
                .toList();
        if (!staff.sentThisForm(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (files.isEmpty()) {
            goTo(response, "/admin/imports?refused=empty");
        } else {
            start(request, response, files);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    /** One import a file, in the order in which they were chosen; the first that is refused ends it. */
    private void start(HttpServletRequest request, HttpServletResponse response, List<Part> files) throws IOException {
        try {
            String last = "";
            for (Part file : files) {
                last = start(request, file);
            }
            goTo(response, files.size() == 1 ? last : "/admin/imports");
        } catch (IllegalArgumentException refused) {
            request.getSession().setAttribute(REFUSAL, refused.getMessage());
            goTo(response, "/admin/imports");
        }
    }

    private String start(HttpServletRequest request, Part file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            if (request.getServletPath().endsWith("/wordpress")) {
                return "/admin/run?id=" + wordPress.start(content, name(file), request.getParameter("pictures"), by());
            }
            if (request.getServletPath().endsWith("/statistics")) {
                return "/admin/import?id=" + statistics.start(content, name(file), day(request), by());
            }
            Set<String> hosts = hosts(request.getParameter("hosts"));
            return "/admin/import?id=" + accessLogs.start(content, name(file), hosts, format(request), by());
        } finally {
            file.delete();
        }
    }

    private String by() {
        return staff.getAccount().name();
    }

    private static String name(Part file) {
        String sent = Line.of(file.getSubmittedFileName());
        return sent.isEmpty() ? "upload" : sent;
    }

    private static Set<String> hosts(String typed) {
        return Arrays.stream(Line.of(typed).split("[\\s,]+"))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(HttpServletRequest request) {
        String typed = Line.of(request.getParameter("day"));
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("“" + typed + "” is no day: give it as YYYY-MM-DD.", notADay);
        }
    }

    private static String format(HttpServletRequest request) {
        String typed = request.getParameter("format");
        return typed == null ? "" : typed.strip();
    }

    private static void goTo(HttpServletResponse response, String address) {
        response.setHeader("Location", address);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
