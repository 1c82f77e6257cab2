package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.Signposts;
import org.masthead.content.Signposts.Signs;

/** What surrounds every page: the sections and the pages such as the imprint. */
@Named("frame")
@RequestScoped
public class FrameScreen {
    @Inject
    private Signposts signposts;

    private Signs signs = new Signs(List.of(), List.of());

    public void open() {
        signs = signposts.standing();
    }

    public List<org.masthead.content.Named> getSections() {
        return signs.sections();
    }

    public List<org.masthead.content.Named> getPages() {
        return signs.pages();
    }
}
