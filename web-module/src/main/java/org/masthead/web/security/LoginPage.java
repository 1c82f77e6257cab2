package org.masthead.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.content.CurrentStaff.Caller;
import org.masthead.content.SignIn;
import org.masthead.content.SignIn.Result;

/** {@code /login}: a plain form that works without script and makes no session until somebody signed in. */
@WebServlet("/login")
public class LoginPage extends HttpServlet {
    @Inject
    private SignIn signIn;

    @Inject
    private StaffSessions sessions;

    @Inject
    private ClientAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (SignedInStaff.callerOf(request) instanceof Caller.Staff) {
            goOn(request, response);
        } else {
            show(request, response, null);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Result result = signIn.withPassword(
                request.getParameter("name"), request.getParameter("password"), addresses.of(request));
        if (result instanceof Result.Accepted accepted) {
            sessions.open(request, response, accepted.account(), request.getParameter("remember") != null);
            goOn(request, response);
        } else if (result instanceof Result.Throttled throttled) {
            long seconds = AccessGate.seconds(throttled.delay());
            response.setHeader("Retry-After", Long.toString(seconds));
            response.setStatus(429);
            request.setAttribute("seconds", seconds);
            show(request, response, "throttled");
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            show(request, response, "refused");
        }
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Location", LocalAddress.orDesk(request.getParameter("to")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, String problem)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute("problem", problem);
        request.getRequestDispatcher("/WEB-INF/staff/login.xhtml").forward(request, response);
    }
}
