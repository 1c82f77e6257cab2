package org.masthead.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.masthead.content.InvalidAccount;
import org.masthead.content.Role;
import org.masthead.content.StaffAccounts;
import org.masthead.content.StaffAccounts.NewAccount;

/** {@code /setup?token=…}: makes the first administrator, once; without the right token there is no such page. */
@WebServlet("/setup")
public class SetupPage extends HttpServlet {
    @Inject
    private SetupLink link;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private StaffSessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (link.opens(request.getParameter("token"))) {
            show(request, response, Map.of());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!link.opens(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            create(request, response);
        } catch (InvalidAccount invalid) {
            response.setStatus(422);
            show(request, response, invalid.problems());
        }
    }

    private void create(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        boolean created = accounts.createFirst(new NewAccount(
                name,
                request.getParameter("displayName"),
                request.getParameter("password"),
                Set.of(Role.ADMINISTRATOR)));
        link.withdraw();
        if (created) {
            sessions.open(request, response, accounts.find(name).orElseThrow(), false);
        }
        response.setHeader("Location", LocalAddress.DESK);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, Map<String, String> problems)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        request.setAttribute("problems", problems);
        request.getRequestDispatcher("/WEB-INF/staff/setup.xhtml").forward(request, response);
    }
}
