package org.masthead.web.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticlePublished;

/** Hears what the running application says was published. */
@ApplicationScoped
public class PublishedEvents {
    private final BlockingQueue<ArticlePublished> heard = new LinkedBlockingQueue<>();

    void hear(@Observes ArticlePublished event) {
        heard.add(event);
    }

    /** The next one of this article, waited for. */
    public ArticlePublished next(ArticleId id) throws InterruptedException {
        for (ArticlePublished event = heard.poll(20, TimeUnit.SECONDS);
                event != null;
                event = heard.poll(20, TimeUnit.SECONDS)) {
            if (event.article().equals(id)) {
                return event;
            }
        }
        throw new AssertionError("article " + id + " was never said to be published");
    }

    public List<ArticlePublished> more() {
        return List.copyOf(heard);
    }
}
