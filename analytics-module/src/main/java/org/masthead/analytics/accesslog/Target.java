package org.masthead.analytics.accesslog;

import java.util.Optional;
import org.masthead.analytics.viewlog.PagePath;
import org.masthead.analytics.viewlog.PageRule;

/** What the definition says of a request's target, once for all its requests. */
record Target(Text path, Optional<PageRule> against, boolean robots) {
    static Target of(String target, int serial) {
        String path = PagePath.of(target);
        return new Target(new Text(path, serial), PageRule.against(path), path.equals(PageRule.ROBOTS));
    }
}
