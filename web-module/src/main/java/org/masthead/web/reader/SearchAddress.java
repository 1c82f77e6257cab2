package org.masthead.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchQuestion.Order;
import org.masthead.content.Slug;

/** The question in an address, and addresses of the same question with something changed. What is no filter is none. */
public final class SearchAddress {
    private static final int LONGEST = 1_000;
    private final SearchQuestion question;

    private SearchAddress(SearchQuestion question) {
        this.question = question;
    }

    static SearchAddress of(HttpServletRequest request) {
        return new SearchAddress(new SearchQuestion(
                words(request.getParameter("q")),
                slug(request.getParameter("section")),
                slug(request.getParameter("tag")),
                slug(request.getParameter("author")),
                day(request.getParameter("from")),
                day(request.getParameter("to")),
                "time".equals(request.getParameter("sort")) ? Order.TIME : Order.RELEVANCE));
    }

    private static String words(String text) {
        String words = Optional.ofNullable(text).orElse("");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static String slug(String text) {
        return Slug.fits(text) ? text : "";
    }

    private static LocalDate day(String text) {
        try {
            return text != null && text.matches("[1-9]\\d{3}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    SearchQuestion question() {
        return question;
    }

    /** What the form shows again; without what is no text. */
    public String getWords() {
        return question.words().replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", " ").strip();
    }

    public String getSection() {
        return question.section();
    }

    public String getTag() {
        return question.tag();
    }

    public String getAuthor() {
        return question.author();
    }

    public LocalDate getFrom() {
        return question.from();
    }

    public LocalDate getTo() {
        return question.to();
    }

    public boolean isByTime() {
        return question.order() == Order.TIME;
    }

    public boolean isFiltered() {
        return question.isFiltered();
    }

    public String page(int number) {
        var parameters = parameters(getWords());
        if (number > 1) {
            parameters.put("page", number);
        }
        return path(parameters);
    }

    public String withWords(String others) {
        return path(parameters(others));
    }

    public String getUnfiltered() {
        return path(new LinkedHashMap<>(Map.of("q", getWords())));
    }

    public String getNewestFirst() {
        var parameters = parameters(getWords());
        parameters.put("sort", "time");
        return path(parameters);
    }

    public String getBestFirst() {
        var parameters = parameters(getWords());
        parameters.put("sort", "");
        return path(parameters);
    }

    private Map<String, Object> parameters(String words) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("section", question.section());
        parameters.put("tag", question.tag());
        parameters.put("author", question.author());
        parameters.put("from", Optional.<Object>ofNullable(question.from()).orElse(""));
        parameters.put("to", Optional.<Object>ofNullable(question.to()).orElse(""));
        parameters.put("sort", isByTime() ? "time" : "");
        return parameters;
    }

    private static String path(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().equals(""))
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(String.valueOf(parameter.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/search?", ""));
    }
}
