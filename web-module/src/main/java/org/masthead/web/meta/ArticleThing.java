package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.Correction;
import org.masthead.content.Named;
import org.masthead.web.faces.Links;
import org.masthead.web.meta.Vocabulary.Crumb;

/** An article as schema.org's {@code NewsArticle} or one of its kinds, with what was corrected in it. */
@ApplicationScoped
class ArticleThing {
    private static final int LONGEST_HEADLINE = 110;

    private Vocabulary words;

    protected ArticleThing() {}

    @Inject
    ArticleThing(Vocabulary words) {
        this.words = words;
    }

    String graph(ArticleView article, List<Correction> corrections) {
        List<Crumb> way = new ArrayList<>();
        if (article.section() != null) {
            way.add(new Crumb(
                    article.section().name(),
                    Links.pathOf("sections", article.section().slug())));
        }
        way.add(new Crumb(article.headline(), path(article)));
        return Graph.of(of(article, corrections), words.way(way), words.organisation());
    }

    static String path(ArticleView article) {
        return Links.pathOf("articles", article.slug());
    }

    /** The first words of its text. */
    static String beginning(ArticleView article) {
        return text(article.body());
    }

    private JsonObject of(ArticleView article, List<Correction> corrections) {
        String url = words.url(path(article));
        return Thing.of(type(article.kind()))
                .with("@id", url)
                .with("url", url)
                .with("mainEntityOfPage", url)
                .with("headline", Sentence.cut(article.headline(), LONGEST_HEADLINE))
                .with("description", article.standfirst())
                .with("datePublished", words.moment(article.publishedAt()))
                .with(
                        "dateModified",
                        words.moment(Objects.requireNonNullElse(article.updatedAt(), article.publishedAt())))
                .with("inLanguage", article.language())
                .with("isAccessibleForFree", true)
                .with(
                        "articleSection",
                        article.section() == null ? null : article.section().name())
                .with("keywords", keywords(article))
                .with("wordCount", wordCount(article.body()))
                .with("image", words.picture(article.image()))
                .with("author", article.authors().isEmpty() ? List.of(words.publisher()) : authors(article))
                .with("publisher", words.publisher())
                .with("about", all("topics", article.topics()))
                .with(
                        "correction",
                        corrections.stream().map(told -> correction(told, url)).toList())
                .json();
    }

    private static String type(ArticleKind kind) {
        return switch (kind) {
            case NEWS, INTERVIEW -> "NewsArticle";
            case REPORT -> "ReportageNewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case OPINION -> "OpinionNewsArticle";
            case PAGE -> "Article";
        };
    }

    private List<JsonObject> authors(ArticleView article) {
        return all("authors", article.authors());
    }

    private List<JsonObject> all(String kind, List<Named> named) {
        return named.stream().map(one -> words.page(kind, one)).toList();
    }

    private JsonObject correction(Correction told, String url) {
        return Thing.of("CorrectionComment")
                .with("url", url + "#correction-" + told.number())
                .with("text", told.note())
                .with("datePublished", words.moment(told.at()))
                .json();
    }

    private static String keywords(ArticleView article) {
        return Stream.concat(article.tags().stream(), article.topics().stream())
                .map(Named::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static long wordCount(String body) {
        return Stream.of(text(body).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static String text(String body) {
        return Jsoup.parseBodyFragment(body).text();
    }
}
