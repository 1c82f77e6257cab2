package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The box on the front page, the page of the list and the CSV say the same. */
@RunningMasthead
class PublishedRanksJourney {
    private static final String CSV = "/api/reports/most-viewed.csv?period=";

    @Test
    void theBoxThePageAndTheCsvShowTheSameRanksAndNumbers(Site site) {
        Await.until(
                Duration.ofMinutes(2),
                () -> "the lists to be counted",
                () -> ranks(site, "24h").size() > 10);
        for (List<String> list : List.of(List.of("day", "24h"), List.of("week", "7d"), List.of("month", "30d"))) {
            Await.until(Duration.ofMinutes(1), () -> "the kept page to show the list of " + list, () -> page(
                            site, list.get(0))
                    .equals(first(ranks(site, list.get(1)), 20)));
            List<String> box = box(site, list.get(0));
            assertFalse(box.isEmpty());
            assertEquals(slugs(ranks(site, list.get(1)), box.size()), box);
        }
    }

    /** Slug and views of each article, as the page says them. */
    private static List<String> page(Site site, String period) {
        return document(site, "/most-viewed?period=" + period).select("ol.ranking > li").stream()
                .map(item -> slug(item) + " " + item.select("p.views").text().replaceAll("[^0-9]", ""))
                .toList();
    }

    private static List<String> box(Site site, String period) {
        return document(site, "/").select("a[data-slot^=most-viewed-" + period + "-]").stream()
                .map(PublishedRanksJourney::slug)
                .toList();
    }

    private static Document document(Site site, String address) {
        return Jsoup.parse(site.get(address).body());
    }

    private static String slug(Element element) {
        Element link = element.is("a") ? element : element.selectFirst("a[href^=/articles/]");
        return link.attr("href").replace("/articles/", "");
    }

    private static List<CSVRecord> ranks(Site site, String period) {
        try {
            String csv = site.send(site.as("analyst", CSV + period)).body();
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(csv))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> first(List<CSVRecord> ranks, int n) {
        return ranks.stream()
                .limit(n)
                .map(rank -> rank.get("slug") + " " + rank.get("views"))
                .toList();
    }

    private static List<String> slugs(List<CSVRecord> ranks, int n) {
        return ranks.stream().limit(n).map(rank -> rank.get("slug")).toList();
    }
}
