package org.masthead.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stories of the front page, none of them twice.
 *
 * @param breaking null when none is set; stands in {@code choice} as well when editors chose it
 * @param choice the lead first
 */
public record FrontPageStories(
        ArticleCard breaking,
        List<ArticleCard> choice,
        List<Opinion> opinion,
        Page<ArticleCard> news,
        List<SectionBlock> sections) {
    public FrontPageStories {
        choice = List.copyOf(choice);
        opinion = List.copyOf(opinion);
        sections = List.copyOf(sections);
    }

    /**
     * A piece of opinion and who signs it.
     *
     * @param card its image is its author's portrait, null when there is none
     * @param author the first one; null when nobody signed
     */
    public record Opinion(ArticleCard card, Named author) {}

    /** A section and its newest stories, at least one. */
    public record SectionBlock(Named section, List<ArticleCard> stories) {}

    /** Whether the breaking story has a bar of its own. */
    public boolean hasBar() {
        return breaking != null && !choice.contains(breaking);
    }

    public Set<ArticleId> ids() {
        var ids = new HashSet<ArticleId>();
        if (breaking != null) {
            ids.add(breaking.id());
        }
        choice.forEach(card -> ids.add(card.id()));
        opinion.forEach(piece -> ids.add(piece.card().id()));
        news.items().forEach(card -> ids.add(card.id()));
        sections.forEach(block -> block.stories().forEach(card -> ids.add(card.id())));
        return ids;
    }
}
