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
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.masthead.analytics.AccessLogImports;
import org.masthead.content.Line;
import org.masthead.content.WordPressImports;
import org.masthead.web.security.StaffMember;

/**
 * {@code POST /admin/imports/wordpress} and {@code …/access-log}: a file from a form goes the same way as one sent to the
 * API. No Faces form, which would hold it in memory.
 */
@WebServlet({"/admin/imports/wordpress", "/admin/imports/access-log"})
@MultipartConfig(maxFileSize = ImportUpload.LARGEST)
public class ImportUpload extends HttpServlet {
    static final long LARGEST = 2L << 30;

    @Inject
    private WordPressImports wordPress;

    @Inject
    private AccessLogImports accessLogs;

    @Inject
    private StaffMember staff;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isMultipart(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        Part file = request.getPart("file");
        if (!staff.sentThisForm(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (file == null || file.getSize() == 0) {
            goTo(response, "/admin/runs?refused=empty");
        } else {
            start(request, response, file);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private void start(HttpServletRequest request, HttpServletResponse response, Part file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            UUID run = request.getServletPath().endsWith("/wordpress")
                    ? wordPress.start(content, name(file), request.getParameter("pictures"), by())
                    : accessLogs.start(
                            content, name(file), hosts(request.getParameter("hosts")), format(request), by());
            goTo(response, "/admin/run?id=" + run);
        } catch (IllegalArgumentException refused) {
            goTo(response, "/admin/runs?refused=file");
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

    private static String format(HttpServletRequest request) {
        String typed = request.getParameter("format");
        return typed == null ? "" : typed.strip();
    }

    private static void goTo(HttpServletResponse response, String address) {
        response.setHeader("Location", address);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
