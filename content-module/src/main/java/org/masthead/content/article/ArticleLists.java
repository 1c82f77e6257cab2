package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.Page;
import org.masthead.content.database.Database;

/** Lists of public articles, newest first: two statements each. */
@ApplicationScoped
public class ArticleLists {
    private static final String LISTED = " a.kind <> 'PAGE' ";
    private static final String NEWEST = " order by a.published_at desc nulls last, a.id desc ";
    private static final String OLDEST = " order by a.published_at, a.id ";

    private Database database;

    protected ArticleLists() {}

    @Inject
    public ArticleLists(Database database) {
        this.database = database;
    }

    /** Those for which the condition holds; {@code a} is the article in it. */
    Page<ArticleCard> page(int page, int size, String condition, Object... parameters) {
        return page(page, size, Articles.LIST_END, condition, parameters);
    }

    /** @param end after this many the list ends, so that no list costs more than its end */
    public Page<ArticleCard> page(int page, int size, int end, String condition, Object... parameters) {
        String where = " where" + LISTED + "and " + condition;
        return listed(page, size, end, where, NEWEST, parameters);
    }

    /** The newest ones for which the condition holds: one statement. */
    List<ArticleCard> newest(int atMost, String condition, Object... parameters) {
        return database.list(
                "select " + Cards.COLUMNS + Cards.FROM + " where" + LISTED + "and " + condition + NEWEST + "limit ?",
                Cards::card,
                with(parameters, atMost));
    }

    /** The same list read from its other end. */
    public Page<ArticleCard> oldestFirst(int page, int size, int end, String condition, Object... parameters) {
        return listed(page, size, end, " where" + LISTED + "and " + condition, OLDEST, parameters);
    }

    private Page<ArticleCard> listed(int page, int size, int end, String where, String order, Object... parameters) {
        long offset = (page - 1L) * size;
        int rows = (int) Math.max(0, Math.min(size, end - offset));
        List<ArticleCard> cards = rows == 0
                ? List.of()
                : database.list(
                        "select " + Cards.COLUMNS + Cards.FROM + where + order + "limit ? offset ?",
                        Cards::card,
                        with(parameters, rows, offset));
        return new Page<>(cards, page, size, total(offset, size, cards.size(), end, where, parameters));
    }

    /** A first page that is not full says itself how many there are. */
    private long total(long offset, int size, int found, int end, String where, Object... parameters) {
        if (offset == 0 && found < size) {
            return found;
        }
        return database.number(
                "select count(*) from (select 1 from content.public_article a" + where + " limit ?) counted",
                with(parameters, end));
    }

    List<ArticleCard> cards(Collection<ArticleId> ids) {
        Long[] wanted = ids.stream().map(ArticleId::value).toArray(Long[]::new);
        var found = new HashMap<ArticleId, ArticleCard>();
        database.list("select " + Cards.COLUMNS + Cards.FROM + " where a.id = any(?)", Cards::card, (Object) wanted)
                .forEach(card -> found.put(card.id(), card));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Object[] with(Object[] parameters, Object... more) {
        return Stream.concat(Arrays.stream(parameters), Arrays.stream(more)).toArray();
    }
}
