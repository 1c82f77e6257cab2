package org.masthead.web.admin.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** {@code /admin/definitions#visit}: {@code docs/definitions.md} of this very build, each heading with an address. */
@Named("definitions")
@ApplicationScoped
public class DefinitionsPage {
    private static final String FILE = "/WEB-INF/docs/definitions.md";

    @Inject
    private ServletContext context;

    private String html;

    @PostConstruct
    void read() {
        try (InputStream file = context.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in this build");
            }
            html = html(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the title, which is the page's own; what may be wider than the page is reached by key. */
    static String html(String markdown) {
        List<Extension> extensions = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
        var document = Parser.builder().extensions(extensions).build().parse(markdown);
        return HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(document)
                .replaceFirst("<h1[^>]*>.*?</h1>", "")
                .replace("<pre>", "<pre tabindex=\"0\">");
    }

    public String getHtml() {
        return html;
    }
}
