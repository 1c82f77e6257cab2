package org.masthead.analytics.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.analytics.mostviewed.JudgedScene.BROWSER;
import static org.masthead.analytics.mostviewed.JudgedScene.DAY;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.JudgementPreview;
import org.masthead.analytics.JudgementPreview.Agent;
import org.masthead.analytics.JudgementPreview.Rank;
import org.masthead.analytics.OwnRule;
import org.masthead.analytics.OwnRule.Match;
import org.masthead.analytics.UnrecognisedAgent;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.mostviewed.JudgedScene;
import org.masthead.content.ArticleId;

/** History is judged again: first shown, then applied, and taken back. The scene begins with definition 1. */
class JudgingHistoryTest {
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final String FETCHER = "okapi-fetch/2.1";

    private final JudgedScene scene = new JudgedScene()
            .views(DAY, "/one", BROWSER, "Ann", 3)
            .views(DAY, "/two", BROWSER, "Bob", 2)
            .views(DAY, "/two", FETCHER, "Cid", 25)
            .views(DAY, "/three", BROWSER, "Dot", 1)
            .views(NEXT, "/two", FETCHER, "Cid", 1)
            .tally(DAY, NEXT);
    private final JudgingHistory history = new JudgingHistory(
            scene.database(),
            new Previewing(articles -> Map.of(), ArchivedDays.in(Path.of("no-archive")), 20),
            scene.time());

    @Test
    void aPreviewTellsWhatChangesAndPublishesNothing() throws Exception {
        List<String> before = scene.published();
        JudgementPreview preview = history.preview(second(), DAY, NEXT);
        assertEquals(before, scene.published());
        assertEquals(-21, preview.views());
        assertEquals(
                List.of(-20L, -1L),
                preview.days().stream().map(JudgementPreview.Day::views).toList());
        assertEquals(preview.before().received(), preview.after().received());
        assertEquals(5, preview.before().repeats());
        assertEquals(0, preview.after().repeats());
        assertEquals(26, preview.after().bots());
        assertEquals(List.of(new Agent(FETCHER, 26, "", "listed")), preview.agents());
        assertEquals(1, preview.agentsInAll());
    }

    @Test
    void aPreviewTellsWhichArticlesGetAnotherPlace() throws Exception {
        JudgementPreview preview = history.preview(second(), DAY, NEXT);
        assertEquals(
                List.of(new Rank(new ArticleId(1), 2, 1, 3, 3), new Rank(new ArticleId(2), 1, 2, 23, 2)),
                preview.ranks());
    }

    @Test
    void anAppliedJudgementGivesWhatThePreviewSaid() throws Exception {
        JudgementPreview preview = history.preview(second(), DAY, NEXT);
        history.add(second(), DAY, NEXT, "new lists", "ann");
        scene.tally(DAY, NEXT);
        assertEquals(
                List.of(preview.after().views() + " | " + preview.after().visitors() + " | "
                        + preview.after().bots() + " | " + preview.after().repeats()),
                scene.rows("select sum(views), sum(visitors), sum(bot_views), sum(repeat_views)"
                        + " from analytics.daily_path"));
        assertEquals(0, history.preview(second(), DAY, NEXT).views());
    }

    @Test
    void onlyTheChosenDaysAreJudgedAgain() throws Exception {
        history.add(second(), NEXT, NEXT, "", "ann");
        scene.tally(DAY, NEXT);
        assertEquals(
                List.of(DAY + " | 1", NEXT + " | 2"),
                scene.rows("select day, definition from analytics.day_tally order by day"));
    }

    @Test
    void aChangeTakenBackLeavesTheSameBytes() throws Exception {
        List<String> before = scene.published();
        JudgementChange change = history.add(second(), DAY, NEXT, "", "ann");
        scene.tally(DAY, NEXT);
        assertNotEquals(before, scene.published());
        assertTrue(history.takeBack(change.id(), "bob").orElseThrow().takenBack());
        scene.tally(DAY, NEXT);
        assertEquals(before, scene.published());
    }

    @Test
    void whatIsTakenBackGivesItsDaysToTheChangeBefore() throws Exception {
        int rules = history.keepRules(List.of(bot("okapi")), "ann");
        history.add(history.choose(1, first().botList(), rules), DAY, null, "", "ann");
        JudgementChange newest = history.add(second(), DAY, DAY, "", "ann");
        scene.tally(DAY, NEXT);
        assertEquals(List.of("2 | 0", "1 | " + rules), judged());
        history.takeBack(newest.id(), "ann");
        scene.tally(DAY, NEXT);
        assertEquals(List.of("1 | " + rules, "1 | " + rules), judged());
        assertEquals(
                List.of("own-rule | 26"),
                scene.rows("select reason, sum(bot_views) from analytics.daily_bots group by reason"));
    }

