package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.masthead.content.Versions;
import org.masthead.content.Versions.KeptPage;
import org.masthead.web.pagecache.CapturedResponse;
import org.masthead.web.pagecache.PageContents;

/**
 * The page of a version of an article: made when it is first asked for, kept in the database, and sent as those bytes from
 * then on.
 */
@RequestScoped
class VersionPages {
    @Inject
    private Versions versions;

    @Inject
    private VersionScreen screen;

    @Inject
    private PageContents contents;

    void answer(String slug, int number, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<KeptPage> kept = versions.keptPage(slug, number);
        if (kept.isPresent()) {
            contents.article(kept.get().article());
            send(kept.get().bytes(), response);
        } else {
            make(number, request, response);
        }
    }

    private void make(int number, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var captured = new CapturedResponse(response);
        request.getRequestDispatcher("/WEB-INF/reader/version.xhtml").forward(request, captured);
        if (captured.isPage()) {
            send(versions.keepPage(screen.getVersion().article(), number, captured.bytes()), response);
        } else {
            captured.passOn();
        }
    }

    private static void send(byte[] page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }
}
