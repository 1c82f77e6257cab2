package org.masthead.content;

import java.util.List;
import java.util.Set;

/** What editors arranged for the front page, each list already only what is public now. */
public interface FrontPage {
    /** Editor's Choice in slot order: the lead first. Empty slots are filled with the newest articles up to {@code slots}. */
    List<ArticleCard> editorsChoice(int slots);

    /** The newest articles that are not among those; {@code page} from 1. The list ends after 600: the archive has the rest. */
    Page<ArticleCard> news(Set<ArticleId> without, int page, int size);

    /** Topics In Focus, in their order. {@link TopicView#articles} counts up to 100 here, so that the front page stays cheap. */
    List<TopicView> inFocus(int atMost);
}
