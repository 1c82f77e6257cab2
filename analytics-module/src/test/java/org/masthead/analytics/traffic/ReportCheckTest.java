package org.masthead.analytics.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.analytics.Period;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportCheck;
import org.masthead.analytics.ReportCheck.Kind;
import org.masthead.analytics.ReportCheck.Outcome;
import org.masthead.analytics.ReportCheck.Why;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.UnreadableReport;

/** A file is given out, something happens to it or to the tallies, and it comes back. */
class ReportCheckTest {
    private static final ReportOrder TRAFFIC =
            ReportOrder.traffic(LocalDate.parse("2025-02-24"), LocalDate.parse("2025-02-26"));

    private TallyScene scene;

    @BeforeEach
    void threeDays() {
        scene = new TallyScene();
        scene.tallied("2025-02-24", 40);
        scene.tallied("2025-02-25", 50);
        scene.tallied("2025-02-26", 60);
        scene.path("2025-02-24", "/", 1204, 988, 4);
        scene.path("2025-02-25", "/harbour", 12, 9, 0);
        scene.path("2025-02-25", "/fähre?=1", 3, 3, 1);
        scene.path("2025-02-26", "=cmd", 2, 1, 0);
    }

    @Test
    void whatWasGivenOutAndNotTouchedIsEqual() {
        ReportCheck check = scene.check(scene.csv(TRAFFIC));
        assertEquals(Outcome.EQUAL, check.outcome());
        assertEquals(TRAFFIC, check.order());
        assertEquals(4, check.rows());
        assertTrue(check.given().isPresent());
    }

    @Test
    void theReceiptSaysFromWhatTheReportWasMade() throws Exception {
        Receipt receipt = scene.reports.receipt(TRAFFIC);
        assertEquals(Digested.of(scene.csv(TRAFFIC).getBytes(StandardCharsets.UTF_8)), receipt.sha256());
        assertEquals(4, receipt.rows());
        assertEquals(150, receipt.logRows());
        assertEquals(List.of(1), receipt.definitions());
        assertEquals(List.of("UTC"), receipt.timeZones());
        assertEquals(3, receipt.days().size());
        assertFalse(receipt.provisional());
        assertEquals(receipt, scene.reports.edition(TRAFFIC).receipt().orElseThrow());
    }

    @Test
    void aReportOfTodayOrOfAnOpenDayIsProvisional() {
        assertTrue(scene.reports
                .edition(ReportOrder.traffic(LocalDate.parse("2025-03-31"), LocalDate.parse("2025-04-01")))
                .provisional());
        scene.execute("insert into analytics.open_day (day) values ('2025-02-25')");
        assertTrue(scene.reports.edition(TRAFFIC).provisional());
    }

    @Test
    void theTagChangesWithATallyAndNotByItself() {
        String tag = scene.reports.edition(TRAFFIC).tag();
        assertEquals(tag, scene.reports.edition(TRAFFIC).tag());
        scene.tallied("2025-02-25", 50);
        assertFalse(tag.equals(scene.reports.edition(TRAFFIC).tag()));
    }

    @Test
    void viewsThatArrivedAfterTheFileAreNamedWithTheirNumber() {
        String file = scene.csv(TRAFFIC);
        scene.path("2025-02-25", "/harbour", 15, 11, 0);
        scene.tallied("2025-02-25", 53);
        ReportCheck check = scene.check(file);
        assertEquals(Outcome.DIFFERENT, check.outcome());
        assertEquals(1, check.differing());
        assertEquals(List.of("views 12 15", "visitors 9 11"), cells(check));
        assertEquals(Why.LATE_VIEWS, check.differences().get(0).why());
        assertEquals("3 views arrived after it.", check.differences().get(0).sentence());
    }

    @Test
    void aDigitChangedByHandIsFound() {
        String file = scene.csv(TRAFFIC).replace(",1204,", ",1304,");
        ReportCheck check = scene.check(file);
        assertEquals(List.of("views 1304 1204"), cells(check));
        assertEquals(Why.CHANGED_BY_HAND, check.differences().get(0).why());
        assertTrue(check.given().isEmpty());
    }

    @Test
    void aFigureThatWasTheReportsOnceIsToldFromOneThatNeverWas() {
        String file = scene.csv(TRAFFIC).replace(",1204,", ",1304,");
        scene.execute("insert into analytics.day_revision (day, revised_at, reason, old_tallied_at, old_definition,"
                + " definition, old_bot_list, bot_list, old_rows_read, rows_read) values ('2025-02-25',"
                + " '2025-03-01T08:00:00Z', 'late-views', '2025-02-26T01:00:00Z', 1, 1, 'list 1', 'list 1', 50, 53)");
        scene.execute("insert into analytics.path_revision select 1, id, 12, 15, 9, 11, 0, 0, 0, 0"
                + " from analytics.path where path = '/harbour'");
        scene.path("2025-02-25", "/harbour", 15, 11, 0);
        scene.tallied("2025-02-25", 53);
        ReportCheck check = scene.check(file);
        assertEquals(List.of("views 1304 1204", "views 12 15", "visitors 9 11"), cells(check));
        assertEquals(
                List.of(Why.CHANGED_BY_HAND, Why.LATE_VIEWS, Why.LATE_VIEWS),
                check.differences().stream().map(ReportCheck.Difference::why).toList());
        assertEquals(
                "The report said so until 2025-03-01T08:00:00Z; then 3 views arrived.",
                check.differences().get(1).sentence());
    }

