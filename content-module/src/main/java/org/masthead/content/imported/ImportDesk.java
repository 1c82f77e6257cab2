package org.masthead.content.imported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.masthead.content.Allowed;
import org.masthead.content.ArticleId;
import org.masthead.content.CatalogueChanged;
import org.masthead.content.ImportedContent;
import org.masthead.content.InvalidDraft;
import org.masthead.content.MediaLibrary.NewPicture;
import org.masthead.content.Role;
import org.masthead.content.address.Addresses;
import org.masthead.content.article.ArticleImport;
import org.masthead.content.author.Authors;
import org.masthead.content.media.MediaFiling;
import org.masthead.content.section.Sections;
import org.masthead.content.tag.Tags;

/** A refused item leaves the caller's transaction whole: the account names it and the import goes on. */
@ApplicationScoped
@Transactional(dontRollbackOn = InvalidDraft.class)
@Allowed(Role.EDITOR)
class ImportDesk implements ImportedContent {
    private Sections sections;
    private Tags tags;
    private Authors authors;
    private ArticleImport articles;
    private MediaFiling media;
    private Addresses addresses;
    private Event<Object> events;

    protected ImportDesk() {}

    @Inject
    ImportDesk(
            Sections sections,
            Tags tags,
            Authors authors,
            ArticleImport articles,
            MediaFiling media,
            Addresses addresses,
            Event<Object> events) {
        this.sections = sections;
        this.tags = tags;
        this.authors = authors;
        this.articles = articles;
        this.media = media;
        this.addresses = addresses;
        this.events = events;
    }

    @Override
    public Taken section(Term term) {
        return told(sections.take(term));
    }

    @Override
    public Taken tag(Term term) {
        return told(tags.take(term));
    }

    @Override
    public Taken author(Author author) {
        return told(authors.take(author));
    }

    @Override
    public Taken article(Article article) {
        return articles.take(article);
    }

    @Override
    public Taken placeholder(NewPicture facts) {
        try {
            return media.placeholder(facts);
        } catch (IOException e) {
            throw new UncheckedIOException("The stand-in for " + facts.fileName() + " could not be written.", e);
        }
    }

    private Taken told(Taken taken) {
        if (taken.outcome() == Outcome.UPDATED) {
            events.fire(new CatalogueChanged());
        }
        return taken;
    }

    @Override
    public Outcome redirect(String path, ArticleId article) {
        return addresses.leadIfFree(path, article) ? Outcome.TAKEN : Outcome.UNCHANGED;
    }

    @Override
    public Outcome redirect(String path, String target) {
        return addresses.leadIfFree(path, target) ? Outcome.TAKEN : Outcome.UNCHANGED;
    }
}
