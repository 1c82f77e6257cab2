package org.masthead.web.admin.judgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.CurrentJudgement;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.JudgementPreview;
import org.masthead.analytics.JudgementPreview.Rank;
import org.masthead.analytics.Judgements;
import org.masthead.analytics.OwnRule;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.NotAllowed;
import org.masthead.content.SiteTime;
import org.masthead.web.admin.Say;
import org.masthead.web.security.StaffMember;

/** {@code /admin/analytics/judgement?definition=2&rules=3&from=&to=}: what another judgement would change; apply, take back. */
@Named
@ViewScoped
public class JudgementPage implements Serializable {
    private static final String ADDRESS = "/admin/analytics/judgement?faces-redirect=true";

    @Inject
    private transient Judgements judgements;

    @Inject
    private transient CurrentJudgement current;

    @Inject
    private transient Articles articles;

    @Inject
    private transient SiteTime time;

    @Inject
    private transient StaffMember staff;

    private Integer definition;
    private Integer rules;
    private String from;
    private String to;
    private boolean shown;
    private boolean onward;
    private String note;
    private OwnRule.Match match = OwnRule.Match.CONTAINS;
    private String text;
    private boolean bot = true;
    private String why;

    private transient JudgementPreview preview;
    private transient Map<ArticleId, ArticleFacts> facts;

    /** Shows nothing before somebody asked: a preview reads the log of all its days. */
    public void load() {
        shown = definition != null || rules != null;
        AskedDays asked = AskedDays.of(from, to, time.today(), Judgements.MOST_DAYS);
        from = asked.from().toString();
        to = asked.to().toString();
        definition = definition == null ? getCurrent().definition() : definition;
        rules = rules == null ? Integer.valueOf(judgements.newestRules()) : rules;
        if (shown && proposed() == null) {
            shown = false;
        }
    }

    /** Null, and a word about it, where there is no such judgement. */
    private Judgement proposed() {
        try {
            String lists = judgements.choices().stream()
                    .filter(choice -> choice.definition() == definition)
                    .reduce((older, newer) -> newer)
                    .map(Judgement::botList)
                    .orElseThrow(() -> new IllegalArgumentException("There is no definition " + definition + "."));
            return judgements.choose(definition, lists, rules);
        } catch (IllegalArgumentException refused) {
            Say.refused(refused.getMessage());
            return null;
        }
    }

    public JudgementPreview getPreview() {
        if (preview == null) {
            preview = judgements.preview(proposed(), LocalDate.parse(from), LocalDate.parse(to));
        }
        return preview;
    }

    public String headline(Rank rank) {
        if (facts == null) {
            facts = articles.facts(
                    getPreview().ranks().stream().map(Rank::article).toList());
        }
        ArticleFacts known = facts.get(rank.article());
        return known == null ? String.valueOf(rank.article().value()) : known.headline();
    }

    public String apply() {
        return attempted(() -> {
            judgements.apply(
                    proposed(),
                    LocalDate.parse(from),
                    onward ? null : LocalDate.parse(to),
                    note,
                    staff.getAccount().name());
            Say.done("judgement.applied");
        });
    }

    public String takeBack(int change) {
        return attempted(() -> {
            judgements.takeBack(change, staff.getAccount().name());
            Say.done("judgement.takenBack");
        });
    }

    public String addRule() {
        return attempted(() -> {
            var changed = new ArrayList<>(getNewest());
            changed.add(0, new OwnRule(match, text, bot, why));
            keep(changed);
        });
    }

    public String removeRule(int position) {
        return attempted(() -> {
            var changed = new ArrayList<>(getNewest());
            if (position >= 0 && position < changed.size()) {
                changed.remove(position);
                keep(changed);
            }
        });
    }

    private void keep(List<OwnRule> changed) {
        int set = judgements.keepRules(changed, staff.getAccount().name());
        Say.done("judgement.rules.kept", set);
    }

    private static String attempted(Runnable action) {
        try {
            action.run();
            return ADDRESS;
        } catch (DateTimeException notADay) {
            Say.refused(Say.text("reports.notADay"));
        } catch (IllegalArgumentException | NotAllowed refused) {
            Say.refused(refused.getMessage());
        }
        return null;
    }

    public List<OwnRule> getNewest() {
        return judgements.rules(judgements.newestRules());
    }

    public int getNewestNumber() {
        return judgements.newestRules();
    }

    public List<Judgement> getChoices() {
        return judgements.choices();
    }

    public List<JudgementChange> getChanges() {
        return judgements.changes();
    }

    public Judgement getCurrent() {
        return current.inForce();
    }

    public boolean isShown() {
        return shown;
    }

    /** The difference in a sentence. */
    public String getSentence() {
        JudgementPreview all = getPreview();
        String views = all.views() > 0
                ? "+" + all.views()
                : String.valueOf(all.views()).replace('-', '−');
        return Say.text(
                "judgement.sentence",
                views,
                all.days().size(),
                String.valueOf(all.before().views()),
                String.valueOf(all.after().views()),
                all.ranks().size());
    }

    /** What applying does, in a sentence. */
    public String getApplied() {
        return Say.text("judgement.apply.lead", from, to, definition, String.valueOf(rules));
    }

    public String getAgentsShort() {
        return getPreview().agents().size() < getPreview().agentsInAll()
                ? Say.text(
                        "judgement.agents.more",
                        getPreview().agents().size(),
                        getPreview().agentsInAll())
                : "";
    }

    public Integer getDefinition() {
        return definition;
    }

    public void setDefinition(Integer definition) {
        this.definition = definition;
    }

    public Integer getRules() {
        return rules;
    }

    public void setRules(Integer rules) {
        this.rules = rules;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isOnward() {
        return onward;
    }

    public void setOnward(boolean onward) {
        this.onward = onward;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public OwnRule.Match getMatch() {
        return match;
    }

    public void setMatch(OwnRule.Match match) {
        this.match = match;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isBot() {
        return bot;
    }

    public void setBot(boolean bot) {
        this.bot = bot;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
