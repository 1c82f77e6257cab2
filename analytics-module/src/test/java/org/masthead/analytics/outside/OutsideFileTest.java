package org.masthead.analytics.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.analytics.accesslog.UnreadableFile;

/** Files in the shapes in which GoAccess 1.7, Plausible and Matomo write them, with figures of ours. */
class OutsideFileTest {
    private static final String PLAUSIBLE_DAYS = """
            "date","visitors","pageviews","bounces","visits","visit_duration"
            "2023-02-09",119,304,77,134,21070
            "2023-02-10",166,325,117,180,21467
            """;
    private static final String PLAUSIBLE_PAGES = """
            "date","hostname","page","visits","visitors","pageviews"
            "2023-02-09","news.example","/harbour",8,8,9
            "2023-02-09","www.news.example","/harbour/",1,1,1
            "2023-02-10","news.example","/caf\u00e9?x=1",7,6,11
            """;
    private static final String PLAUSIBLE_SOURCES = """
            "date","source","referrer","pageviews","visitors","visits","visit_duration","bounces"
            "2023-02-09","Search","search.example",70,23,25,8249,13
            """;
    private static final String GOACCESS = """
            {"general": {"start_date": "17/May/2015", "end_date": "18/May/2015", "total_requests": 3000},
             "visitors": {"metadata": {}, "data": [
               {"hits": {"count": 1368, "percent": "45.60"}, "visitors": {"count": 305}, "bytes": {"count": 8}, "data": "20150518"},
               {"hits": {"count": 1632}, "visitors": {"count": 359}, "data": "20150517"}]},
             "requests": {"data": [
               {"hits": {"count": 72}, "visitors": {"count": 39}, "method": "GET", "protocol": "HTTP/1.1", "data": "/harbour?x"},
               {"hits": {"count": 9}, "visitors": {"count": 2}, "method": "POST", "data": "/harbour"},
               {"hits": {"count": 5}, "visitors": {"count": 3}, "method": "GET", "data": "/feed"}]},
             "hosts": {"data": [{"hits": {"count": 3}, "data": "192.0.2.1"}]}}
            """;

    private final Map<String, String> totals = new TreeMap<>();
    private final Map<String, Long> account = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    @Test
    void plausiblesDaysAreTheSites() throws IOException {
        assertEquals("plausible", read(PLAUSIBLE_DAYS));
        assertEquals(Map.of("2023-02-09 ", "304 119", "2023-02-10 ", "325 166"), totals);
        assertEquals(Map.of("day-total", 2L), account);
    }

    @Test
    void plausiblesPagesAreAddedUpOverTheirHostsAndWritings() throws IOException {
        assertEquals("plausible", read(PLAUSIBLE_PAGES));
        assertEquals(Map.of("2023-02-09 /harbour", "10 9", "2023-02-10 /caf%C3%A9", "11 6"), totals);
        assertEquals(Map.of("path-total", 3L), account);
    }

    @Test
    void ofPlausiblesZipTheOtherTablesArePassedOverByName() throws IOException {
        assertEquals(
                "plausible",
                read(zip(Map.of(
                        "imported_visitors_20230209_20230210.csv", PLAUSIBLE_DAYS,
                        "imported_pages_20230209_20230210.csv", PLAUSIBLE_PAGES,
                        "imported_sources_20230209_20230210.csv", PLAUSIBLE_SOURCES,
                        "readme.txt", "nothing"))));
        assertEquals(4, totals.size());
        assertEquals(Map.of("day-total", 2L, "path-total", 3L, "not-a-total/other-table", 1L), account);
    }

    @Test
    void goAccessTellsTheDaysOfTheSite() throws IOException {
        assertEquals("goaccess", read(GOACCESS));
        assertEquals(Map.of("2015-05-17 ", "1632 359", "2015-05-18 ", "1368 305"), totals);
        assertEquals(Map.of("day-total", 2L, "not-a-total/no-day", 3L, "not-a-total/other-table", 1L), account);
    }

    @Test
    void ofAReportOverOneDayItsPagesAreThatDays() throws IOException {
        read(GOACCESS.replaceFirst("(?s),\\s*\\{\"hits\": \\{\"count\": 1632\\}.*?\\}(?=\\]\\},\\s*\"requests\")", ""));
        assertEquals(Map.of("2015-05-18 ", "1368 305", "2015-05-18 /harbour", "72 39"), totals);
        assertEquals(
                Map.of(
                        "day-total",
                        1L,
                        "path-total",
                        1L,
                        "not-a-total/method",
                        1L,
                        "not-a-total/machine",
                        1L,
                        "not-a-total/other-table",
                        1L),
                account);
    }

    @Test
    void hoursOfGoAccessAreNoDays() throws IOException {
        read(GOACCESS.replace("20150518", "2015051813"));
        assertEquals(List.of("1 day: 2015051813"), notes);
    }

    @Test
    void olderVersionsOfGoAccessWriteBareNumbers() throws IOException {
        read(GOACCESS.replace("{\"count\": 1632}", "1632").replace("{\"count\": 359}", "359"));
        assertEquals("1632 359", totals.get("2015-05-17 "));
    }

