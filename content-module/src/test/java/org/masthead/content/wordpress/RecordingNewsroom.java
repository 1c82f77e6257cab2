package org.masthead.content.wordpress;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.ArticleId;
import org.masthead.content.Focus;
import org.masthead.content.ImportedComment;
import org.masthead.content.ImportedComments;
import org.masthead.content.ImportedContent;
import org.masthead.content.InvalidDraft;
import org.masthead.content.MediaLibrary;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;
import org.masthead.content.database.Database;

/**
 * The newsroom as an import sees it: remembers what it was handed and answers as the faces promise. Media and articles also
 * get a bare row, which the import's own queries join.
 */
final class RecordingNewsroom implements ImportedContent, ImportedComments, MediaLibrary {
    final Map<String, Article> articles = new LinkedHashMap<>();
    final Map<String, Term> sections = new LinkedHashMap<>();
    final Map<String, Term> tags = new LinkedHashMap<>();
    final Map<String, Author> authors = new LinkedHashMap<>();
    final Map<String, ImportedComment> comments = new LinkedHashMap<>();
    final Map<String, String> redirects = new LinkedHashMap<>();
    final List<String> pictures = new ArrayList<>();
    final List<String> editedHere = new ArrayList<>();
    String refusedHeadline = "";

    private final Database database;
    private final Map<Object, Long> ids = new LinkedHashMap<>();

    RecordingNewsroom(Database database) {
        this.database = database;
    }

    @Override
    public Taken section(Term term) {
        return taken(sections, term.sourceId(), term, term.slug());
    }

    @Override
    public Taken tag(Term term) {
        return taken(tags, term.sourceId(), term, term.slug());
    }

    @Override
    public Taken author(Author author) {
        return taken(authors, author.sourceId(), author, author.slug());
    }

    @Override
    public Taken article(Article article) {
        if (article.headline().equals(refusedHeadline)) {
            throw new InvalidDraft(Map.of("headline", "This headline is refused."));
        }
        String key = article.sourceSite() + " " + article.sourceId();
        long id = ids.computeIfAbsent("article " + key, k -> database.list(
                        "insert into content.article (slug, headline, source_site, source_id) values (?, ?, ?, ?) returning id",
                        row -> row.getLong(1),
                        article.slug(),
                        article.headline(),
                        article.sourceSite(),
                        article.sourceId())
                .get(0));
        if (editedHere.contains(article.sourceId()) && !article.equals(articles.get(article.sourceId()))) {
            return new Taken(id, article.slug(), ImportedContent.Outcome.KEPT);
        }
        return new Taken(id, article.slug(), put(articles, article.sourceId(), article));
    }

    @Override
    public Taken placeholder(NewPicture facts) {
        Object key = "medium " + facts.sourceSite() + " " + facts.sourceId();
        boolean known = ids.containsKey(key);
        return new Taken(
                medium(facts, true),
                facts.fileName(),
                known ? ImportedContent.Outcome.UNCHANGED : ImportedContent.Outcome.TAKEN);
    }

    @Override
    public long addPicture(InputStream content, NewPicture facts) {
        if (facts.fileName().startsWith("broken")) {
            throw new IllegalArgumentException("it is no picture that we can read");
        }
        pictures.add(facts.fileName());
        long id = medium(facts, false);
        database.write("update content.media set placeholder = false where id = ?", id);
        return id;
    }

    private long medium(NewPicture facts, boolean placeholder) {
        return ids.computeIfAbsent("medium " + facts.sourceSite() + " " + facts.sourceId(), k -> database.list(
                        """
                        insert into content.media (kind, file_name, content_type, sha256, byte_size, placeholder)
                        values ('IMAGE', ?, 'image/jpeg', repeat('0', 64), 0, ?) returning id
                        """, row -> row.getLong(1), facts.fileName(), placeholder)
                .get(0));
    }

    @Override
    public ImportedContent.Outcome redirect(String path, ArticleId article) {
        return put(redirects, path, article.toString());
    }

    @Override
    public ImportedContent.Outcome redirect(String path, String target) {
        database.write(
                "insert into content.redirect (path, target) values (?, ?) on conflict do nothing", path, target);
        return put(redirects, path, target);
    }

    @Override
    public ImportedComments.Outcome take(ImportedComment comment) {
        return ImportedComments.Outcome.valueOf(
                put(comments, comment.sourceId(), comment).name());
    }

    @Override
    public Optional<StoredFile> publicFile(long mediaId) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredRendition> publicRendition(Rendition wanted) {
        return Optional.empty();
    }

    @Override
    public List<Picture> pictures(Collection<Long> mediaIds) {
        return List.of();
    }

    @Override
    public void look(long mediaId, Focus focus) {
        throw new UnsupportedOperationException("An import does not say where to look");
    }

    @Override
    public Optional<StoredFile> file(long mediaId) {
        return Optional.empty();
    }

    @Override
    public long addFilm(InputStream content, NewPicture facts, Long posterId, Long captionsId, int durationMs) {
        throw new UnsupportedOperationException("an import brings no films");
    }

    @Override
    public long addCaptions(InputStream content, String fileName) {
        throw new UnsupportedOperationException("an import brings no captions");
    }

    private <T> Taken taken(Map<String, T> kept, String id, T value, String slug) {
        long number = ids.computeIfAbsent(value.getClass() + id, k -> (long) ids.size() + 1);
        return new Taken(number, slug, put(kept, id, value));
    }

    private static <T> ImportedContent.Outcome put(Map<String, T> kept, String id, T value) {
        T before = kept.put(id, value);
        return before == null
                ? ImportedContent.Outcome.TAKEN
                : before.equals(value) ? ImportedContent.Outcome.UNCHANGED : ImportedContent.Outcome.UPDATED;
    }
}
