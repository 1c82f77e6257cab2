package org.masthead.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files that can be made again at any time, under {@code masthead.home/renditions}: each is made once, by the first who asks,
 * while others wait; the folder may be emptied whenever somebody likes.
 */
@ApplicationScoped
public class Keepsakes {
    private final ConcurrentHashMap<String, Object> turns = new ConcurrentHashMap<>();
    private Path folder;

    protected Keepsakes() {}

    @Inject
    Keepsakes(@ConfigProperty(name = "masthead.home", defaultValue = "masthead-home") String home) {
        this(Path.of(home, "renditions"));
    }

    public Keepsakes(Path folder) {
        this.folder = folder;
    }

    @FunctionalInterface
    public interface Making {
        void write(Path target) throws IOException;
    }

    /** @param name of what is in it, so that another content has another name; its first letters name its folder */
    public Path file(String name, Making making) throws IOException {
        Path file = folder.resolve(name.substring(0, 2)).resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        Object turn = turns.computeIfAbsent(name, first -> new Object());
        try {
            synchronized (turn) {
                if (!Files.exists(file)) {
                    make(file, making);
                }
            }
        } finally {
            turns.remove(name, turn);
        }
        return file;
    }

    private static void make(Path file, Making making) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".part");
        try {
            making.write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