    @Test
    void anotherDefinitionIsNamed() {
        String file = scene.csv(TRAFFIC);
        scene.path("2025-02-24", "/", 1200, 985, 8);
        scene.tallied("2025-02-24", 40);
        scene.execute("update analytics.day_tally set definition = 2 where day = '2025-02-24'");
        ReportCheck check = scene.check(file);
        assertEquals(Why.DEFINITION, check.differences().get(0).why());
        assertEquals(
                "2025-02-24 was counted by definition 1, now by 2.",
                check.differences().get(0).sentence());
    }

    @Test
    void aRowTakenOutAndARowPutInAreFound() {
        String file = scene.csv(TRAFFIC).replace("2025-02-25,/harbour,,12,9,0,0,\r\n", "")
                + "2025-02-26,/invented,,7,7,0,0,\r\n";
        ReportCheck check = scene.check(file);
        assertEquals(2, check.differing());
        assertEquals(
                List.of(Kind.MISSING, Kind.ADDED),
                check.differences().stream().map(ReportCheck.Difference::kind).toList());
        assertEquals("/harbour", check.differences().get(0).row().get("path"));
        assertEquals("/invented", check.differences().get(1).row().get("path"));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        String[] lines = scene.csv(TRAFFIC).split("\r\n");
        String sorted = String.join("\r\n", lines[0], lines[4], lines[3], lines[2], lines[1]) + "\r\n";
        assertEquals(Outcome.SAME_CELLS, scene.check(sorted).outcome());
    }

    @Test
    void aSpreadsheetsWayOfSavingChangesNothing() {
        String csv = scene.csv(TRAFFIC);
        assertEquals(Outcome.SAME_CELLS, scene.check("\uFEFF" + csv).outcome());
        assertEquals(Outcome.SAME_CELLS, scene.check(csv.replace("\r\n", "\n")).outcome());
        String german = csv.replace(',', ';')
                .replaceAll("(2025)-(02)-(\\d\\d)", "$3.$2.$1")
                .replace("1204", "1.204");
        assertEquals(Outcome.SAME_CELLS, scene.check("sep=;\r\n" + german).outcome());
        String american = csv.replaceAll("(2025)-02-(\\d\\d)", "2/$2/$1").replace(",1204,", ",\"1,204\",");
        assertEquals(Outcome.SAME_CELLS, scene.check(american).outcome());
        assertEquals(
                Outcome.SAME_CELLS,
                scene.check("", "", german.getBytes(Charset.forName("windows-1252")))
                        .outcome());
        assertEquals(
                Outcome.SAME_CELLS,
                scene.check("", "", ("\uFEFF" + csv.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE))
                        .outcome());
        assertEquals(
                Outcome.SAME_CELLS,
                scene.check("", "", scene.bytes(TRAFFIC, ReportFormat.CSV_FOR_EXCEL))
                        .outcome());
    }

    @Test
    void theReportIsFoundByAddressNameReceiptOrContent() {
        byte[] touched = scene.csv(TRAFFIC).replace(",1204,", ",1,").getBytes(StandardCharsets.UTF_8);
        ReportOrder longer = ReportOrder.traffic(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"));
        assertEquals(TRAFFIC, scene.check("", "", touched).order());
        assertEquals(
                longer,
                scene.check("", "traffic-2025-02-01-2025-02-28 (2).csv", touched)
                        .order());
        assertEquals(
                longer,
                scene.check(
                                "https://news.example/api/reports/traffic.csv?from=2025-02-01&to=2025-02-28&for=excel",
                                "whatever.csv",
                                touched)
                        .order());
    }

    @Test
    void ranksFollowFromWhatElseChanged() {
        Period day = Period.of(Period.Kind.DAY, LocalDate.parse("2025-02-25"));
        ReportOrder ranks = ReportOrder.mostViewed(day, "path");
        String file = scene.csv(ranks);
        scene.path("2025-02-25", "/fähre?=1", 30, 20, 1);
        scene.tallied("2025-02-25", 77);
        ReportCheck check = scene.check(file);
        assertEquals(ranks, check.order());
        assertEquals(2, check.differing());
        assertTrue(check.differences().stream().anyMatch(each -> each.sentence().equals("27 views arrived after it.")));
        assertTrue(check.differences().stream()
                .filter(each -> each.column().equals("rank"))
                .allMatch(each -> each.why() == Why.FOLLOWS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004 a workbook",
                "%PDF-1.7",
                "name,age\r\nAnn,7\r\n",
                "date,path,article_id,views,visitors,bot_views,repeat_views,top_referrer\r\n2025-02-24,/\r\n",
                "date,path,article_id,views,visitors,bot_views,repeat_views,top_referrer\r\n2025-02-24,\"/ has no end,1\r\n",
                "date,path,article_id,views,visitors,bot_views,repeat_views,top_referrer\r\n",
                "date,path,article_id,views,visitors,bot_views,repeat_views,top_referrer\r\nsoon,/,,1,1,0,0,\r\n",
                "\u0000\u0001\u0002\u0003"
            })
    void aForeignOrBrokenFileIsRefusedWithASentence(String file) {
        var refused = assertThrows(UnreadableReport.class, () -> scene.check(file));
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
    }

    @Test
    void aFileOfAnotherReportIsRefused() {
        byte[] file = scene.csv(TRAFFIC).getBytes(StandardCharsets.UTF_8);
        String address = "received.csv?from=2025-02-24&to=2025-02-26";
        assertThrows(UnreadableReport.class, () -> scene.check(address, "", file));
        assertThrows(UnreadableReport.class, () -> scene.check("nonsense", "", file));
    }

    private static List<String> cells(ReportCheck check) {
        return check.differences().stream()
                .map(each -> each.column() + " " + each.file() + " " + each.report())
                .toList();
    }
}
