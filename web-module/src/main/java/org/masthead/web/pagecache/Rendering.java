package org.masthead.web.pagecache;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page that is being made; others who want it wait for it here. Guarded by its {@link PageStore}. */
final class Rendering {
    private final String key;
    private final Set<Part> changedMeanwhile = new HashSet<>();
    private final CompletableFuture<CachedPage> result = new CompletableFuture<>();
    private boolean allChanged;

    Rendering(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    void changed(Set<Part> parts) {
        changedMeanwhile.addAll(parts);
    }

    void allChanged() {
        allChanged = true;
    }

    boolean isSpoiled(CachedPage page) {
        return allChanged || page.parts().stream().anyMatch(changedMeanwhile::contains);
    }

    void done(CachedPage page) {
        result.complete(page);
    }

    /** The page; null when it came to nothing that can be shared, or takes too long. */
    CachedPage await(long seconds) {
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
