package org.masthead.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /logout}: ends this session and forgets this browser. */
@WebServlet("/logout")
public class LogoutPage extends HttpServlet {
    @Inject
    private StaffSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        response.setHeader("Location", "/login");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
