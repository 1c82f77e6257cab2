package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.MostViewed;
import org.masthead.analytics.Period;
import org.masthead.comments.CommentState;
import org.masthead.comments.Moderation;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.Articles;
import org.masthead.content.Newsroom;
import org.masthead.content.Newsroom.AdminRow;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.web.security.StaffMember;

/** What waits for whom: each part only for those who may open its page. */
@Named
@RequestScoped
public class Desk {
    private static final int ROWS = 5;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Moderation moderation;

    @Inject
    private RunLedger ledger;

    @Inject
    private MostViewed mostViewed;

    @Inject
    private Articles articles;

    @Inject
    private StaffMember staff;

    private List<AdminRow> changed = List.of();
    private long drafts;
    private long scheduled;
    private long waitingComments;
    private List<Run> runs = List.of();
    private List<RankedRow> read = List.of();

    public void load() {
        if (staff.mayOpen("/admin/articles")) {
            changed = newsroom.list(null, "", 1, ROWS).items();
            drafts = count(ArticleState.DRAFT) + count(ArticleState.IN_REVIEW);
            scheduled = count(ArticleState.SCHEDULED);
        }
        if (staff.mayOpen("/admin/comments")) {
            waitingComments = moderation.counts().getOrDefault(CommentState.PENDING, 0L);
        }
        if (staff.mayOpen("/admin/runs")) {
            runs = ledger.newest(1, ROWS).items();
            read = ranked(mostViewed.top(Period.Kind.DAY, ROWS).rows());
        }
    }

    private long count(ArticleState state) {
        return newsroom.list(state, "", 1, 1).total();
    }

    private List<RankedRow> ranked(List<MostViewed.Row> rows) {
        Map<ArticleId, ArticleFacts> facts =
                articles.facts(rows.stream().map(MostViewed.Row::article).toList());
        return rows.stream()
                .map(row -> RankedRow.of(row, facts.get(row.article())))
                .toList();
    }

    public List<AdminRow> getChanged() {
        return changed;
    }

    public long getDrafts() {
        return drafts;
    }

    public long getScheduled() {
        return scheduled;
    }

    public long getWaitingComments() {
        return waitingComments;
    }

    public List<Run> getRuns() {
        return runs;
    }

    public List<RankedRow> getRead() {
        return read;
    }
}
