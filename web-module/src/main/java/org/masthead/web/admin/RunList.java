package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.masthead.content.Page;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** {@code /admin/runs}: imports and job runs with their progress, looked at again while one is under way. */
@Named
@ViewScoped
public class RunList implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private transient RunLedger ledger;

    private int page = 1;
    private transient Page<Run> runs;

    public void load() {
        runs = ledger.newest(Math.max(1, page), SIZE);
    }

    public boolean isUnderWay() {
        return getRuns().items().stream().anyMatch(run -> !run.state().ended());
    }

    public Page<Run> getRuns() {
        if (runs == null) {
            load();
        }
        return runs;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
