package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.analytics.ArchivedDay;
import org.masthead.analytics.Archives;

/** {@code /admin/archive}: where the raw views of closed days are. */
@Named
@RequestScoped
public class ArchiveList {
    private static final int LISTED = 800;

    @Inject
    private Archives archives;

    private Archives.State state;
    private List<ArchivedDay> days = List.of();

    public void load() {
        state = archives.state();
        days = archives.newest(LISTED);
    }

    public Archives.State getState() {
        if (state == null) {
            load();
        }
        return state;
    }

    public List<ArchivedDay> getDays() {
        return days;
    }
}
