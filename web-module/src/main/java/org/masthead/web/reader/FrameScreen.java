package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.Articles;

/** What surrounds every page: the sections. */
@Named("frame")
@RequestScoped
public class FrameScreen {
    @Inject
    private Articles articles;

    private List<org.masthead.content.Named> sections = List.of();

    public void open() {
        sections = articles.sections();
    }

    public List<org.masthead.content.Named> getSections() {
        return sections;
    }
}
