package org.masthead.content.wordpress;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.content.ArticleState;

/** What a WordPress status and its dates mean here. */
final class Publication {
    /**
     * @param startsAt null unless published or scheduled
     * @param writtenAt null when the file does not say
     */
    record Of(ArticleState state, Instant startsAt, Instant writtenAt, ZoneId zone, List<Remark> remarks) {
        /** A headline for what has none. */
        String untitled(String id) {
            return writtenAt == null
                    ? "Untitled " + id
                    : "Untitled, "
                            + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                                    .format(writtenAt.atZone(zone));
        }
    }

    private final ZoneId zone;

    Publication(ZoneId zone) {
        this.zone = zone;
    }

    Of of(SourceSite site, WxrItem item) {
        List<Remark> remarks = new ArrayList<>();
        Instant moment = PostTimes.moment(item.dateGmt(), item.date(), zone).orElse(null);
        ArticleState state = state(item, remarks);
        boolean needsDate = state == ArticleState.PUBLISHED || state == ArticleState.SCHEDULED;
        if (needsDate && moment == null) {
            moment = Optional.ofNullable(site.exportedAt()).orElse(null);
            if (moment == null) {
                remarks.add(new Remark("no-date", "it was published without a date, so it became a draft"));
                state = ArticleState.DRAFT;
            } else {
                remarks.add(new Remark("no-date", "it was published without a date and took the export's"));
            }
        }
        boolean dated = state == ArticleState.PUBLISHED || state == ArticleState.SCHEDULED;
        return new Of(state, dated ? moment : null, moment, zone, remarks);
    }

    private static ArticleState state(WxrItem item, List<Remark> remarks) {
        if (!item.password().isEmpty()) {
            remarks.add(new Remark("password-protected", "it was for readers with a password and became a draft"));
            return ArticleState.DRAFT;
        }
        return switch (item.status()) {
            case "publish" -> ArticleState.PUBLISHED;
            case "future" -> ArticleState.SCHEDULED;
            case "pending" -> ArticleState.IN_REVIEW;
            case "draft", "auto-draft" -> ArticleState.DRAFT;
            case "private" -> {
                remarks.add(new Remark("private", "it was private and became a draft"));
                yield ArticleState.DRAFT;
            }
            default -> {
                remarks.add(new Remark("status", "its status was “" + item.status() + "”; it became a draft"));
                yield ArticleState.DRAFT;
            }
        };
    }
}
