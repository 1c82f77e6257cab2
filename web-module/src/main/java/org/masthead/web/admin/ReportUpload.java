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
import org.masthead.analytics.Reports;
import org.masthead.analytics.UnreadableReport;
import org.masthead.content.Line;
import org.masthead.web.security.StaffMember;

/** {@code POST /admin/check-report/file}: a report's file from a form; the page shows what came of it. */
@WebServlet("/admin/check-report/file")
@MultipartConfig(maxFileSize = ReportUpload.LARGEST)
public class ReportUpload extends HttpServlet {
    static final long LARGEST = 1L << 30;

    @Inject
    private Reports reports;

    @Inject
    private StaffMember staff;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/form-data")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        Part file = request.getPart("file");
        if (!staff.sentThisForm(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        check(request, file);
        request.getRequestDispatcher("/admin/check-report.xhtml").forward(request, response);
    }

    private void check(HttpServletRequest request, Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            request.setAttribute("checkRefused", Say.text("check.noFile"));
            return;
        }
        String name = Line.of(file.getSubmittedFileName());
        request.setAttribute("checkName", name);
        try (InputStream content = file.getInputStream()) {
            request.setAttribute("check", reports.check(Line.of(request.getParameter("address")), name, content));
        } catch (UnreadableReport refused) {
            request.setAttribute("checkRefused", refused.getMessage());
        } finally {
            file.delete();
        }
    }
}
