package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.comments.CommentState;
import org.masthead.comments.Moderation;
import org.masthead.comments.Moderation.Entry;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.Page;
import org.masthead.web.security.StaffMember;

/** {@code /admin/comments?state=PENDING}: what readers wrote, and what to do with it. */
@Named
@ViewScoped
public class ModerationQueue implements Serializable {
    private static final int SIZE = 20;

    @Inject
    private transient Moderation moderation;

    @Inject
    private transient Articles articles;

    @Inject
    private StaffMember staff;

    private String state = CommentState.PENDING.name();
    private int page = 1;
    private String note = "";
    private transient Page<Entry> entries;
    private transient Map<ArticleId, ArticleFacts> facts = Map.of();
    private transient Map<CommentState, Long> counts = Map.of();

    public void load() {
        CommentState chosen = Choices.oneOf(CommentState.class, state);
        state = (chosen == null ? CommentState.PENDING : chosen).name();
        entries = moderation.queue(CommentState.valueOf(state), Math.max(1, page), SIZE);
        facts = articles.facts(
                entries.items().stream().map(Entry::article).distinct().toList());
        counts = moderation.counts();
    }

    public void approve(long comment) {
        moderation.approve(comment, staff.getAccount().name());
        told("comments.approved");
    }

    public void refuse(long comment) {
        moderation.refuse(comment, staff.getAccount().name(), note == null ? "" : note);
        told("comments.refused");
    }

    public void spam(long comment) {
        moderation.spam(comment, staff.getAccount().name());
        told("comments.spammed");
    }

    private void told(String key) {
        note = "";
        Say.done(key);
        load();
    }

    public Page<Entry> getEntries() {
        return entries;
    }

    public String headline(Entry entry) {
        ArticleFacts found = facts.get(entry.article());
        return found == null ? "" : found.headline();
    }

    public String slug(Entry entry) {
        ArticleFacts found = facts.get(entry.article());
        return found == null ? "" : found.slug();
    }

    /** State name → how many, in the order of the tabs. */
    public Map<String, Long> getCounts() {
        Map<String, Long> ordered = new LinkedHashMap<>();
        for (CommentState each : CommentState.values()) {
            ordered.put(each.name(), counts.getOrDefault(each, 0L));
        }
        return ordered;
    }

    public List<CommentState> getStates() {
        return List.of(CommentState.values());
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
