package org.masthead.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the home from the archive on the class path. */
final class PostgresProgram {
    static final int VERSION = 18;
    private static final Pattern FAILURE = Pattern.compile("^.*?(FATAL|PANIC|error):\\s*");
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    private final Path folder;

    private PostgresProgram(Path folder) {
        this.folder = folder;
    }

    static PostgresProgram in(Home home) {
        Path folder = home.folder("postgres").resolve(String.valueOf(VERSION));
        if (!Files.isDirectory(folder)) {
            unpackBeside(folder);
        }
        return new PostgresProgram(folder);
    }

    /** Unpacks under another name and renames, so that a start killed midway leaves nothing that looks finished. */
    private static void unpackBeside(Path folder) {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try (InputStream archive = PostgresProgram.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new StartRefused("This build carries no PostgreSQL for "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                        + ": give the address of one of your own with masthead.db.url.");
            }
            Folders.delete(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL cannot be unpacked into " + folder + ": " + Reason.of(e), e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The command line of one of the programs. PostgreSQL refuses root, so root runs it in a user namespace. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a program to its end and returns what it printed; a failure is the exception's message. */
    String run(String program, String... arguments) throws IOException {
        Path output = Files.createTempFile(folder.getParent(), program, ".out");
        try {
            Process process = new ProcessBuilder(command(program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within 120 s");
            }
            String text = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IOException(telling(text));
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** The line of a program's output that says what went wrong. */
    static String telling(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> FAILURE.matcher(line).find())
                .map(line -> FAILURE.matcher(line).replaceFirst(""))
                .findFirst()
                .orElse(lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1))
                .strip();
    }
}
