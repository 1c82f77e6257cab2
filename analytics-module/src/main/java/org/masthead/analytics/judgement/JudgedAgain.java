package org.masthead.analytics.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.masthead.analytics.HistoryJudgedAgain;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.JudgementPreview;
import org.masthead.analytics.Judgements;
import org.masthead.analytics.OwnRule;
import org.masthead.analytics.Tallies;
import org.masthead.analytics.UnrecognisedAgent;
import org.masthead.content.Allowed;
import org.masthead.content.Role;

/**
 * A change is written down first, then a run over its days is queued: should the server die in between, whatever recomputes
 * the days later judges them as the change says. Not in the caller's transaction: no job may begin in one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Allowed({Role.EDITOR, Role.ANALYST})
class JudgedAgain implements Judgements {
    private static final int LONGEST_NOTE = 500;

    private JudgingHistory history;
    private Tallies tallies;
    private Event<HistoryJudgedAgain> judgedAgain;

    protected JudgedAgain() {}

    @Inject
    JudgedAgain(JudgingHistory history, Tallies tallies, Event<HistoryJudgedAgain> judgedAgain) {
        this.history = history;
        this.tallies = tallies;
        this.judgedAgain = judgedAgain;
    }

    @Override
    public List<Judgement> choices() {
        return done(() -> history.choices());
    }

    @Override
    public Judgement choose(int definition, String botList, int ruleSet) {
        return done(() -> history.choose(definition, botList, ruleSet));
    }

    @Override
    public List<OwnRule> rules(int ruleSet) {
        return done(() -> history.rules(ruleSet));
    }

    @Override
    public int newestRules() {
        return done(() -> history.newestRules());
    }

    @Override
    @Allowed(Role.ANALYST)
    public int keepRules(List<OwnRule> rules, String by) {
        return done(() -> history.keepRules(rules, by));
    }

    @Override
    public JudgementPreview preview(Judgement proposed, LocalDate from, LocalDate to) {
        checkRange(from, to);
        return done(() -> history.preview(proposed, from, to));
    }

    private static void checkRange(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") lies before the first (" + from + "). Send the earlier one first.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("At most " + MOST_DAYS + " days at once. Send a shorter range.");
        }
    }

    @Override
    @Allowed(Role.ANALYST)
    public JudgementChange apply(Judgement judgement, LocalDate from, LocalDate to, String note, String by) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") lies before the first (" + from + "). Send the earlier one first.");
        }
        String told = note == null ? "" : note.strip();
        if (told.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note has at most " + LONGEST_NOTE + " characters.");
        }
        JudgementChange change = done(() -> history.add(judgement, from, to, told, by));
        judgeAgain(change, by);
        return change;
    }

    @Override
    @Allowed(Role.ANALYST)
    public JudgementChange takeBack(int change, String by) {
        JudgementChange taken = done(() -> history.takeBack(change, by))
                .orElseThrow(() -> new IllegalArgumentException("Change " + change + " cannot be taken back: there is"
                        + " none of this number, or it was taken back before, or it is how counting began."));
        judgeAgain(taken, by);
        return taken;
    }

    private void judgeAgain(JudgementChange change, String by) {
        done(() -> history.tallied(change.from(), change.to()))
                .ifPresent(days -> tallies.recompute(days.first(), days.last(), by));
        judgedAgain.fire(new HistoryJudgedAgain(
                change.id(), change.from(), change.to(), change.judgement(), change.takenBack(), by, change.note()));
    }

    @Override
    public List<JudgementChange> changes() {
        return done(() -> history.changes());
    }

    @Override
    public List<UnrecognisedAgent> unrecognised(LocalDate from, LocalDate to, int atMost) {
        checkRange(from, to);
        return done(() -> history.unrecognised(from, to, atMost));
    }

    static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (SQLException e) {
            throw new IllegalStateException("the judgements could not be read or written", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
