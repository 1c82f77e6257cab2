package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * What articles are filed under and arranged with: sections, tags, authors, topics, galleries, story maps, redirects. Each
 * call is one transaction and joins the caller's. An empty slug is made from the name; names and slugs that cannot be kept
 * are refused by {@link InvalidDraft} with a sentence for the field ({@code name}, {@code slug} and so on).
 */
public interface Catalogue {
    /** @return the section's id */
    long createSection(SectionDraft section);

    void saveSection(long id, SectionDraft section);

    long createAuthor(AuthorDraft author);

    void saveAuthor(long id, AuthorDraft author);

    /** The tag of this name (whatever its case), created when there is none. */
    long tag(String name, String description);

    long createTopic(TopicDraft topic);

    void saveTopic(long id, TopicDraft topic);

    long createGallery(GalleryDraft gallery);

    void saveGallery(long id, GalleryDraft gallery);

    /** Keeps what is said in a film of the media library, and its chapters; what stood there before is gone. */
    void describeFilm(long mediaId, FilmDraft film);

    long createStoryMap(StoryMapDraft map);

    void saveStoryMap(long id, StoryMapDraft map);

    /** An old address that leads to an article for good. The newest word on a path holds. */
    void redirect(String path, ArticleId article);

    /** An old address that leads to another path of this site. */
    void redirect(String path, String target);

    /** @param parentId null: top level */
    record SectionDraft(Long parentId, String slug, String name, String description, int position) {}

    /**
     * @param email never shown; may be empty
     * @param portraitId null: none
     */
    record AuthorDraft(String slug, String name, String biography, String email, Long portraitId) {}

    /**
     * @param definition plain text
     * @param imageId null: none
     */
    record TopicDraft(String slug, String name, String definition, Long imageId, boolean inFocus, int position) {}

    /** @param publishedAt public from then on; null: a draft */
    record GalleryDraft(
            String slug, GalleryKind kind, String title, String description, List<Item> items, Instant publishedAt) {
        /** @param caption empty: the medium's own */
        public record Item(long mediaId, String caption) {}
    }

    /**
     * @param kinds labels of the kinds that stops name, in the order of the legend
     * @param stops numbered in the order of the list; of an article only the id counts
     * @param publishedAt public from then on; null: a draft
     */
    record StoryMapDraft(
            String slug,
            String title,
            String introduction,
            List<StoryMapView.Kind> kinds,
            List<StoryMapView.Stop> stops,
            List<StoryMapView.Ground> ground,
            boolean worldOutlines,
            Instant publishedAt) {}

    /**
     * @param transcript plain text
     * @param chapters in any order
     */
    record FilmDraft(String transcript, List<GalleryView.Chapter> chapters) {}
}
