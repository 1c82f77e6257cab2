package org.masthead.content.wordpress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.content.Run;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;
import org.masthead.content.address.Addresses;
import org.masthead.content.database.Database;

/** Imports files as the job does, step by step, into a {@link RecordingNewsroom}. */
final class ImportScene implements AutoCloseable {
    /** @param account outcome and reason, joined by a slash → how many */
    record Told(Map<String, Long> account, List<Run.Note> notes) {
        long sum() {
            return account.values().stream().mapToLong(Long::longValue).sum();
        }

        long of(String outcome) {
            return account.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(outcome + "/"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        String details(String reason) {
            return notes.stream()
                    .filter(note -> note.reason().equals(reason))
                    .map(Run.Note::detail)
                    .collect(Collectors.joining("\n"));
        }
    }

    private final DataSource source = TestDatabase.migrated("content");
    private final Connection connection = connected();
    private final TestEntities entities = new TestEntities("content", alwaysThisOne());
    final Database database = new Database(alwaysThisOne());
    final RecordingNewsroom newsroom = new RecordingNewsroom(database);
    private final ImportedItems items = new ImportedItems(database, new Addresses(entities.manager()));
    PictureFiles pictures = PictureFiles.none();

    Told importing(String xml) throws WxrProblem {
        return importing(
                WxrReaderTest.entries(xml), siteOf(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    Told importing(Path file) throws WxrProblem, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return importing(WxrReaderTest.entries(file), siteOf(in));
        }
    }

    private Told importing(List<WxrEntry> entries, SourceSite site) {
        Pictures library = new Pictures(items, newsroom, newsroom, pictures);
        Groundwork groundwork = new Groundwork(items, newsroom, library);
        ArticleImport articles = new ArticleImport(
                items,
                newsroom,
                groundwork,
                library,
                new CommentImport(newsroom, ZoneOffset.UTC),
                new Publication(ZoneOffset.UTC));
        List<Account> chunks = new ArrayList<>();
        for (WxrEntry entry : entries) {
            chunks.add(chunk(account -> groundwork.take(site, entry, account)));
        }
        for (WxrEntry entry : entries) {
            if (entry instanceof WxrItem item && !item.isAttachment()) {
                chunks.add(chunk(account -> articles.take(site, item, account)));
            }
        }
        Map<String, Long> account = new TreeMap<>();
        chunks.stream()
                .flatMap(chunk -> chunk.counts().stream())
                .forEach(count -> account.merge(count.outcome() + "/" + count.reason(), count.count(), Long::sum));
        return new Told(
                account,
                chunks.stream().flatMap(chunk -> chunk.notes().stream()).toList());
    }

    private interface Work {
        void on(Account account) throws IOException;
    }

    private static Account chunk(Work work) {
        Account account = new Account();
        try {
            work.on(account);
            return account;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceSite siteOf(InputStream file) throws WxrProblem {
        try (WxrReader export = new WxrReader(file)) {
            export.next();
            return SourceSite.of(export.site());
        }
    }

    private Connection connected() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One connection for the whole scene instead of a pool: a new one for each statement would take most of the time. */
    private DataSource alwaysThisOne() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> kept);
    }

    @Override
    public void close() {
        entities.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