    @Test
    void aChangeIsTakenBackOnceAndHowCountingBeganNever() throws Exception {
        JudgementChange change = history.add(second(), DAY, DAY, "", "ann");
        history.takeBack(change.id(), "ann");
        assertEquals(Optional.empty(), history.takeBack(change.id(), "ann"));
        assertEquals(Optional.empty(), history.takeBack(1, "ann"));
        assertEquals(Optional.empty(), history.takeBack(4711, "ann"));
    }

    @Test
    void aChangeWithoutAnEndHoldsForDaysToCome() throws Exception {
        history.add(second(), NEXT, null, "", "ann");
        scene.views(NEXT.plusDays(40), "/one", FETCHER, "Cid", 1).tally(NEXT.plusDays(40));
        assertEquals(
                List.of("2"),
                scene.rows("select definition from analytics.day_tally where day = ?", NEXT.plusDays(40)));
    }

    @Test
    void anOwnRuleCanCallABrowserWhatAListCallsABot() throws Exception {
        int rules = history.keepRules(List.of(new OwnRule(Match.EQUALS, FETCHER, false, "our kiosk")), "ann");
        JudgementPreview preview = history.preview(history.choose(2, second().botList(), rules), DAY, NEXT);
        assertEquals(0, preview.views());
        assertEquals(List.of(), preview.agents());
    }

    @Test
    void aSetOfRulesNeverChanges() throws Exception {
        int one = history.keepRules(List.of(bot("okapi")), "ann");
        int two = history.keepRules(List.of(), "ann");
        assertEquals(one + 1, two);
        assertEquals(List.of(bot("okapi")), history.rules(one));
        assertEquals(List.of(), history.rules(two));
        assertEquals(two, history.newestRules());
    }

    @Test
    void daysWithoutViewsAreNoPartOfAPreview() throws Exception {
        assertEquals(
                2,
                history.preview(second(), DAY.minusDays(5), NEXT.plusDays(5))
                        .days()
                        .size());
        assertEquals(
                0, history.preview(second(), DAY.minusDays(5), DAY.minusDays(2)).views());
    }

    /** Their raw views are gone: the tally stands for ever. */
    @Test
    void daysThatHaveEndedAreNoPartOfAPreview() throws Exception {
        scene.change("insert into analytics.archived_day (day, state, views, ends, content, bytes, sha256, written_at)"
                + " values ('" + DAY + "', 'ended', 0, 0, 0, 0, '', now())");
        JudgementPreview preview = history.preview(second(), DAY, NEXT);
        assertEquals(-1, preview.views());
        assertEquals(List.of(new Rank(new ArticleId(2), 1, 0, 1, 0)), preview.ranks());
    }

    @Test
    void viewsThatCameAfterTheTallyAreToldApart() throws Exception {
        scene.views(NEXT, "/one", BROWSER, "Eve", 1);
        assertEquals(
                List.of(false, true),
                history.preview(second(), DAY, NEXT).days().stream()
                        .map(JudgementPreview.Day::open)
                        .toList());
    }

    @Test
    void listsThatAreNotKnownAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> history.choose(2, "somebody's list", 0));
        assertThrows(IllegalArgumentException.class, () -> history.choose(1, first().botList(), 9));
    }

    @Test
    void agentsThatAreNoWellKnownBrowserAreListedByTheirViews() throws Exception {
        scene.robots(DAY, "odd-one/1.0", "Rob").views(DAY, "/one", "odd-one/1.0", "Rob", 50);
        assertEquals(
                List.of(new UnrecognisedAgent(FETCHER, 26, 2, 1, 2, 26.0 / 32)), history.unrecognised(DAY, NEXT, 10));
    }

    private Judgement first() {
        return newest(1);
    }

    private Judgement second() {
        return newest(2);
    }

    private Judgement newest(int definition) {
        try {
            Judgement found = history.choices().stream()
                    .filter(choice -> choice.definition() == definition)
                    .findFirst()
                    .orElseThrow();
            return history.choose(definition, found.botList(), 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OwnRule bot(String text) {
        return new OwnRule(Match.CONTAINS, text, true, "");
    }

    private List<String> judged() {
        return scene.rows("select definition, rule_set from analytics.day_tally order by day");
    }
}
