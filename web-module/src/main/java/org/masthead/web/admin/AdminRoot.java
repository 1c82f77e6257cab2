package org.masthead.web.admin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /admin} leads to the desk. Without a servlet of its own the container would answer for the folder, past every filter. */
@WebServlet({"/admin", "/admin/"})
public class AdminRoot extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Location", "/admin/desk");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
