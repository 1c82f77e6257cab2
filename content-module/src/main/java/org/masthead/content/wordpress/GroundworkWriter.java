package org.masthead.content.wordpress;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.IOException;

/** Step 2: authors, sections, tags and pictures, and the address of every article. */
@Named
@Dependent
class GroundworkWriter extends ImportWriter {
    @Override
    void write(SourceSite site, WxrEntry entry, Account account) throws IOException {
        groundwork().take(site, entry, account);
    }
}
