package org.masthead.analytics.accesslog;

import jakarta.annotation.Resource;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.viewlog.DayKeys;
import org.masthead.analytics.viewlog.Referrer;
import org.masthead.content.SiteTime;

/** Reads the log ahead in blocks; goes on behind the last block whose chunk committed. */
@Named
@Dependent
class AccessLogReader extends AbstractItemReader {
    static final int BLOCK_LINES = 50_000;

    @Resource(lookup = "concurrent/__defaultManagedExecutorService")
    private ManagedExecutorService threads;

    private final ImportJob job;
    private final ImportedFiles files;
    private final SiteTime time;
    private final DayKeys keys;
    private final String baseUrl;
    private LogPipe pipe;
    private Position reached;

    @Inject
    AccessLogReader(
            ImportJob job,
            ImportedFiles files,
            SiteTime time,
            DayKeys keys,
            @ConfigProperty(name = "masthead.base-url") Optional<String> baseUrl) {
        this.job = job;
        this.files = files;
        this.time = time;
        this.keys = keys;
        this.baseUrl = baseUrl.orElse("");
    }

    @Override
    public void open(Serializable checkpoint) throws Exception {
        reached = checkpoint == null ? Position.START : (Position) checkpoint;
        pipe = job.attempt(() -> {
            LoggedRequest line = job.format().lines().get();
            long knownLines = files.knownLines(job.run());
            InputStream plain = job.file().open(reached.offset());
            return new LogPipe(
                    threads,
                    plain,
                    new LogReading(plain, reached, line, knownLines, BLOCK_LINES, time.zone(), keys, referrer()));
        });
    }

    private Referrer referrer() {
        var ownHosts = new HashSet<>(job.order().ownHosts());
        ownHosts.addAll(Referrer.hostsOf(baseUrl));
        return new Referrer(ownHosts);
    }

    @Override
    public LogBlock readItem() throws Exception {
        LogBlock block = job.attempt(pipe::take);
        if (block != null) {
            reached = block.end;
        }
        return block;
    }

    @Override
    public Position checkpointInfo() {
        return reached;
    }

    @Override
    public void close() throws IOException {
        if (pipe != null) {
            pipe.close();
        }
    }
}
