package org.masthead.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The shipped jar carries the server, the libraries and the application under {@code app/}. They are copied out once a
 * build and join the system class loader, where the server's own class loading expects itself.
 *
 * <p>Started from classes (Maven), there is nothing to copy and everything is on the class path already.
 */
final class OneFile {
    private static final String APP = "app/";
    private static Instrumentation instrumentation;

    private OneFile() {}

    /** Called by the JVM before {@code main}: the manifest names this class as {@code Launcher-Agent-Class}. */
    public static void agentmain(String arguments, Instrumentation given) {
        instrumentation = given;
    }

    static void unpackInto(Home home) {
        if (instrumentation == null) {
            return;
        }
        Path runtime = home.folder("runtime");
        try (var jar = new JarFile(Path.of(codeSource()).toFile())) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(APP) && !entry.isDirectory())
                    .toList();
            Path folder = runtime.resolve(build(entries));
            if (!Files.isDirectory(folder)) {
                forgetOtherBuilds(runtime);
                copy(jar, entries, runtime.resolve("unfinished"), folder);
            }
            use(folder);
        } catch (IOException | URISyntaxException e) {
            throw new StartRefused("The program cannot be unpacked into " + runtime + ": " + Reason.of(e), e);
        }
    }

    private static java.net.URI codeSource() throws URISyntaxException {
        return OneFile.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    }

    /** A name for this build, made from what is in it. */
    private static String build(List<JarEntry> entries) {
        var sum = new CRC32();
        for (JarEntry entry : entries) {
            sum.update((entry.getName() + entry.getSize() + ":" + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
        }
        return "%08x".formatted(sum.getValue());
    }

    private static void forgetOtherBuilds(Path runtime) throws IOException {
        try (var builds = Files.list(runtime)) {
            for (Path build : builds.toList()) {
                Folders.delete(build);
            }
        }
    }

    private static void copy(JarFile jar, List<JarEntry> entries, Path unfinished, Path folder) throws IOException {
        for (JarEntry entry : entries) {
            Path target = unfinished.resolve(entry.getName().substring(APP.length()));
            Files.createDirectories(target.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void use(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                instrumentation.appendToSystemClassLoaderSearch(new JarFile(file.toFile()));
            }
        }
        System.setProperty(Server.WAR, folder.resolve("masthead.war").toString());
        System.setProperty(Server.SAMPLE, folder.resolve("sample").toString());
    }
}
