package org.masthead.content.search;

import java.util.List;
import org.masthead.content.SearchResults.Share;

/** Under which names the results are filed, most of them first. */
record Shares(List<Share> sections, List<Share> tags, List<Share> authors) {}
