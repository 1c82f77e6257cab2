package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.masthead.content.ArticleDraft;
import org.masthead.content.Problems;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.address.Addresses.Kind;
import org.masthead.content.tag.Tags;

/** Turns what an editor typed into what an article is made of, or says of each field what is wrong. */
@ApplicationScoped
class DraftReading {
    private Addresses addresses;
    private Tags tags;
    private ArticleStore articles;

    protected DraftReading() {}

    @Inject
    DraftReading(Addresses addresses, Tags tags, ArticleStore articles) {
        this.addresses = addresses;
        this.tags = tags;
        this.articles = articles;
    }

    record Read(Slug slug, Text text, Filing filing) {}

    /** @param self the article's id, 0 for a new one */
    Read read(ArticleDraft draft, long self) {
        var problems = new Problems();
        Text text = problems.gather(() -> textOf(draft));
        Filing filing = problems.gather(() -> filingOf(draft));
        Slug slug = problems.gather(
                () -> addresses.chosen(Kind.ARTICLE, draft.slug(), draft.headline(), draft.language(), self));
        articles.checkReferences(problems, draft.sectionId(), draft.leadImageId(), draft.authorIds(), draft.topicIds());
        problems.refuse();
        Set<Long> tagIds = tags.named(draft.tags() == null ? List.of() : draft.tags());
        return new Read(slug, text, filing.taggedWith(tagIds));
    }

    private static Text textOf(ArticleDraft draft) {
        return new Text(
                draft.headline(),
                draft.kicker(),
                draft.standfirst(),
                draft.dateline(),
                draft.body(),
                draft.leadImageId(),
                draft.leadCaption());
    }

    private static Filing filingOf(ArticleDraft draft) {
        Set<Long> topics = draft.topicIds() == null ? Set.of() : Set.copyOf(draft.topicIds());
        return new Filing(
                draft.kind(),
                draft.language(),
                draft.direction(),
                draft.sectionId(),
                draft.authorIds(),
                Set.of(),
                topics);
    }
}
