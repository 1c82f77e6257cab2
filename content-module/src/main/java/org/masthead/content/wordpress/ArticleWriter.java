package org.masthead.content.wordpress;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.IOException;

/** Step 3: posts and pages with their comments, and the refusal of whatever else the export has. */
@Named
@Dependent
class ArticleWriter extends ImportWriter {
    @Override
    void write(SourceSite site, WxrEntry entry, Account account) throws IOException {
        if (entry instanceof WxrItem item && !item.isAttachment()) {
            articles().take(site, item, account);
        }
    }
}
