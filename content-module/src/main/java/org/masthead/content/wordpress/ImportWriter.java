package org.masthead.content.wordpress;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.masthead.content.ImportedComments;
import org.masthead.content.ImportedContent;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/** What both writing steps share: a chunk's entries and its account are written in one transaction. */
abstract class ImportWriter implements ItemWriter {
    @Inject
    @BatchProperty(name = WordPressExports.RUN)
    String run;

    @Inject
    WordPressExports exports;

    @Inject
    RunLedger ledger;

    @Inject
    ImportedItems items;

    @Inject
    ImportedContent content;

    @Inject
    MediaLibrary library;

    @Inject
    Instance<ImportedComments> comments;

    @Inject
    SiteTime time;

    @Inject
    ChunkBoundary boundary;

    private PictureFiles files;
    private Groundwork groundwork;
    private ArticleImport articles;
    private long done;

    /** Writes what this step is for and passes the rest over. */
    abstract void write(SourceSite site, WxrEntry entry, Account account) throws IOException;

    Groundwork groundwork() {
        return groundwork;
    }

    ArticleImport articles() {
        return articles;
    }

    @Override
    public void open(Serializable checkpoint) throws IOException {
        UUID id = UUID.fromString(run);
        done = ledger.find(id).map(Run::done).orElse(0L);
        files = exports.pictures(id);
        Pictures pictures = new Pictures(items, content, library, files);
        groundwork = new Groundwork(items, content, pictures);
        CommentImport commentImport = new CommentImport(comments.get(), time.zone());
        articles = new ArticleImport(items, content, groundwork, pictures, commentImport, new Publication(time.zone()));
    }

    @Override
    public void writeItems(List<Object> entries) throws IOException {
        boundary.within(() -> writeChunk(entries));
    }

    private void writeChunk(List<Object> entries) throws IOException {
        items.awaitTurn();
        Account account = new Account();
        for (Object each : entries) {
            ExportEntry entry = (ExportEntry) each;
            write(entry.site(), entry.entry(), account);
        }
        done += account.entries();
        ledger.progress(UUID.fromString(run), null, done, account.counts(), account.notes());
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
            files = null;
        }
    }
}
