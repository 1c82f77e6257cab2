package org.masthead.content;

import java.util.List;
import java.util.Optional;

/**
 * What was published when, and what was changed since. A version is public as long as its article is; the version that
 * retracts an article is told of, never shown.
 */
public interface Versions {
    /** {@link #corrections(int, int)} ends after this many. */
    int LIST_END = 2_000;

    /** One version of the article that stands at this address; empty when either is not public. */
    Optional<VersionView> version(String slug, int number);

    /** All versions of the public article at this address, newest first; empty when there is none. */
    List<VersionLine> of(String slug);

    /**
     * What changed between two versions of the public article at this address, whichever of them is older; empty when one of
     * them is not public.
     */
    Optional<Comparison> compare(String slug, int before, int after);

    /** The corrections and clarifications of a public article, newest first: one statement. */
    List<Correction> corrections(ArticleId id);

    /**
     * All corrections, clarifications and retractions of the site, newest first: one statement. {@link Page#total} counts no
     * further than to the first one behind this page.
     */
    Page<Correction> corrections(int page, int size);

    /** Why and when the article at this address was retracted; empty for any other address. */
    Optional<Retraction> retraction(String slug);

    /** The page of a public version as it was first sent; empty when nobody asked for it yet or it is not public. */
    Optional<KeptPage> keptPage(String slug, int number);

    /**
     * Keeps the page of a version for ever. When another one was kept meanwhile, that stays.
     *
     * @return what is kept from now on
     */
    byte[] keepPage(ArticleId id, int number, byte[] page);

    record KeptPage(ArticleId article, byte[] bytes) {}
}
