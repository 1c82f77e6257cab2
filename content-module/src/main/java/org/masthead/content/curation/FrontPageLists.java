package org.masthead.content.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.FrontPageStories.Opinion;
import org.masthead.content.FrontPageStories.SectionBlock;
import org.masthead.content.Named;
import org.masthead.content.Page;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;

/** The lists below Editor's Choice, each one statement and each without what stands above it. */
@ApplicationScoped
class FrontPageLists {
    private static final int NEWS_END = 600;
    private static final String OPINION =
            "select w.id as author_id, w.slug as author_slug, w.name as author_name, " + Cards.COLUMNS + """
             from (select * from content.public_article
                   where kind = 'OPINION' and id <> all(?) order by published_at desc nulls last, id desc limit ?) a
             left join content.section s on s.id = a.section_id
             left join lateral (
               select w.id, w.slug, w.name, w.portrait_id
               from content.article_author l join content.author w on w.id = l.author_id
               where l.article_id = a.id order by l.position, w.id limit 1) w on true
             left join content.media m on m.id = w.portrait_id
             order by a.published_at desc nulls last, a.id desc
            """;
    private static final String NEWS = """
            select (select count(*) from (
                      select 1 from content.public_article c where c.kind <> 'PAGE' and c.id <> all(?) limit ?) counted) as total,
            """
            + Cards.COLUMNS + Cards.FROM
            + " where a.kind <> 'PAGE' and a.id <> all(?) order by a.published_at desc nulls last, a.id desc limit ? offset ?";
    private static final String SECTIONS = """
            with recursive top as (
              select id, slug, name, row_number() over (order by position, name, id) as place
              from content.section where parent_id is null order by place limit ?),
            tree as (
              select id as top_id, id, 1 as depth from top
              union all
              select t.top_id, s.id, t.depth + 1 from content.section s join tree t on s.parent_id = t.id where t.depth < 50),
            newest as (
              select t.top_id, p.id,
                     row_number() over (partition by t.top_id order by p.published_at desc, p.id desc) as rank
              from tree t cross join lateral (
                select a.id, a.published_at from content.public_article a
                where a.section_id = t.id and a.kind <> 'PAGE' and a.id <> all(?)
                order by a.published_at desc, a.id desc limit ?) p)
            select top.id as top_id, top.slug as top_slug, top.name as top_name,
            """ + Cards.COLUMNS + Cards.FROM + """
             join newest on newest.id = a.id and newest.rank <= ?
             join top on top.id = newest.top_id
             order by top.place, newest.rank
            """;

    private Database database;

    protected FrontPageLists() {}

    @Inject
    FrontPageLists(Database database) {
        this.database = database;
    }

    List<Opinion> opinion(Collection<ArticleId> without, int atMost) {
        return database.list(
                OPINION, row -> new Opinion(Cards.card(row), named(row, "author")), numbers(without), atMost);
    }

    private record Counted(ArticleCard card, long total) {}

    Page<ArticleCard> news(Collection<ArticleId> without, int page, int size) {
        Long[] shown = numbers(without);
        long offset = (page - 1L) * size;
        long rows = Math.max(0, Math.min(size, NEWS_END - offset));
        List<Counted> found = database.list(
                NEWS,
                row -> new Counted(Cards.card(row), row.getLong("total")),
                shown,
                NEWS_END,
                shown,
                rows,
                Math.min(offset, NEWS_END));
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return new Page<>(found.stream().map(Counted::card).toList(), page, size, total);
    }

    List<SectionBlock> sections(Collection<ArticleId> without, int atMost, int each) {
        var blocks = new LinkedHashMap<Named, List<ArticleCard>>();
        database.list(
                        SECTIONS,
                        row -> new Filed(named(row, "top"), Cards.card(row)),
                        atMost,
                        numbers(without),
                        each,
                        each)
                .forEach(filed -> blocks.computeIfAbsent(filed.section(), section -> new ArrayList<>())
                        .add(filed.card()));
        return blocks.entrySet().stream()
                .map(block -> new SectionBlock(block.getKey(), block.getValue()))
                .toList();
    }

    private record Filed(Named section, ArticleCard card) {}

    /** Null where the outer join found none. */
    private static Named named(ResultSet row, String of) throws SQLException {
        return row.getString(of + "_slug") == null
                ? null
                : new Named(row.getLong(of + "_id"), row.getString(of + "_slug"), row.getString(of + "_name"));
    }

    private static Long[] numbers(Collection<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toArray(Long[]::new);
    }
}
