package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.masthead.content.Allowed;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.ChangeKind;
import org.masthead.content.EditConflict;
import org.masthead.content.Line;
import org.masthead.content.Named;
import org.masthead.content.Newsroom;
import org.masthead.content.Page;
import org.masthead.content.Problems;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;
import org.masthead.content.Slug;
import org.masthead.content.article.Announcements.Standing;
import org.masthead.content.curation.EditorsChoice;

@ApplicationScoped
@Transactional
@Allowed({Role.WRITER, Role.EDITOR})
class ArticleDesk implements Newsroom {
    private ArticleStore articles;
    private DraftReading drafts;
    private Publishing publishing;
    private DeskLists lists;
    private EditorsChoice choice;
    private SiteTime time;

    protected ArticleDesk() {}

    @Inject
    ArticleDesk(
            ArticleStore articles,
            DraftReading drafts,
            Publishing publishing,
            DeskLists lists,
            EditorsChoice choice,
            SiteTime time) {
        this.articles = articles;
        this.drafts = drafts;
        this.publishing = publishing;
        this.lists = lists;
        this.choice = choice;
        this.time = time;
    }

    @Override
    public ArticleId create(ArticleDraft draft) {
        DraftReading.Read read = drafts.read(draft, 0);
        var article = new Article(read.slug(), read.text(), read.filing(), draft.commentsOpen(), now());
        article.embargo(draft.embargoAt(), now());
        articles.add(article);
        publishing.standsAt(article);
        return article.articleId();
    }

    @Override
    public void save(ArticleId id, ArticleDraft draft, int basedOn) {
        Article article = unchangedSince(id, basedOn);
        DraftReading.Read read = drafts.read(draft, id.value());
        if (article.isPublic(now())
                && !read.filing().authorIds().equals(article.filing().authorIds())) {
            throw Problems.one("authorIds", "Readers have seen this byline: publish the change and say what it is.");
        }
        change(article, it -> revise(it, draft, read));
    }

    @Override
    @Allowed(Role.EDITOR)
    public void publish(ArticleId id, ArticleDraft draft, int basedOn, ChangeKind change, String note) {
        Article article = unchangedSince(id, basedOn);
        refuseSilence(article, change, note);
        DraftReading.Read read = drafts.read(draft, id.value());
        change(article, it -> {
            revise(it, draft, read);
            publishing.publish(it, change, note, now());
        });
    }

    private Article unchangedSince(ArticleId id, int basedOn) {
        Article article = articles.get(id);
        if (article.version() != basedOn) {
            throw new EditConflict(id);
        }
        return article;
    }

    private void revise(Article article, ArticleDraft draft, DraftReading.Read read) {
        Slug before = Slug.of(article.slug());
        article.revise(read.slug(), read.text(), read.filing(), draft.commentsOpen(), now());
        article.embargo(draft.embargoAt(), now());
        publishing.moved(article, before);
    }

    @Override
    @Allowed(Role.EDITOR)
    public void publish(ArticleId id, ChangeKind change, String note) {
        Article article = articles.get(id);
        refuseSilence(article, change, note);
        change(article, it -> publishing.publish(it, change, note, now()));
    }

    private static void refuseSilence(Article article, ChangeKind change, String note) {
        var problems = new Problems();
        problems.when(change == ChangeKind.RETRACTION, "change", "Retract the article instead of publishing it.");
        problems.when(
                article.publishedVersion() > 0 && (change == null || change == ChangeKind.FIRST),
                "change",
                "Readers have seen this article: say what kind of change this is.");
        problems.when(
                change == ChangeKind.CORRECTION && Line.of(note).isEmpty(),
                "note",
                "Tell readers in a sentence what was corrected.");
        problems.refuse();
    }

    @Override
    @Allowed(Role.EDITOR)
    public void schedule(ArticleId id, Instant start, Instant end) {
        change(articles.get(id), article -> article.schedule(start, end, now()));
    }

    @Override
    @Allowed(Role.EDITOR)
    public void unpublish(ArticleId id) {
        change(articles.get(id), article -> article.unpublish(now()));
    }

    @Override
    @Allowed(Role.EDITOR)
    public void retract(ArticleId id, String reason) {
        change(articles.get(id), article -> publishing.retract(article, Line.of(reason), now()));
    }

    private void change(Article article, Consumer<Article> work) {
        Standing before = Standing.of(article, now());
        work.accept(article);
        publishing.written(before, article, now());
    }

    @Override
    public Optional<DraftForEditing> forEditing(ArticleId id) {
        return articles.find(id)
                .map(article -> new DraftForEditing(
                        id,
                        draftOf(article),
                        article.state(),
                        article.version(),
                        article.publishedVersion(),
                        article.times().changedAt()));
    }

    private ArticleDraft draftOf(Article article) {
        Text text = article.text();
        Filing filing = article.filing();
        return new ArticleDraft(
                article.slug(),
                filing.kind(),
                text.headline(),
                text.kicker(),
                text.standfirst(),
                text.dateline(),
                text.body(),
                filing.language(),
                filing.direction(),
                filing.sectionId(),
                text.leadImageId(),
                text.leadCaption(),
                filing.authorIds(),
                articles.tagNames(filing.tagIds()),
                List.copyOf(filing.topicIds()),
                article.times().embargoAt(),
                article.commentsOpen());
    }

    @Override
    public Page<AdminRow> list(ArticleState state, String words, int page, int size) {
        return lists.articles(state, words, page, size);
    }

    @Override
    public List<Named> allSections() {
        return lists.sections();
    }

    @Override
    public List<Named> allAuthors() {
        return lists.authors();
    }

    @Override
    public List<Named> allTopics() {
        return lists.topics();
    }

    @Override
    @Allowed(Role.EDITOR)
    public void arrangeEditorsChoice(List<ArticleId> inOrder) {
        choice.arrange(inOrder);
    }

    @Override
    public List<AdminRow> editorsChoice() {
        return lists.editorsChoice();
    }

    private Instant now() {
        return time.clock().instant();
    }
}
