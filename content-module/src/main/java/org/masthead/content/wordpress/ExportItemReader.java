package org.masthead.content.wordpress;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;

/** Reads the export entry by entry; its checkpoint is how many entries were read. */
@Named
@Dependent
class ExportItemReader implements ItemReader {
    @Inject
    @BatchProperty(name = WordPressExports.RUN)
    String run;

    @Inject
    WordPressExports exports;

    private InputStream file;
    private WxrReader export;
    private SourceSite site;
    private long read;

    @Override
    public void open(Serializable checkpoint) throws IOException, WxrProblem {
        file = exports.folder(UUID.fromString(run)).openExport();
        export = new WxrReader(file);
        site = null;
        long before = checkpoint == null ? 0 : (Long) checkpoint;
        for (read = 0; read < before; read++) {
            export.next();
        }
    }

    @Override
    public ExportEntry readItem() throws WxrProblem {
        WxrEntry entry = export.next();
        if (entry == null) {
            return null;
        }
        read++;
        if (site == null) {
            site = SourceSite.of(export.site());
        }
        return new ExportEntry(site, entry);
    }

    @Override
    public Serializable checkpointInfo() {
        return read;
    }

    @Override
    public void close() throws IOException {
        if (export != null) {
            export.close();
        }
        if (file != null) {
            file.close();
        }
    }
}