    @Test
    void matomosPagesNameTheirDayInEachRowOrNotAtAll() throws IOException {
        assertEquals("matomo", read(utf16("""
                date,label,nb_visits,nb_uniq_visitors,nb_hits,sum_time_spent,metadata: url
                2025-02-25,/harbour,8,7,12,300,https://news.example/harbour
                2025-02-25,index,3,3,4,20,https://news.example/
                2025-02-26,Others,9,9,9,9,
                """)));
        assertEquals(Map.of("2025-02-25 /harbour", "12 7", "2025-02-25 /", "4 3"), totals);
        assertEquals(Map.of("path-total", 2L, "not-a-total/others", 1L), account);
        totals.clear();
        read(
                "Label,Unique Pageviews,Pageviews,Metadata: url\n/harbour,8,12,https://news.example/harbour\n",
                LocalDate.of(2025, 2, 25));
        assertEquals(Map.of("2025-02-25 /harbour", "12 –"), totals);
    }

    @Test
    void matomosSummaryOfVisitsIsTheSites() throws IOException {
        read("\ufeffdate,nb_uniq_visitors,nb_visits,nb_actions\n2025-02-25,7,8,12\n\"2025-02-24,2025-03-02\",7,8,12\n");
        assertEquals(Map.of("2025-02-25 ", "12 7"), totals);
        assertEquals(List.of("3 day: 2025-02-24,2025-03-02"), notes);
    }

    @Test
    void tabsAndSemicolonsPartCellsToo() throws IOException {
        read("date\tvisitors\tpageviews\n2025-02-25\t7\t12\n");
        read("date;visitors;pageviews\n2025-02-26;8;13\n");
        assertEquals(Map.of("2025-02-25 ", "12 7", "2025-02-26 ", "13 8"), totals);
    }

    @Test
    void aRowThatTellsNothingIsRefusedByName() throws IOException {
        read("""
                date,page,visitors,pageviews
                2025-02-31,/a,1,1
                25.02.2025,/a,1,1
                1969-12-31,/a,1,1
                2025-02-25,a b,1,1
                2025-02-25,,1,1
                2025-02-25,/a,-1,1
                2025-02-25,/a,1,1.5
                2025-02-25,/a,,
                2025-02-25,/a
                2025-02-25,/a,,9
                """);
        assertEquals(Map.of("path-total", 1L, "refused/day", 3L, "refused/number", 4L, "refused/path", 2L), account);
        assertEquals("2 day: 2025-02-31", notes.get(0));
        assertEquals(Map.of("2025-02-25 /a", "9 –"), totals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "a,b\n1,2\n",
                "{",
                "{}",
                "{\"visitors\":{\"data\":[]}}",
                "{\"general\":{},\"visitors\":[]}",
                "[1]",
                "name,visitors,pageviews\n/a,1,2\n",
                "date,visitors,pageviews\n2025-02-25,\"1,2\n",
                "date,country,visitors,pageviews\n2025-02-25,FR,1,2\n",
                "\"date,visitors",
                "{\"general\":{},\"visitors\":{\"data\":[7]}}"
            })
    void whatIsNoneOfThemIsRefusedWhole(String text) {
        assertThrows(UnreadableFile.class, () -> read(text));
    }

    @Test
    void aZipWithoutTablesIsRefused() {
        assertThrows(UnreadableFile.class, () -> read(zip(Map.of("x.csv", PLAUSIBLE_SOURCES))));
        assertThrows(UnreadableFile.class, () -> read(zip(Map.of("x.txt", PLAUSIBLE_DAYS))));
    }

    @Test
    void manyRowsComeInBatches() throws IOException {
        var text = new StringBuilder("date,page,visitors,pageviews\n");
        for (int i = 0; i < 12_345; i++) {
            text.append("2025-02-25,/p").append(i).append(",1,2\n");
        }
        read(text.toString());
        assertEquals(12_345, totals.size());
        assertEquals(Map.of("path-total", 12_345L), account);
        assertTrue(notes.isEmpty());
    }

    private String read(String text) throws IOException {
        return read(text, null);
    }

    private String read(String text, LocalDate day) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), day);
    }

    private String read(byte[] file) throws IOException {
        return read(file, null);
    }

    private String read(byte[] file, LocalDate day) throws IOException {
        var checked = new CheckedTotals((batch, counts, more) -> {
            batch.forEach((key, counted) ->
                    totals.put(key.day() + " " + key.path(), shown(counted.views()) + " " + shown(counted.visitors())));
            counts.forEach(one -> account.merge(
                    one.reason().isEmpty() ? one.outcome() : one.outcome() + "/" + one.reason(),
                    one.count(),
                    Long::sum));
            more.forEach(note -> notes.add(note.position() + " " + note.reason() + ": " + note.detail()));
        });
        String source = new OutsideFile(day, checked).read(new ByteArrayInputStream(file));
        checked.flush();
        return source;
    }

    private static String shown(Long number) {
        return number == null ? "–" : number.toString();
    }

    private static byte[] utf16(String text) {
        return ("\ufeff" + text).getBytes(Charset.forName("UTF-16LE"));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
