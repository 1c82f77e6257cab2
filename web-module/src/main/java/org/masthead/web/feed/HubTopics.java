package org.masthead.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.Named;
import org.masthead.content.Syndication;
import org.masthead.web.faces.Links;

/** Which feeds an article stands in. */
@ApplicationScoped
class HubTopics {
    private static final int AT_ONCE = 100;

    private Syndication syndication;
    private Links links;

    protected HubTopics() {}

    @Inject
    HubTopics(Syndication syndication, Links links) {
        this.syndication = syndication;
        this.links = links;
    }

    /** Whole addresses: the site's feeds always, and those of the lists in which any of these is public. */
    List<String> of(Collection<ArticleId> changed) {
        Set<String> pages = new LinkedHashSet<>(Set.of(""));
        List<ArticleId> ids = List.copyOf(changed);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            syndication
                    .whole(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .forEach(article -> pages.addAll(pages(article)));
        }
        return pages.stream()
                .flatMap(page -> Stream.of(FeedFormat.values()).map(format -> page + "/" + format.file()))
                .map(links::absolute)
                .toList();
    }

    private static List<String> pages(ArticleView article) {
        List<String> pages = new ArrayList<>();
        if (article.section() != null) {
            pages.add(Links.pathOf("sections", article.section().slug()));
        }
        pages.addAll(all("tags", article.tags()));
        pages.addAll(all("topics", article.topics()));
        pages.addAll(all("authors", article.authors()));
        return pages;
    }

    private static List<String> all(String kind, List<Named> named) {
        return named.stream().map(one -> Links.pathOf(kind, one.slug())).toList();
    }
}
