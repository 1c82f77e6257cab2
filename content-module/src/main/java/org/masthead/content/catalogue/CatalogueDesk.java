package org.masthead.content.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.masthead.content.Allowed;
import org.masthead.content.ArticleId;
import org.masthead.content.Catalogue;
import org.masthead.content.CatalogueChanged;
import org.masthead.content.FrontPageArranged;
import org.masthead.content.Problems;
import org.masthead.content.Role;
import org.masthead.content.address.Addresses;
import org.masthead.content.author.Authors;
import org.masthead.content.gallery.FilmStore;
import org.masthead.content.gallery.GalleryStore;
import org.masthead.content.map.MapStore;
import org.masthead.content.section.Sections;
import org.masthead.content.tag.Tags;
import org.masthead.content.topic.Topics;

/** One transaction around what each room does, and one event after it: readers' pages may show any of this. */
@ApplicationScoped
@Transactional
@Allowed(Role.EDITOR)
class CatalogueDesk implements Catalogue {
    private Sections sections;
    private Authors authors;
    private Tags tags;
    private Topics topics;
    private GalleryStore galleries;
    private FilmStore films;
    private MapStore maps;
    private Addresses addresses;
    private Event<Object> events;

    protected CatalogueDesk() {}

    @Inject
    CatalogueDesk(
            Sections sections,
            Authors authors,
            Tags tags,
            Topics topics,
            GalleryStore galleries,
            FilmStore films,
            MapStore maps,
            Addresses addresses,
            Event<Object> events) {
        this.sections = sections;
        this.authors = authors;
        this.tags = tags;
        this.topics = topics;
        this.galleries = galleries;
        this.films = films;
        this.maps = maps;
        this.addresses = addresses;
        this.events = events;
    }

    @Override
    public long createSection(SectionDraft section) {
        return changed(sections.create(section));
    }

    @Override
    public void saveSection(long id, SectionDraft section) {
        sections.save(id, section);
        changed(id);
    }

    @Override
    public long createAuthor(AuthorDraft author) {
        return changed(authors.create(author));
    }

    @Override
    public void saveAuthor(long id, AuthorDraft author) {
        authors.save(id, author);
        changed(id);
    }

    @Override
    public long tag(String name, String description) {
        return tags.named(name, description);
    }

    @Override
    public long createTopic(TopicDraft topic) {
        return changed(topics.create(topic));
    }

    @Override
    public void saveTopic(long id, TopicDraft topic) {
        topics.save(id, topic);
        changed(id);
    }

    @Override
    public long createGallery(GalleryDraft gallery) {
        return arranged(galleries.create(gallery));
    }

    @Override
    public void saveGallery(long id, GalleryDraft gallery) {
        galleries.save(id, gallery);
        arranged(id);
    }

    @Override
    public void describeFilm(long mediaId, FilmDraft film) {
        films.describe(mediaId, film);
        arranged(mediaId);
    }

    @Override
    public long createStoryMap(StoryMapDraft map) {
        return arranged(maps.create(map));
    }

    @Override
    public void saveStoryMap(long id, StoryMapDraft map) {
        maps.save(id, map);
        arranged(id);
    }

    @Override
    public void redirect(String path, ArticleId article) {
        checkPath("path", path);
        addresses.lead(path, article);
    }

    @Override
    public void redirect(String path, String target) {
        checkPath("path", path);
        checkPath("target", target);
        addresses.lead(path, target);
    }

    private static void checkPath(String field, String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw Problems.one(field, "Write a path of this site, beginning with one slash.");
        }
    }

    private long changed(long id) {
        events.fire(new CatalogueChanged());
        return id;
    }

    private long arranged(long id) {
        events.fire(new FrontPageArranged());
        return id;
    }
}
