package org.masthead.analytics.accesslog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipException;
import org.masthead.analytics.AccessLogImports;
import org.masthead.analytics.WatchedFile;

/**
 * One look at the watched folder: the oldest complete file that was not dealt with is imported, and the next one when that
 * has ended. A file that cannot be imported is noted with the reason and stands in nobody's way.
 */
final class WatchRound {
    static final String BY = "watched folder";

    private final FolderLook folder;
    private final WatchedFiles files;
    private final ImportedFiles contents;
    private final AccessLogImports imports;
    private final String format;
    private final boolean delete;

    /** @param delete whether a file goes once it is imported */
    WatchRound(
            FolderLook folder,
            WatchedFiles files,
            ImportedFiles contents,
            AccessLogImports imports,
            String format,
            boolean delete) {
        this.folder = folder;
        this.files = files;
        this.contents = contents;
        this.imports = imports;
        this.format = format;
        this.delete = delete;
    }

    void look() throws IOException, SQLException {
        for (FolderLook.Found file : folder.complete()) {
            Optional<WatchedFile> before = files.find(file);
            if (before.isPresent()) {
                dropIfWanted(file, before.get());
            } else if (files.isOneUnderWay() || takeUp(file)) {
                return;
            }
        }
    }

    /** Whether an import began. */
    private boolean takeUp(FolderLook.Found file) throws IOException, SQLException {
        try {
            var log = new LogFile(folder.path(file));
            log.format(format);
            if (contents.isKnown(log.fingerprint(contents.earlier()))) {
                files.note(file, null, "known", "");
                return false;
            }
            UUID run = start(file, log);
            files.note(file, run, "imported", "");
            return true;
        } catch (UnreadableFile | EOFException | ZipException e) {
            files.note(file, null, "failed", AccessLogRun.sentence(e));
        } catch (AccessDeniedException e) {
            files.note(file, null, "failed", "The server may not read it: " + e.getMessage());
        }
        return false;
    }

    private UUID start(FolderLook.Found file, LogFile log) throws IOException {
        try (InputStream content = Files.newInputStream(log.path())) {
            return imports.start(content, file.name(), Set.of(), format, BY);
        }
    }

    private void dropIfWanted(FolderLook.Found file, WatchedFile before) throws IOException, SQLException {
        boolean done =
                before.outcome().equals("known") || before.importId() != null && files.isCompleted(before.importId());
        if (delete && done && folder.isStill(file)) {
            Files.deleteIfExists(folder.path(file));
        }
    }
}
