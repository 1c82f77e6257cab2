package org.masthead.content.wordpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.content.ArticleKind;
import org.masthead.content.CleanHtml;
import org.masthead.content.ImportedContent;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Slug;
import org.masthead.content.wordpress.ImportedItems.OldPicture;

/** Brings posts and pages in, each with its comments and its old addresses, and refuses what is no article. */
final class ArticleImport {
    private static final Set<String> SILENT_TAXONOMIES = Set.of("post_format", "nav_menu", "");

    private final ImportedItems items;
    private final ImportedContent content;
    private final Groundwork groundwork;
    private final Pictures pictures;
    private final CommentImport comments;
    private final Publication publication;

    ArticleImport(
            ImportedItems items,
            ImportedContent content,
            Groundwork groundwork,
            Pictures pictures,
            CommentImport comments,
            Publication publication) {
        this.items = items;
        this.content = content;
        this.groundwork = groundwork;
        this.pictures = pictures;
        this.comments = comments;
        this.publication = publication;
    }

    void take(SourceSite site, WxrItem item, Account account) throws IOException {
        Optional<Remark> refusal = refusal(item);
        if (refusal.isPresent()) {
            refuse(item, refusal.get(), account);
            return;
        }
        Optional<Taken> newer = groundwork.isOlder(site) ? items.article(site.name(), item.id()) : Optional.empty();
        if (newer.isPresent()) {
            keep(item, account);
            return;
        }
        Taken taken;
        try {
            taken = article(site, item, account);
        } catch (InvalidDraft e) {
            refuse(item, new Remark("invalid", named(item) + ": " + e.getMessage()), account);
            return;
        }
        comments.take(site, item, taken.articleId(), account);
    }

    /** An export that is older than what was taken already overwrites nothing. */
    private static void keep(WxrItem item, Account account) {
        account.kept(item.line(), "older-export", named(item) + " was taken from a newer export already");
        item.comments()
                .forEach(comment -> account.kept(
                        comment.line(), "older-export", "its article was taken from a newer export already"));
    }

    private static void refuse(WxrItem item, Remark why, Account account) {
        account.refused(item.line(), why.reason(), why.detail());
        item.comments()
                .forEach(comment ->
                        account.refused(comment.line(), "no-article", "its article was refused: " + why.reason()));
    }

    private static String named(WxrItem item) {
        return item.title().isEmpty() ? "item " + item.id() : "“" + Markup.text(item.title()) + "”";
    }

    private static Optional<Remark> refusal(WxrItem item) {
        String what = named(item);
        if (!item.isArticle()) {
            String type = item.type().matches("[a-z0-9_-]{1,40}") ? item.type() : "post-type";
            return Optional.of(new Remark(type, what + " is neither post, page nor picture but " + item.type()));
        }
        if (item.id().isEmpty()) {
            return Optional.of(new Remark("no-id", what + " has no id, so it could not be known again"));
        }
        if (item.status().equals("trash")) {
            return Optional.of(new Remark("trash", what + " was in that site's bin"));
        }
        if (item.title().isBlank() && item.content().isBlank() && item.excerpt().isBlank()) {
            return Optional.of(new Remark("empty", what + " has neither title nor text"));
        }
        return Optional.empty();
    }

