package org.masthead.web.pagecache;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.Page;

/**
 * What the page of this request shows. Whoever puts something on a page says so here <em>before</em> reading it; the page
 * cache keeps the page until any of it changes. A page that says nothing is kept until a planned change.
 */
@RequestScoped
public class PageContents {
    private final Set<Part> parts = new HashSet<>();
    private Instant until = Instant.MAX;

    public void article(ArticleId id) {
        parts.add(Part.article(id));
    }

    public void comments(ArticleId id) {
        parts.add(Part.comments(id));
    }

    /** A list that a newly published article may enter. */
    public void list() {
        parts.add(Part.LISTS);
    }

    /** What editors arrange: Editor's Choice, topics In Focus, galleries, story maps. */
    public void arrangement() {
        parts.add(Part.ARRANGED);
    }

    public void mostViewed() {
        parts.add(Part.MOST_VIEWED);
    }

    /** The page is true only before this moment, whatever happens; of several moments the first. */
    public void until(Instant moment) {
        until = moment.isBefore(until) ? moment : until;
    }

    /** Hands the cards on, noted. */
    public <C extends Collection<ArticleCard>> C cards(C cards) {
        cards.forEach(card -> article(card.id()));
        return cards;
    }

    /** Hands the page on, noted as a list with these cards. */
    public Page<ArticleCard> page(Page<ArticleCard> page) {
        list();
        cards(page.items());
        return page;
    }

    Instant until() {
        return until;
    }

    Set<Part> parts() {
        return Set.copyOf(parts);
    }
}
