package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.content.NamedPage;
import org.masthead.content.Search;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchResults;
import org.masthead.content.SearchResults.Share;

/** What readers look for and find; without a question, the form alone. */
@Named
@RequestScoped
public class SearchScreen {
    private static final int SIZE = 20;

    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Requested requested;

    private SearchAddress address;
    private SearchResults results;
    private List<NamedPage> named = List.of();

    public void open() {
        address = SearchAddress.of(request);
        SearchQuestion question = address.question();
        if (address.getWords().isEmpty() && !question.isFiltered()) {
            return;
        }
        results = search.find(question, requested.page(), SIZE);
        if (requested.page() > results.page().pages()) {
            Screen.error(404);
        } else if (requested.page() == 1) {
            named = search.named(results.words());
        }
    }

    public SearchAddress getAddress() {
        return address;
    }

    public boolean isAsked() {
        return results != null;
    }

    /** Null when nothing was asked. */
    public SearchResults getResults() {
        return results;
    }

    /** Pages that bear the words in their names. */
    public List<NamedPage> getNamed() {
        return named;
    }

    public List<Share> getSections() {
        return results == null ? List.of() : offered(results.sections(), address.getSection());
    }

    public List<Share> getTags() {
        return results == null ? List.of() : offered(results.tags(), address.getTag());
    }

    public List<Share> getAuthors() {
        return results == null ? List.of() : offered(results.authors(), address.getAuthor());
    }

    /** What is chosen is offered in any case, or the form would drop it. */
    private static List<Share> offered(List<Share> shares, String chosen) {
        return chosen.isEmpty()
                        || shares.stream().anyMatch(share -> share.slug().equals(chosen))
                ? shares
                : Stream.concat(shares.stream(), Stream.of(new Share(chosen, chosen, 0)))
                        .toList();
    }
}