    private Taken article(SourceSite site, WxrItem item, Account account) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        ImportedContent.Article article = converted(site, item, remarks);
        Taken taken = content.article(article);
        items.takenFrom(site.name(), item.id(), site.exportedAt());
        redirect(site, item, taken);
        account.taken(item.line(), item.type(), taken.outcome(), remarks);
        return taken;
    }

    private ImportedContent.Article converted(SourceSite site, WxrItem item, List<Remark> remarks) throws IOException {
        Publication.Of published = publication.of(site, item);
        remarks.addAll(published.remarks());
        String headline = headline(item, published, remarks);
        String slug = slug(site, item, remarks);
        BlockHtml.Converted text = BlockHtml.of(item.content());
        List<Remark> links = new OldLinks(items, pictures, site).renew(text.body(), item.id());
        Long section = section(site, item);
        Set<Long> tags = tags(site, item, remarks);
        if (item.type().equals("page")
                && !item.parent().isEmpty()
                && !item.parent().equals("0")) {
            remarks.add(new Remark(
                    "hierarchy", "it stood below page " + item.parent() + "; pages stand side by side here"));
        }
        remarks.addAll(text.remarks());
        Long leadImage = leadImage(site, item, remarks);
        remarks.addAll(links);
        List<Long> authors = item.creator().isEmpty() ? List.of() : List.of(groundwork.author(site, item.creator()));
        return new ImportedContent.Article(
                site.name(),
                item.id(),
                slug,
                item.type().equals("page") ? ArticleKind.PAGE : ArticleKind.NEWS,
                published.state(),
                headline,
                "",
                Markup.text(BlockHtml.of(item.excerpt()).body().html()),
                "",
                CleanHtml.of(text.body().html()),
                site.language(),
                site.direction(),
                section,
                leadImage,
                "",
                authors,
                List.copyOf(tags),
                List.of(),
                published.startsAt(),
                null,
                null,
                published.startsAt(),
                null,
                published.writtenAt(),
                "",
                item.commentStatus().equals("open"),
                item.sticky());
    }

    private static String headline(WxrItem item, Publication.Of published, List<Remark> remarks) {
        String title = Markup.text(item.title());
        if (!title.isEmpty()) {
            return title;
        }
        String made = published.untitled(item.id());
        remarks.add(new Remark("untitled", "it had no title and became “" + made + "”"));
        return made;
    }

    private String slug(SourceSite site, WxrItem item, List<Remark> remarks) {
        String slug = items.slug(site.name(), item.id()).orElse("");
        String asked = OldAddress.decoded(item.name());
        if (Slug.fits(asked) && !slug.equals(asked)) {
            remarks.add(
                    new Remark("slug-taken", "/articles/" + asked + " was taken, so it stands at /articles/" + slug));
        }
        return slug;
    }

    private Long section(SourceSite site, WxrItem item) {
        List<WxrItem.Filed> categories = filed(item, WxrTerm.CATEGORY);
        return categories.isEmpty()
                ? null
                : groundwork.section(
                        site, categories.get(0).slug(), categories.get(0).name());
    }

    private Set<Long> tags(SourceSite site, WxrItem item, List<Remark> remarks) {
        Set<Long> tags = new LinkedHashSet<>();
        filed(item, WxrTerm.TAG).forEach(tag -> tags.add(groundwork.tag(site, WxrTerm.TAG, tag.slug(), tag.name())));
        List<WxrItem.Filed> further =
                filed(item, WxrTerm.CATEGORY).stream().skip(1).toList();
        further.forEach(category -> tags.add(groundwork.tag(site, "category-tag", category.slug(), category.name())));
        if (!further.isEmpty()) {
            remarks.add(
                    new Remark("more-categories", "an article has one section; as tags it kept: " + names(further)));
        }
        List<WxrItem.Filed> unknown = item.categories().stream()
                .filter(filed -> !filed.taxonomy().equals(WxrTerm.CATEGORY)
                        && !filed.taxonomy().equals(WxrTerm.TAG))
                .filter(filed -> !SILENT_TAXONOMIES.contains(filed.taxonomy()))
                .toList();
        if (!unknown.isEmpty()) {
            remarks.add(new Remark("taxonomy", "filed under what we do not have: " + names(unknown)));
        }
        return tags;
    }

    private static String names(List<WxrItem.Filed> filed) {
        return filed.stream().map(WxrItem.Filed::name).collect(Collectors.joining(", "));
    }

    /** Distinct, in the file's order; WordPress' "uncategorized" only where there is nothing else. */
    private static List<WxrItem.Filed> filed(WxrItem item, String taxonomy) {
        List<WxrItem.Filed> filed = item.categories().stream()
                .filter(each -> each.taxonomy().equals(taxonomy)
                        && !each.slug().isEmpty()
                        && !each.name().isBlank())
                .distinct()
                .toList();
        List<WxrItem.Filed> telling = filed.stream()
                .filter(each -> !each.slug().equals("uncategorized"))
                .toList();
        return telling.isEmpty() ? filed : telling;
    }

    private Long leadImage(SourceSite site, WxrItem item, List<Remark> remarks) {
        String id = item.meta("_thumbnail_id").strip();
        if (id.isEmpty() || id.equals("0")) {
            return null;
        }
        Optional<OldPicture> picture = items.picture(site.name(), id);
        if (picture.isEmpty()) {
            remarks.add(new Remark("missing-picture", "its featured image " + id + " is not in the export"));
            return null;
        }
        if (picture.get().placeholder()) {
            remarks.add(new Remark("placeholder-picture", picture.get().name() + " did not come along"));
        }
        return picture.get().mediaId();
    }

    private void redirect(SourceSite site, WxrItem item, Taken taken) {
        Set<String> old = new LinkedHashSet<>();
        for (String address : List.of(item.link(), item.guid())) {
            OldAddress.of(address).filter(link -> link.isOn(site.address())).ifPresent(link -> old.add(link.key()));
        }
        String base = site.address().path();
        old.add(base + "?p=" + item.id());
        if (item.type().equals("page")) {
            old.add(base + "?page_id=" + item.id());
        }
        old.remove("/");
        old.remove(base);
        old.remove("/articles/" + taken.slug());
        old.forEach(path -> content.redirect(path, taken.articleId()));
    }
}
