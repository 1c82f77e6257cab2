package org.masthead.web.pagecache;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /assets/{digest}/{name}}: kept for a year when the digest is the content's. A page that somebody kept longer than we
 * kept its stylesheet gets the one of today, to be asked for again.
 */
@WebServlet(Assets.ROOT + "*")
public class AssetFiles extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([\\w-]{22})/([\\w.-]+)");

    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        CachedPage file = path.matches() ? assets.named(path.group(2)) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            boolean isCurrent = file.digest().equals(path.group(1));
            file.send(isCurrent ? "public, max-age=31536000, immutable" : "no-cache", request, response);
        }
    }
}
