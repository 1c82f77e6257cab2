package org.masthead.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.ArticleKind;
import org.masthead.content.ChangeKind;
import org.masthead.content.Direction;
import org.masthead.content.Newsroom;

/** What the article editor offers to choose from. */
@Named
@RequestScoped
public class ArticleChoices {
    private static final List<ChangeKind> CHANGES =
            List.of(ChangeKind.UPDATE, ChangeKind.CORRECTION, ChangeKind.CLARIFICATION, ChangeKind.TYPO);

    @Inject
    private Newsroom newsroom;

    private List<org.masthead.content.Named> sections;
    private List<org.masthead.content.Named> authors;
    private List<org.masthead.content.Named> topics;

    @PostConstruct
    void load() {
        sections = newsroom.allSections();
        authors = newsroom.allAuthors();
        topics = newsroom.allTopics();
    }

    public List<org.masthead.content.Named> getSections() {
        return sections;
    }

    public List<org.masthead.content.Named> getAuthors() {
        return authors;
    }

    public List<org.masthead.content.Named> getTopics() {
        return topics;
    }

    public ArticleKind[] getKinds() {
        return ArticleKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public List<ChangeKind> getChanges() {
        return CHANGES;
    }
}
