package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** What a reader typed into the comment form, kept for showing it again, and what is wrong with it. */
@Named
@RequestScoped
public class CommentDraft {
    private String name = "";
    private String email = "";
    private String text = "";
    private Long parent;
    private Map<String, String> problems = Map.of();

    void typed(String name, String email, String text, Long parent) {
        this.name = name;
        this.email = email;
        this.text = text;
        this.parent = parent;
    }

    void answers(Long parent) {
        this.parent = parent;
    }

    void refused(Map<String, String> problems) {
        this.problems = problems;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getText() {
        return text;
    }

    public Long getParent() {
        return parent;
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** Message key per field; the empty field is the form as a whole. */
    public Map<String, String> getProblems() {
        return problems;
    }
}
