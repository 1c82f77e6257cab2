package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.web.faces.Site;
import org.masthead.web.pagecache.Assets;

/** {@code /manifest.webmanifest}: what the site is called and looks like on a home screen. */
@WebServlet("/manifest.webmanifest")
public class Manifest extends HttpServlet {
    private static final int[] SIZES = {192, 512};

    @Inject
    private Site site;

    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/manifest+json;charset=UTF-8");
        try (JsonGenerator json = Json.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.write("name", site.getName()).write("short_name", site.getName());
            json.write("lang", site.getLanguage()).write("dir", "auto");
            json.write("id", "/").write("start_url", "/").write("scope", "/").write("display", "minimal-ui");
            json.write("background_color", "#fbfaf6").write("theme_color", "#fbfaf6");
            json.writeStartArray("icons");
            icons(json);
            json.writeEnd().writeEnd();
        }
    }

    private void icons(JsonGenerator json) {
        icon(json, "mark.svg", "any", "image/svg+xml", "any");
        for (int size : SIZES) {
            icon(json, "icon-" + size + ".png", size + "x" + size, "image/png", "any");
        }
        icon(json, "icon-maskable-512.png", "512x512", "image/png", "maskable");
    }

    private void icon(JsonGenerator json, String file, String sizes, String type, String purpose) {
        if (assets.has(file)) {
            json.writeStartObject();
            json.write("src", assets.of(file)).write("sizes", sizes);
            json.write("type", type).write("purpose", purpose).writeEnd();
        }
    }
}
