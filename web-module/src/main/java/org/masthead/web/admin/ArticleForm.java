package org.masthead.web.admin;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleKind;
import org.masthead.content.Direction;

/** What is typed into the article editor. */
public class ArticleForm implements Serializable {
    private String slug = "";
    private ArticleKind kind = ArticleKind.NEWS;
    private String headline = "";
    private String kicker = "";
    private String standfirst = "";
    private String dateline = "";
    private String body = "";
    private String language = "en";
    private Direction direction = Direction.LTR;
    private Long sectionId;
    private Long leadImageId;
    private String leadCaption = "";
    private List<Long> authorIds = new ArrayList<>();
    private String tags = "";
    private List<Long> topicIds = new ArrayList<>();
    private Instant embargoAt;
    private boolean commentsOpen = true;

    static ArticleForm of(ArticleDraft draft) {
        var form = new ArticleForm();
        form.slug = draft.slug();
        form.kind = draft.kind();
        form.headline = draft.headline();
        form.kicker = draft.kicker();
        form.standfirst = draft.standfirst();
        form.dateline = draft.dateline();
        form.body = draft.body();
        form.language = draft.language();
        form.direction = draft.direction();
        form.sectionId = draft.sectionId();
        form.leadImageId = draft.leadImageId();
        form.leadCaption = draft.leadCaption();
        form.authorIds = new ArrayList<>(draft.authorIds());
        form.tags = String.join(", ", draft.tags());
        form.topicIds = new ArrayList<>(draft.topicIds());
        form.embargoAt = draft.embargoAt();
        form.commentsOpen = draft.commentsOpen();
        return form;
    }

    ArticleDraft draft() {
        return new ArticleDraft(
                slug,
                kind,
                headline,
                kicker,
                standfirst,
                dateline,
                body,
                language,
                direction,
                sectionId,
                leadImageId,
                leadCaption,
                List.copyOf(authorIds),
                tagNames(),
                List.copyOf(topicIds),
                embargoAt,
                commentsOpen);
    }

    private List<String> tagNames() {
        return Arrays.stream((tags == null ? "" : tags).split("[,\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public void setKind(ArticleKind kind) {
        this.kind = kind;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getKicker() {
        return kicker;
    }

    public void setKicker(String kicker) {
        this.kicker = kicker;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getDateline() {
        return dateline;
    }

    public void setDateline(String dateline) {
        this.dateline = dateline;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }

    public Long getLeadImageId() {
        return leadImageId;
    }

    public void setLeadImageId(Long leadImageId) {
        this.leadImageId = leadImageId;
    }

    public String getLeadCaption() {
        return leadCaption;
    }

    public void setLeadCaption(String leadCaption) {
        this.leadCaption = leadCaption;
    }

    public List<Long> getAuthorIds() {
        return authorIds;
    }

    public void setAuthorIds(List<Long> authorIds) {
        this.authorIds = authorIds;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public List<Long> getTopicIds() {
        return topicIds;
    }

    public void setTopicIds(List<Long> topicIds) {
        this.topicIds = topicIds;
    }

    public Instant getEmbargoAt() {
        return embargoAt;
    }

    public void setEmbargoAt(Instant embargoAt) {
        this.embargoAt = embargoAt;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean commentsOpen) {
        this.commentsOpen = commentsOpen;
    }
}
