package org.masthead.web.share;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.Keepsakes;

/** Placards at {@code /share/{article}/{hash}.png}, drawn when first asked for, while their article is public. */
@WebServlet("/share/*")
public class SharePictures extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/(site|[1-9]\\d{0,17})/([0-9a-f]{16})\\.png");
    private static final String KEPT_FOR_GOOD = "public, max-age=31536000, s-maxage=600, immutable";

    @Inject
    private ShareImages images;

    @Inject
    private Articles articles;

    @Inject
    private Keepsakes kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Placard placard = path.matches() ? placard(path.group(1)) : null;
        if (placard == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!placard.hash().equals(path.group(2))) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Location", "/share/" + path.group(1) + "/" + placard.hash() + ".png");
        } else {
            answer(placard, request, response);
        }
    }

    /** Null when there is no such public article. */
    private Placard placard(String of) {
        if (of.equals("site")) {
            return images.sitePlacard();
        }
        return articles.cards(List.of(new ArticleId(Long.parseLong(of)))).stream()
                .findFirst()
                .map(images::placard)
                .orElse(null);
    }

    private void answer(Placard placard, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String etag = '"' + placard.hash() + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", KEPT_FOR_GOOD);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Path file = kept.file(
                placard.hash() + "-placard.png",
                target -> ImageIO.write(PlacardDrawing.of(placard), "png", target.toFile()));
        response.setContentType("image/png");
        response.setContentLengthLong(Files.size(file));
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(file, response.getOutputStream());
        }
    }
}
