package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryView.Chapter;

/** The chapters of a film as WebVTT, for players: {@code /films/{media id}/chapters.vtt}. */
@WebServlet("/films/*")
public class FilmChapters extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([1-9]\\d{0,17})/chapters\\.vtt");
    /** Where the last chapter ends: later than any film. */
    private static final int END_MS = 24 * 3600 * 1000;

    @Inject
    private Galleries galleries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        List<Chapter> chapters = path.matches() ? galleries.chapters(Long.parseLong(path.group(1))) : List.of();
        if (chapters.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = webVtt(chapters).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/vtt;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    static String webVtt(List<Chapter> chapters) {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < chapters.size(); i++) {
            int end = i + 1 < chapters.size() ? chapters.get(i + 1).startsMs() : END_MS;
            text.append('\n')
                    .append(time(chapters.get(i).startsMs()))
                    .append(" --> ")
                    .append(time(end));
            text.append('\n').append(escaped(chapters.get(i).title())).append('\n');
        }
        return text.toString();
    }

    private static String time(int ms) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }

    private static String escaped(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
