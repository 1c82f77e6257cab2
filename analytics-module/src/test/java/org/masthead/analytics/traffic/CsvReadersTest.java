package org.masthead.analytics.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportCheck.Outcome;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.SpreadsheetText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The same cells in whatever reads them, dates as dates, and hostile headlines stay text. */
class CsvReadersTest {
    private static final LocalDate DAY = LocalDate.parse("2025-02-25");
    private static final ReportOrder RANKS = ReportOrder.mostViewed(Period.of(Period.Kind.DAY, DAY), "article");
    private static final ReportOrder TRAFFIC = ReportOrder.traffic(DAY, DAY);
    private static final int HEADLINE = 7;

    private static final List<String> HOSTILE = List.of(
            "=cmd|'/C calc'!A0",
            "  =1+1",
            "@SUM(A1)",
            "+49 30",
            "-3",
            "'apostrophe",
            "\"Quoted\", and; both\tof them",
            "Two\nlines",
            "مرحبا، \"العالم\"",
            "⚓️ Harbour 🚢",
            "x".repeat(200),
            "2025-02-25",
            "3 March 2025",
            "007",
            "1,234.50",
            "1e5",
            "TRUE",
            "null",
            " blanks around ",
            "# hash",
            "back\\slash");

    @TempDir
    Path folder;

    private final TallyScene scene = new TallyScene();
    private Path ranks;

    @BeforeEach
    void hostileHeadlines() throws IOException {
        for (int i = 0; i < HOSTILE.size(); i++) {
            scene.article(i + 1, "a" + i, HOSTILE.get(i));
            scene.ranked("2025-02-25", i + 1, 1000 - i, 10);
        }
        scene.path("2025-02-25", "/a,b", 4, 2, 0);
        scene.path("2025-02-25", "/%22q%22", 3, 2, 0);
        ranks = Files.write(folder.resolve("ranks.csv"), scene.bytes(RANKS, ReportFormat.CSV));
    }

    @Test
    void commonsCsvReadsWhatWasWritten() throws IOException {
        assertEquals(expected(), headlines(commons()));
        assertEquals(Outcome.EQUAL, scene.check(scene.csv(RANKS)).outcome());
        assertEquals(
                "/a,b",
                CSVFormat.RFC4180
                        .parse(new StringReader(scene.csv(TRAFFIC)))
                        .getRecords()
                        .get(1)
                        .get(1));
    }

