package org.masthead.content;

import java.util.List;

/** The front page: what editors arranged for it, and what fills the places that they left. */
public interface FrontPage {
    /**
     * The stories of the front page, each only what is public now, and <em>each only once</em>. Places are given away in
     * this order, and a story that has one is passed over below:
     *
     * <ol>
     *   <li>Breaking: what editors set, while it stands. If they also chose it, it stands in the choice and there is no bar.
     *   <li>Editor's Choice: as many places as editors filled, nine at most. What is no longer public leaves its place, and
     *       those behind it move up; the places at the end go to sticky articles, then to the newest. With no choice at all
     *       there are five places, filled the same way.
     *   <li>Opinion: the newest pieces of opinion.
     *   <li>News: the newest of everything else, page by page. The list ends after 600: the archive has the rest.
     *   <li>Sections in their order: the newest of each and of the sections below it. A section that has nothing left is
     *       left out.
     * </ol>
     *
     * @param newsPage from 1; behind the first page, only {@link FrontPageStories#news} is filled
     */
    FrontPageStories stories(int newsPage);

    /** Topics In Focus, in their order. {@link TopicView#articles} counts up to 100 here, so that the front page stays cheap. */
    List<TopicView> inFocus(int atMost);
}
