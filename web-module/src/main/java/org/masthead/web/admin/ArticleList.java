package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.masthead.content.ArticleState;
import org.masthead.content.Newsroom;
import org.masthead.content.Newsroom.AdminRow;
import org.masthead.content.Page;

/** {@code /admin/articles?state=DRAFT&q=harbour&page=2}: one page of all articles, newest change first. */
@Named
@RequestScoped
public class ArticleList {
    private static final int SIZE = 25;

    @Inject
    private Newsroom newsroom;

    private String state = "";
    private String words = "";
    private int page = 1;
    private Page<AdminRow> rows;

    public void load() {
        rows = newsroom.list(Choices.oneOf(ArticleState.class, state), words, Math.max(1, page), SIZE);
    }

    public ArticleState[] getStates() {
        return ArticleState.values();
    }

    public Page<AdminRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    /** For the links to other pages of the list. */
    public String getWordsInAddress() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
