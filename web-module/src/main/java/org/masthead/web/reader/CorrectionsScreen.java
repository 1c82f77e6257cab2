package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.content.Correction;
import org.masthead.content.Page;
import org.masthead.content.Versions;
import org.masthead.web.pagecache.PageContents;

/** All that the paper corrected, clarified and took back. */
@Named
@RequestScoped
public class CorrectionsScreen {
    private static final int SIZE = 20;

    @Inject
    private Versions versions;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private Page<Correction> page;

    public void open() {
        contents.list();
        page = Screen.reached(versions.corrections(requested.page(), SIZE));
        page.items().forEach(correction -> contents.article(correction.article()));
    }

    public Page<Correction> getPage() {
        return page;
    }
}