    @Test
    void duckDbReadsTheSameCellsAndFindsDatesNumbersAndTruths() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from read_csv('" + ranks + "', header = true)")) {
            assertEquals("DATE", rows.getMetaData().getColumnTypeName(2));
            assertEquals("BIGINT", rows.getMetaData().getColumnTypeName(11));
            assertEquals("BOOLEAN", rows.getMetaData().getColumnTypeName(15));
            var found = new ArrayList<String>();
            while (rows.next()) {
                assertEquals(DAY, rows.getObject(2, LocalDate.class));
                found.add(rows.getString(HEADLINE + 1));
            }
            assertEquals(expected(), found);
        }
    }

    @Test
    void pythonReadsTheSameCells() throws Exception {
        assumeTrue(isHere("python3"), "no python3 here");
        String script = "import csv, json, sys\n"
                + "print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8', newline='')))))";
        var python = new ProcessBuilder("python3", "-c", script, ranks.toString()).start();
        JsonArray rows;
        try (var reader = Json.createReader(new InputStreamReader(python.getInputStream(), StandardCharsets.UTF_8))) {
            rows = reader.readArray();
        }
        List<List<String>> cells = rows.getValuesAs(JsonArray.class).stream()
                .map(row -> row.getValuesAs(JsonString::getString))
                .toList();
        assertEquals(commons(), cells);
    }

    @Test
    void libreOfficeReadsTheSameCellsAndNoTextBecomesANumberADateOrAFormula() throws Exception {
        assumeTrue(isHere("soffice"), "no LibreOffice here");
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--infilter=CSV:44,34,76,1,,1033,true,true,false",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        ranks.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(office.waitFor(120, TimeUnit.SECONDS));
        List<List<Cell>> sheet = sheet(folder.resolve("ranks.fods"));
        assertEquals(HOSTILE.size(), sheet.size());
        for (int i = 0; i < HOSTILE.size(); i++) {
            List<Cell> row = sheet.get(i);
            assertEquals(new Cell("string", false, expected().get(i)), row.get(HEADLINE));
            assertEquals("date", row.get(1).type, "the day is a date");
            assertEquals("float", row.get(10).type, "views are a number");
        }
    }

    @Test
    void theWorkbookHoldsDatesNumbersAndTextAsTheyAre() throws IOException {
        byte[] bytes = scene.bytes(RANKS, ReportFormat.XLSX);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertEquals("headline", all.get(0).getCellText(HEADLINE));
            for (int i = 0; i < HOSTILE.size(); i++) {
                Row row = all.get(i + 1);
                assertEquals(HOSTILE.get(i), row.getCellText(HEADLINE));
                assertEquals(CellType.STRING, row.getCell(HEADLINE).getType());
                assertEquals(DAY, row.getCell(1).asDate().toLocalDate());
                assertEquals(new BigDecimal(1000 - i), row.getCell(10).asNumber());
            }
        }
    }

    /** As CSV has them: behind an apostrophe where a spreadsheet would run them. */
    private static List<String> expected() {
        return HOSTILE.stream().map(SpreadsheetText::inert).toList();
    }

    private List<List<String>> commons() throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(ranks))) {
            return parser.stream().map(record -> record.toList()).toList();
        }
    }

    private static List<String> headlines(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> row.get(HEADLINE)).toList();
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private record Cell(String type, boolean formula, String text) {}

    /** The rows below the header of a flat OpenDocument sheet. */
    private static List<List<Cell>> sheet(Path file) throws Exception {
        NodeList rows = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("table:table-row");
        var sheet = new ArrayList<List<Cell>>();
        for (int i = 1; i < rows.getLength(); i++) {
            List<Cell> row = cells((Element) rows.item(i));
            if (row.size() > HEADLINE) {
                sheet.add(row);
            }
        }
        return sheet;
    }

    private static List<Cell> cells(Element row) {
        var cells = new ArrayList<Cell>();
        NodeList found = row.getElementsByTagName("table:table-cell");
        for (int i = 0; i < found.getLength(); i++) {
            var cell = (Element) found.item(i);
            String repeated = cell.getAttribute("table:number-columns-repeated");
            int times = repeated.isEmpty() ? 1 : Math.min(Integer.parseInt(repeated), 20);
            for (int j = 0; j < times; j++) {
                cells.add(new Cell(
                        cell.getAttribute("office:value-type"), cell.hasAttribute("table:formula"), text(cell)));
            }
        }
        return cells;
    }

    private static String text(Element cell) {
        NodeList lines = cell.getElementsByTagName("text:p");
        var text = new StringBuilder();
        for (int i = 0; i < lines.getLength(); i++) {
            text.append(i == 0 ? "" : "\n").append(line(lines.item(i)));
        }
        return text.toString();
    }

    /** OpenDocument writes blanks and tabs that a paragraph would swallow as elements. */
    private static String line(Node paragraph) {
        var text = new StringBuilder();
        NodeList parts = paragraph.getChildNodes();
        for (int i = 0; i < parts.getLength(); i++) {
            var part = parts.item(i);
            if (part.getNodeName().equals("text:s")) {
                String blanks = ((Element) part).getAttribute("text:c");
                text.append(" ".repeat(blanks.isEmpty() ? 1 : Integer.parseInt(blanks)));
            } else if (part.getNodeName().equals("text:tab")) {
                text.append('\t');
            } else {
                text.append(part.getTextContent());
            }
        }
        return text.toString();
    }
}
