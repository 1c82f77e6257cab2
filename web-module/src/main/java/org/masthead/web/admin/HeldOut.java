package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.HeldArticles;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.web.security.StaffMember;

/** {@code /admin/held-out}: articles that wait for a look before readers' lists show them. */
@Named
@RequestScoped
public class HeldOut {
    @Inject
    private HeldArticles held;

    @Inject
    private Articles articles;

    @Inject
    private StaffMember staff;

    private List<Row> rows;

    public List<Row> getRows() {
        if (rows == null) {
            List<HeldArticles.Held> all = held.all();
            Map<ArticleId, ArticleFacts> facts =
                    articles.facts(all.stream().map(HeldArticles.Held::article).toList());
            rows = all.stream()
                    .map(each -> Row.of(each, facts.get(each.article())))
                    .toList();
        }
        return rows;
    }

    public void decide(long article, boolean listed) {
        held.decide(new ArticleId(article), listed, staff.getAccount().name());
        rows = null;
        Say.done("held.done");
    }

    /** An article, and in words why it is held. */
    public record Row(long article, String slug, String headline, String reason, HeldArticles.Held held) {
        static Row of(HeldArticles.Held held, ArticleFacts facts) {
            return new Row(
                    held.article().value(),
                    facts == null ? "" : facts.slug(),
                    facts == null ? "" : facts.headline(),
                    Say.text("held.reason", held.greatest(), held.views(), Percent.of(held.greatest(), held.views())),
                    held);
        }
    }
}
