package org.masthead.web.pagecache;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** The icon at the addresses where programs look that read no page: {@code /favicon.ico} and {@code /apple-touch-icon.png}. */
@WebServlet({"/favicon.ico", "/apple-touch-icon.png"})
public class Favicon extends HttpServlet {
    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String best = request.getServletPath().equals("/favicon.ico") ? "icon-32.png" : "icon-180.png";
        String file =
                Stream.of(best, "mark.svg").filter(assets::has).findFirst().orElseThrow();
        assets.named(file).send("public, max-age=86400", request, response);
    }
}
