package org.masthead.content.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.masthead.content.Focus;
import org.masthead.content.Line;
import org.masthead.content.MediaLibrary.NewPicture;

/** A picture, film or captions file: what it is and which file holds it. */
@Entity
@Table(schema = "content", name = "media")
class Medium {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    private String sha256;

    @Column(name = "byte_size")
    private long byteSize;

    private Integer width;
    private Integer height;

    @Column(name = "duration_ms")
    private Integer durationMs;

    @Column(name = "alt_text")
    private String alt;

    private boolean decorative;
    private String caption;
    private String credit;
    private boolean placeholder;

    @Column(name = "focus_x")
    private Integer focusX;

    @Column(name = "focus_y")
    private Integer focusY;

    private boolean moving;

    @Column(name = "poster_id")
    private Long posterId;

    @Column(name = "captions_id")
    private Long captionsId;

    @Column(name = "source_site")
    private String sourceSite;

    @Column(name = "source_id")
    private String sourceId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Medium() {}

    Medium(NewPicture facts, KeptFile file, Instant now) {
        this.createdAt = now;
        this.sourceSite = facts.sourceSite();
        this.sourceId = facts.sourceId();
        describe(facts);
        hold(file);
    }

    void describe(NewPicture facts) {
        alt = Line.of(facts.alt());
        caption = Line.of(facts.caption());
        credit = Line.of(facts.credit());
        fileName = FileName.of(facts.fileName());
    }

    /** The file may change, as when the real picture takes the place of its stand-in. */
    void hold(KeptFile file) {
        kind = file.kind();
        contentType = file.contentType();
        sha256 = file.sha256();
        byteSize = file.size();
        width = file.width() == 0 ? null : file.width();
        height = file.height() == 0 ? null : file.height();
        placeholder = file.placeholder();
        moving = file.moving();
    }

    void look(Focus focus) {
        focusX = focus.x();
        focusY = focus.y();
    }

    void film(Long poster, Long captions, int duration) {
        posterId = poster;
        captionsId = captions;
        durationMs = duration == 0 ? null : duration;
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    boolean placeholder() {
        return placeholder;
    }
}
