package org.masthead.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.masthead.content.CleanHtml;
import org.masthead.content.Line;
import org.masthead.content.Problems;

/** The words of an article, clean: what a version keeps. */
@Embeddable
class Text {
    static final int MAX_HEADLINE = 500;
    static final int MAX_BODY = 4_000_000;

    private String headline;
    private String kicker;
    private String standfirst;
    private String dateline;
    private String body;

    @Column(name = "lead_image_id")
    private Long leadImageId;

    @Column(name = "lead_caption")
    private String leadCaption;

    protected Text() {}

    Text(
            String headline,
            String kicker,
            String standfirst,
            String dateline,
            String body,
            Long leadImageId,
            String leadCaption) {
        this.headline = Line.of(headline);
        this.kicker = Line.of(kicker);
        this.standfirst = Line.of(standfirst);
        this.dateline = Line.of(dateline);
        this.body = CleanHtml.of(body);
        this.leadImageId = leadImageId;
        this.leadCaption = Line.of(leadCaption);
        check();
    }

    private void check() {
        var problems = new Problems();
        problems.when(headline.isEmpty(), "headline", "Give the article a headline.");
        problems.when(
                headline.length() > MAX_HEADLINE,
                "headline",
                "A headline has at most " + MAX_HEADLINE + " characters: shorten it.");
        problems.when(
                body.length() > MAX_BODY,
                "body",
                "This text is longer than an article can be (4 million characters): split it.");
        problems.refuse();
    }

    /** The same words for another owner: one embedded object belongs to one entity. */
    Text copy() {
        var copy = new Text();
        copy.headline = headline;
        copy.kicker = kicker;
        copy.standfirst = standfirst;
        copy.dateline = dateline;
        copy.body = body;
        copy.leadImageId = leadImageId;
        copy.leadCaption = leadCaption;
        return copy;
    }

    String headline() {
        return headline;
    }

    String kicker() {
        return kicker;
    }

    String standfirst() {
        return standfirst;
    }

    String dateline() {
        return dateline;
    }

    String body() {
        return body;
    }

    Long leadImageId() {
        return leadImageId;
    }

    String leadCaption() {
        return leadCaption;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.facts().equals(facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    /** All words as one text: equal texts have equal facts. */
    String facts() {
        return String.join(
                "\u0000", headline, kicker, standfirst, dateline, body, Objects.toString(leadImageId), leadCaption);
    }
}
