package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.Articles;
import org.masthead.content.AuthorView;
import org.masthead.content.Named;
import org.masthead.content.Page;
import org.masthead.content.SectionView;
import org.masthead.content.TagView;
import org.masthead.content.TopicView;
import org.masthead.content.author.AuthorPages;
import org.masthead.content.database.Database;
import org.masthead.content.section.SectionPages;
import org.masthead.content.tag.TagPages;
import org.masthead.content.topic.TopicPages;

@ApplicationScoped
class ArticleReading implements Articles {
    static final String BELOW = """
             a.section_id = any(array(
               with recursive below as (
                 select cast(? as bigint) as id
                 union select s.id from content.section s join below b on s.parent_id = b.id)
               select id from below))
            """;
    private static final String NEXT_CHANGE = """
            select least(
              (select min(starts_at) from content.article
               where state in ('PUBLISHED', 'SCHEDULED') and starts_at > content.moment()),
              (select min(ends_at) from content.article where ends_at is not null and ends_at > content.moment()),
              (select min(embargo_at) from content.article where embargo_at is not null and embargo_at > content.moment()),
              (select min(published_at) from content.gallery where published_at > content.moment()),
              (select min(published_at) from content.story_map where published_at > content.moment()),
              (select min(starts_at) from content.slot where starts_at > content.moment()),
              (select min(ends_at) from content.slot where ends_at > content.moment())) as next
            """;

    private Database database;
    private ArticlePage articlePage;
    private ArticleLists lists;
    private FormerAddresses addresses;
    private SectionPages sections;
    private TagPages tags;
    private AuthorPages authors;
    private TopicPages topics;

    protected ArticleReading() {}

    @Inject
    ArticleReading(
            Database database,
            ArticlePage articlePage,
            ArticleLists lists,
            FormerAddresses addresses,
            SectionPages sections,
            TagPages tags,
            AuthorPages authors,
            TopicPages topics) {
        this.database = database;
        this.articlePage = articlePage;
        this.lists = lists;
        this.addresses = addresses;
        this.sections = sections;
        this.tags = tags;
        this.authors = authors;
        this.topics = topics;
    }

    @Override
    public Optional<ArticleView> bySlug(String slug) {
        return articlePage.at(slug);
    }

    @Override
    public boolean takesComments(ArticleId id) {
        return database.number(
                        "select count(*) from content.public_article where id = ? and comments_open and kind <> 'PAGE'",
                        id.value())
                > 0;
    }

    @Override
    public Page<ArticleCard> latest(int page, int size) {
        return lists.page(page, size, "true");
    }

    @Override
    public Page<ArticleCard> inSection(long sectionId, int page, int size) {
        return lists.page(page, size, BELOW, sectionId);
    }

    @Override
    public Page<ArticleCard> withTag(long tagId, int page, int size) {
        return lists.page(page, size, filed("article_tag", "tag_id"), tagId);
    }

    @Override
    public Page<ArticleCard> byAuthor(long authorId, int page, int size) {
        return lists.page(page, size, filed("article_author", "author_id"), authorId);
    }

    @Override
    public Page<ArticleCard> onTopic(long topicId, int page, int size) {
        return lists.page(page, size, filed("article_topic", "topic_id"), topicId);
    }

    static String filed(String table, String column) {
        return " exists (select 1 from content." + table + " f where f.article_id = a.id and f." + column + " = ?)";
    }

    @Override
    public List<ArticleCard> cards(List<ArticleId> ids) {
        return lists.cards(ids);
    }

    @Override
    public Optional<SectionView> section(String slug) {
        return sections.at(slug);
    }

    @Override
    public List<Named> sections() {
        return sections.top();
    }

    @Override
    public Optional<TagView> tag(String slug) {
        return tags.at(slug);
    }

    @Override
    public Optional<AuthorView> author(String slug) {
        return authors.at(slug);
    }

    @Override
    public Optional<TopicView> topic(String slug) {
        return topics.at(slug);
    }

    @Override
    public List<TopicView> topics() {
        return topics.all();
    }

    @Override
    public Optional<String> redirect(String path) {
        return addresses.redirect(path);
    }

    @Override
    public Map<String, ArticleId> atPaths(Collection<String> paths) {
        return addresses.articlesAt(paths);
    }

    @Override
    public Map<ArticleId, ArticleFacts> facts(Collection<ArticleId> ids) {
        return articlePage.facts(ids);
    }

    @Override
    public Optional<Instant> nextChange() {
        return Optional.ofNullable(
                database.list(NEXT_CHANGE, row -> Database.instant(row, "next")).get(0));
    }
}
