package org.masthead.content.wordpress;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.ImportedContent;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Slug;
import org.masthead.content.wordpress.Pictures.Brought;

/**
 * What articles stand on: authors, sections, tags and pictures are brought in, and every article of the file gets its
 * address, so that links find articles that come later.
 */
final class Groundwork {
    private final ImportedItems items;
    private final ImportedContent content;
    private final Pictures pictures;
    private final Map<String, Optional<Instant>> newestExports = new HashMap<>();

    Groundwork(ImportedItems items, ImportedContent content, Pictures pictures) {
        this.items = items;
        this.content = content;
        this.pictures = pictures;
    }

    void take(SourceSite site, WxrEntry entry, Account account) throws IOException {
        try {
            taken(site, entry, account);
        } catch (InvalidDraft e) {
            account.refused(entry.line(), "invalid", e.getMessage());
        }
    }

    private void taken(SourceSite site, WxrEntry entry, Account account) throws IOException {
        if (entry instanceof WxrAuthor author) {
            author(site, author, account);
        } else if (entry instanceof WxrTerm term) {
            term(site, term, account);
        } else if (entry instanceof WxrItem item && item.isAttachment()) {
            attachment(site, item, account);
        } else if (entry instanceof WxrItem item
                && item.isArticle()
                && !item.id().isEmpty()) {
            items.reserve(site.name(), item.id(), wantedSlug(site, item), key(item.link()));
        }
    }

    /** Whether a newer export of the site was taken already. */
    boolean isOlder(SourceSite site) {
        return site.exportedAt() != null
                && newestExports
                        .computeIfAbsent(site.name(), items::newestExport)
                        .filter(newest -> site.exportedAt().isBefore(newest))
                        .isPresent();
    }

    private boolean isKept(SourceSite site, String taxonomy, String slug, int line, Account account) {
        boolean kept = isOlder(site) && items.term(site.name(), taxonomy, slug).isPresent();
        if (kept) {
            account.kept(line, "older-export", slug + " was taken from a newer export already");
        }
        return kept;
    }

    private void author(SourceSite site, WxrAuthor author, Account account) {
        if (author.login().isEmpty()) {
            account.refused(author.line(), "no-login", "an author without a login");
            return;
        }
        if (isKept(site, "author", author.login(), author.line(), account)) {
            return;
        }
        Taken taken = content.author(new ImportedContent.Author(
                site.name(), author.login(), author.login(), author.name(), "", author.email()));
        items.keepTerm(site.name(), "author", author.login(), taken.id());
        content.redirect(below(site, "author/" + author.login()), "/authors/" + taken.slug());
        account.taken(author.line(), "author", taken.outcome(), List.of());
    }

    private void term(SourceSite site, WxrTerm term, Account account) {
        if (term.slug().isEmpty() || term.name().isBlank()) {
            account.refused(term.line(), "no-name", "a " + term.taxonomy() + " without a name");
            return;
        }
        if (isKept(site, term.taxonomy(), term.slug(), term.line(), account)) {
            return;
        }
        switch (term.taxonomy()) {
            case WxrTerm.CATEGORY -> category(site, term, account);
            case WxrTerm.TAG -> tag(site, term, account);
            default ->
                account.refused(
                        term.line(),
                        "taxonomy",
                        term.taxonomy() + ": " + term.name() + " belongs to nothing that we have");
        }
    }

    private void category(SourceSite site, WxrTerm term, Account account) {
        Long parent = term.parentSlug().isEmpty() ? null : section(site, term.parentSlug(), term.parentSlug());
        Taken taken = content.section(new ImportedContent.Term(
                site.name(),
                term.slug(),
                parent,
                OldAddress.decoded(term.slug()),
                Markup.text(term.name()),
                Markup.text(term.description())));
        items.keepTerm(site.name(), WxrTerm.CATEGORY, term.slug(), taken.id());
        String target = "/sections/" + taken.slug();
        content.redirect(below(site, "category/" + term.slug()), target);
        if (parent != null) {
            content.redirect(below(site, "category/" + term.parentSlug() + "/" + term.slug()), target);
        }
        account.taken(term.line(), "category", taken.outcome(), List.of());
    }

