package org.masthead.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.SearchResults.Found;
import org.masthead.content.SearchResults.Share;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;

/** What the page of results says about each article, and about all of them: three statements. */
@ApplicationScoped
class FoundArticles {
    /** Letters of a text in which words are marked. */
    private static final int READ = 20_000;

    private static final String CARDS =
            "select " + Cards.COLUMNS + ", left(a.body, " + READ + ") as text" + Cards.FROM + " where a.id = any(?)";
    private static final String NEARLY = "select " + Cards.COLUMNS + " from content.similar_articles(?, ?) near"
            + " join content.public_article a on a.id = near.id" + Cards.JOINED
            + " order by near.alike desc, a.id desc";
    private static final String MARKED = """
            select ts_headline(words, f.folded, content.search_asked(words, ?), ?)
            from unnest(cast(? as text[]), cast(? as text[])) with ordinality f (language, folded, place),
                 content.search_configuration(f.language) words
            order by f.place
            """;
    private static final String OPTIONS =
            "HighlightAll=true, StartSel=\"" + Marks.BEGIN + "\", StopSel=\"" + Marks.END + "\"";
    private static final String SHARES = """
            with hits as materialized (select unnest(cast(? as bigint[])) as id)
            select * from (
              (select 'section' as what, s.slug, s.name, count(*) as articles
               from hits h join content.article a on a.id = h.id join content.section s on s.id = a.section_id
               group by s.id)
              union all
              (select 'tag', t.slug, t.name, count(*)
               from hits h join content.article_tag l on l.article_id = h.id join content.tag t on t.id = l.tag_id
               group by t.id order by 4 desc, t.name limit 20)
              union all
              (select 'author', w.slug, w.name, count(*)
               from hits h join content.article_author l on l.article_id = h.id join content.author w on w.id = l.author_id
               group by w.id order by 4 desc, w.name limit 20)) shares
            order by articles desc, name, slug
            """;

    private Database database;

    protected FoundArticles() {}

    @Inject
    FoundArticles(Database database) {
        this.database = database;
    }

    private record Read(ArticleCard card, String text) {}

    private record Shared(String what, Share share) {}

    List<Found> of(List<ArticleId> ids, Typed typed) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Read> read = read(ids);
        List<Marks> marks = typed.wanted().isEmpty() ? unmarked(read) : marked(read, typed.wanted());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Marks standfirst = marks.get(3 * i + 1);
            Marks text = marks.get(3 * i + 2);
            Marks shown = text.any() || read.get(i).card().standfirst().isEmpty() ? text : standfirst;
            found.add(new Found(read.get(i).card(), marks.get(3 * i).whole(), shown.passage()));
        }
        return found;
    }

    private List<Read> read(List<ArticleId> ids) {
        Map<ArticleId, Read> read = new HashMap<>();
        Long[] wanted = ids.stream().map(ArticleId::value).toArray(Long[]::new);
        database.list(
                        CARDS,
                        row -> new Read(
                                Cards.card(row),
                                Jsoup.parse(row.getString("text")).text()),
                        (Object) wanted)
                .forEach(one -> read.put(one.card().id(), one));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    private static Stream<String> texts(Read one) {
        return Stream.of(one.card().headline(), one.card().standfirst(), one.text());
    }

    private static List<Marks> unmarked(List<Read> read) {
        return read.stream().flatMap(FoundArticles::texts).map(Marks::none).toList();
    }

    private List<Marks> marked(List<Read> read, String wanted) {
        List<String> texts = read.stream().flatMap(FoundArticles::texts).toList();
        List<Folding> foldings = texts.stream().map(Folding::of).toList();
        String[] languages = read.stream()
                .flatMap(one -> texts(one).map(any -> one.card().language()))
                .toArray(String[]::new);
        String[] folded = foldings.stream().map(Folding::text).toArray(String[]::new);
        List<String> found = database.list(MARKED, row -> row.getString(1), wanted, OPTIONS, languages, folded);
        List<Marks> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String one = found.get(i);
            marks.add(one == null ? Marks.none(texts.get(i)) : Marks.of(texts.get(i), foldings.get(i), one));
        }
        return marks;
    }

    Shares shares(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return new Shares(List.of(), List.of(), List.of());
        }
        Map<String, List<Share>> shares = database
                .list(
                        SHARES,
                        row -> new Shared(
                                row.getString("what"),
                                new Share(row.getString("slug"), row.getString("name"), row.getLong("articles"))),
                        (Object) ids.stream().map(ArticleId::value).toArray(Long[]::new))
                .stream()
                .collect(Collectors.groupingBy(Shared::what, Collectors.mapping(Shared::share, Collectors.toList())));
        return new Shares(
                shares.getOrDefault("section", List.of()),
                shares.getOrDefault("tag", List.of()),
                shares.getOrDefault("author", List.of()));
    }

    List<ArticleCard> atNearly(String slug, int atMost) {
        return database.list(NEARLY, Cards::card, slug, atMost);
    }
}
