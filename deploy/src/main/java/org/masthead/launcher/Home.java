package org.masthead.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The folder of everything that Masthead keeps. Its owner alone can read it, and one server at a time holds it. */
final class Home implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private Home(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder when it is absent and holds it until {@link #close}. */
    static Home hold(Path root) {
        try {
            ownerOnlyFolder(root);
            FileChannel channel = FileChannel.open(
                    root.resolve("lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused("Another Masthead already serves from " + root
                        + ": stop it first, or give this one a home of its own (masthead.home).");
            }
            return new Home(root, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The home " + root + " cannot be used (" + Reason.of(e)
                            + "): give a folder that this account may write, with free space (masthead.home).",
                    e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static void ownerOnlyFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** A folder of this name under the home, made when absent. */
    Path folder(String name) {
        try {
            Path folder = root.resolve(name);
            ownerOnlyFolder(folder);
            return folder;
        } catch (IOException e) {
            throw new StartRefused("The folder " + name + " under " + root + " cannot be made: " + Reason.of(e), e);
        }
    }

    /** The same, emptied first. */
    Path emptyFolder(String name) {
        Path folder = root.resolve(name);
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder + " cannot be emptied: " + Reason.of(e), e);
        }
        return folder(name);
    }

    /** A random secret that is made at its first use and kept for its owner alone. */
    String secret(String name) {
        Path file = folder("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                writeSecret(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The secret " + file + " cannot be read or written: " + Reason.of(e), e);
        }
    }

    /** Under another name first: a start that is killed midway, or a full disk, leaves no empty secret. */
    private static void writeSecret(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, HexFormat.of().formatHex(random));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a small file under the home says, if it is there. */
    Optional<String> peek(String name) {
        Path file = root.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " cannot be read: " + Reason.of(e), e);
        }
    }

    Path root() {
        return root;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            Console.complain("The lock of " + root + " could not be given back: " + e.getMessage());
        }
    }
}
