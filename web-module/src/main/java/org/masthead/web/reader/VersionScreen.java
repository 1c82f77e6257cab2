package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.masthead.content.Comparison;
import org.masthead.content.VersionLine;
import org.masthead.content.VersionView;
import org.masthead.content.Versions;
import org.masthead.web.pagecache.PageContents;

/** The versions of an article: one of them, all of them, or what changed from one to another. */
@Named
@RequestScoped
public class VersionScreen {
    @Inject
    private Versions versions;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private VersionView version;
    private List<VersionLine> lines = List.of();
    private Comparison comparison;

    public void openVersion() {
        version = found(versions.version(requested.slug(), requested.versions().get(0)));
        if (version != null) {
            contents.article(version.article());
        }
    }

    public void openAll() {
        lines = versions.of(requested.slug());
        if (found(lines.stream().findFirst()) != null) {
            contents.article(lines.get(0).article());
        }
    }

    public void openComparison() {
        comparison = found(versions.compare(
                requested.slug(),
                requested.versions().get(0),
                requested.versions().get(1)));
        if (comparison != null) {
            contents.article(comparison.after().article());
        }
    }

    private <T> T found(Optional<T> value) {
        if (value.isEmpty() && versions.retraction(requested.slug()).isPresent()) {
            Screen.error(410);
            return null;
        }
        return Screen.found(value);
    }

    public String getSlug() {
        return requested.slug();
    }

    public VersionView getVersion() {
        return version;
    }

    /** The newest first. */
    public List<VersionLine> getLines() {
        return lines;
    }

    public VersionLine getNewest() {
        return lines.isEmpty() ? null : lines.get(0);
    }

    public Comparison getComparison() {
        return comparison;
    }
}
