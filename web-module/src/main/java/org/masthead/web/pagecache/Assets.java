package org.masthead.web.pagecache;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every reader page brings along: the one stylesheet and the one script, each joined from the files of its folder under
 * {@code WEB-INF/assets} in the order of their names and stripped of what only its authors need, the files of {@code img},
 * and those of {@code kept}, which never change. Each stands under an address that names its content, so browsers keep it for good: {@code #{assets.style}}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    static final String ROOT = "/assets/";
    private static final String FOLDER = "/WEB-INF/assets/";
    private static final String STYLE = "masthead.css";
    private static final String SCRIPT = "masthead.js";
    private static final String WHEN_TEMPLATES_STAY = "-1";

    @Inject
    private ServletContext context;

    private final Map<String, CachedPage> files = new ConcurrentHashMap<>();
    private boolean stay;

    @PostConstruct
    void prepare() {
        stay = WHEN_TEMPLATES_STAY.equals(context.getInitParameter("jakarta.faces.FACELETS_REFRESH_PERIOD"));
        load();
    }

    /** Address of the stylesheet. */
    public String getStyle() {
        return of(STYLE);
    }

    /** Address of the script. */
    public String getScript() {
        return of(SCRIPT);
    }

    /**
     * Address of a file of the folders {@code img} and {@code kept}.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String of(String name) {
        if (!stay) {
            load();
        }
        CachedPage file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No asset is called " + name);
        }
        return ROOT + file.digest() + "/" + name;
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** The file of this name; null for none. */
    CachedPage named(String name) {
        return files.get(name);
    }

    private void load() {
        keep(STYLE, Stripped.style(joined("style")));
        keep(SCRIPT, Stripped.script(joined("script")));
        for (String folder : List.of("img", "kept")) {
            paths(folder).forEach(path -> keep(path.substring(path.lastIndexOf('/') + 1), read(path)));
        }
    }

    private void keep(String name, byte[] bytes) {
        files.merge(
                name,
                CachedPage.file(typeOf(name), bytes),
                (old, now) -> old.digest().equals(now.digest()) ? old : now);
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> throw new IllegalArgumentException("What is " + name + "? Say its type here.");
        };
    }

    private byte[] joined(String folder) {
        var all = new ByteArrayOutputStream();
        for (String path : paths(folder)) {
            all.writeBytes(read(path));
            all.write('\n');
        }
        return all.toByteArray();
    }

    private List<String> paths(String folder) {
        Set<String> paths = context.getResourcePaths(FOLDER + folder + "/");
        return paths == null ? List.of() : paths.stream().sorted().toList();
    }

    private byte[] read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