    private void tag(SourceSite site, WxrTerm term, Account account) {
        Taken taken = content.tag(new ImportedContent.Term(
                site.name(),
                term.slug(),
                null,
                OldAddress.decoded(term.slug()),
                Markup.text(term.name()),
                Markup.text(term.description())));
        items.keepTerm(site.name(), WxrTerm.TAG, term.slug(), taken.id());
        content.redirect(below(site, "tag/" + term.slug()), "/tags/" + taken.slug());
        account.taken(term.line(), "tag", taken.outcome(), List.of());
    }

    /** The section of a category; made when only items of the file name it. */
    long section(SourceSite site, String slug, String name) {
        return items.term(site.name(), WxrTerm.CATEGORY, slug).orElseGet(() -> {
            long id = content.section(new ImportedContent.Term(
                            site.name(), slug, null, OldAddress.decoded(slug), Markup.text(name), ""))
                    .id();
            items.keepTerm(site.name(), WxrTerm.CATEGORY, slug, id);
            return id;
        });
    }

    /** @param taxonomy {@code post_tag}, or {@code category-tag} for a category beyond an article's first */
    long tag(SourceSite site, String taxonomy, String slug, String name) {
        return items.term(site.name(), taxonomy, slug).orElseGet(() -> {
            String id = taxonomy.equals(WxrTerm.TAG) ? slug : taxonomy + ":" + slug;
            long tag = content.tag(new ImportedContent.Term(
                            site.name(), id, null, OldAddress.decoded(slug), Markup.text(name), ""))
                    .id();
            items.keepTerm(site.name(), taxonomy, slug, tag);
            return tag;
        });
    }

    long author(SourceSite site, String login) {
        return items.term(site.name(), "author", login).orElseGet(() -> {
            long id = content.author(new ImportedContent.Author(site.name(), login, login, login, "", ""))
                    .id();
            items.keepTerm(site.name(), "author", login, id);
            return id;
        });
    }

    private void attachment(SourceSite site, WxrItem item, Account account) throws IOException {
        OldAddress file = OldAddress.of(item.attachmentUrl().isEmpty() ? item.guid() : item.attachmentUrl())
                .orElse(null);
        item.comments()
                .forEach(comment ->
                        account.refused(comment.line(), "no-article", "a comment on a picture, not on an article"));
        if (item.id().isEmpty() || file == null) {
            account.refused(item.line(), "no-file", "an attachment that names no file");
        } else if (!file.path().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|jpe|png|gif|webp|bmp|tiff?|avif|heic)")) {
            account.refused(
                    item.line(), "no-picture", file.fileName() + " is no picture; links to it stay as they are");
        } else {
            Brought brought = pictures.bring(
                    site,
                    item.id(),
                    file,
                    key(item.link()),
                    item.parent(),
                    Markup.text(item.meta("_wp_attachment_image_alt")),
                    Markup.text(item.excerpt()));
            redirectToFile(site, item, file, brought);
            account.taken(
                    item.line(),
                    "attachment",
                    brought.outcome(),
                    brought.remark() == null ? List.of() : List.of(brought.remark()));
        }
    }

    private void redirectToFile(SourceSite site, WxrItem item, OldAddress file, Brought brought) {
        String target = brought.picture().address();
        OldAddress.of(item.link())
                .filter(link -> link.isOn(site.address()) && !link.key().equals("/"))
                .ifPresent(link -> content.redirect(link.key(), target));
        if (file.isOn(site.address())) {
            content.redirect(file.path(), target);
        }
    }

    private static Slug wantedSlug(SourceSite site, WxrItem item) {
        String title = Markup.text(item.title());
        return Slug.wanted(
                OldAddress.decoded(item.name()), title.isEmpty() ? "post-" + item.id() : title, site.language());
    }

    private static String key(String link) {
        return OldAddress.of(link).map(OldAddress::key).orElse("");
    }

    private static String below(SourceSite site, String path) {
        String base = site.address().path().equals("/") ? "" : site.address().path();
        return OldAddress.of(base + "/" + path).map(OldAddress::path).orElse("/" + path);
    }
}
