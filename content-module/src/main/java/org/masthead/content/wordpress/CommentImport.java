package org.masthead.content.wordpress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.content.ArticleId;
import org.masthead.content.ImportedComment;
import org.masthead.content.ImportedComment.Approval;
import org.masthead.content.ImportedComments;
import org.masthead.content.ImportedContent;

/** Hands an article's comments over, parents before their replies. */
final class CommentImport {
    private final ImportedComments comments;
    private final ZoneId zone;

    CommentImport(ImportedComments comments, ZoneId zone) {
        this.comments = comments;
        this.zone = zone;
    }

    void take(SourceSite site, WxrItem item, ArticleId article, Account account) {
        Set<String> taken = new HashSet<>();
        for (WxrComment comment : parentsFirst(item.comments())) {
            String text = Markup.lines(comment.content());
            if (comment.type().equals("pingback") || comment.type().equals("trackback")) {
                account.refused(
                        comment.line(), comment.type(), "another site's notice that it links here is no comment");
            } else if (!comment.type().isEmpty() && !comment.type().equals("comment")) {
                account.refused(comment.line(), "comment-type", "a comment of type " + comment.type());
            } else if (text.isBlank() || comment.id().isEmpty()) {
                account.refused(comment.line(), "empty", "a comment without text that can be shown");
            } else {
                hand(site, item, article, comment, text, taken, account);
            }
        }
    }

    private void hand(
            SourceSite site,
            WxrItem item,
            ArticleId article,
            WxrComment comment,
            String text,
            Set<String> taken,
            Account account) {
        boolean isReply = !comment.parent().isEmpty() && !comment.parent().equals("0");
        boolean orphan = isReply && !taken.contains(comment.parent());
        Instant written = PostTimes.moment(comment.dateGmt(), comment.date(), zone)
                .or(() -> PostTimes.moment(item.dateGmt(), item.date(), zone))
                .orElse(site.exportedAt() == null ? Instant.EPOCH : site.exportedAt());
        ImportedComments.Outcome outcome = comments.take(new ImportedComment(
                article,
                site.name(),
                comment.id(),
                isReply && !orphan ? comment.parent() : null,
                comment.author().isBlank() ? "Anonymous" : Markup.text(comment.author()),
                comment.email(),
                comment.url(),
                text,
                approval(comment.approved()),
                written));
        taken.add(comment.id());
        List<Remark> remarks = orphan
                ? List.of(new Remark("orphan", "the comment that it answers did not come along; it stands by itself"))
                : List.of();
        account.taken(comment.line(), "comment", ImportedContent.Outcome.valueOf(outcome.name()), remarks);
    }

    private static Approval approval(String approved) {
        return switch (approved) {
            case "1", "approve", "approved" -> Approval.APPROVED;
            case "spam" -> Approval.SPAM;
            case "trash", "post-trashed" -> Approval.REFUSED;
            default -> Approval.PENDING;
        };
    }

    /** In the file's order, only that no reply comes before what it answers; replies in a circle come last. */
    private static List<WxrComment> parentsFirst(List<WxrComment> comments) {
        Map<String, WxrComment> waiting = new LinkedHashMap<>();
        Map<String, List<String>> replies = new HashMap<>();
        List<WxrComment> ordered = new ArrayList<>();
        Set<String> present = new HashSet<>();
        comments.forEach(comment -> present.add(comment.id()));
        for (WxrComment comment : comments) {
            if (comment.id().isEmpty() || waiting.containsKey(comment.id())) {
                ordered.add(comment);
                continue;
            }
            waiting.put(comment.id(), comment);
            replies.computeIfAbsent(comment.parent(), parent -> new ArrayList<>())
                    .add(comment.id());
        }
        for (WxrComment comment : comments) {
            if (!present.contains(comment.parent())) {
                release(comment.id(), waiting, replies, ordered);
            }
        }
        ordered.addAll(waiting.values());
        return ordered;
    }

    private static void release(
            String first,
            Map<String, WxrComment> waiting,
            Map<String, List<String>> replies,
            List<WxrComment> ordered) {
        List<String> next = new ArrayList<>(List.of(first));
        for (int i = 0; i < next.size(); i++) {
            WxrComment comment = waiting.remove(next.get(i));
            if (comment != null) {
                ordered.add(comment);
                next.addAll(replies.getOrDefault(comment.id(), List.of()));
            }
        }
    }
}
