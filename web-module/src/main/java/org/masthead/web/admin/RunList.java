package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.masthead.analytics.Archives;
import org.masthead.analytics.Jobs;
import org.masthead.content.NotAllowed;
import org.masthead.content.Page;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.web.security.StaffMember;

/** {@code /admin/runs}: the jobs with their schedule, what waits, and every run, looked at again while one is under way. */
@Named
@ViewScoped
public class RunList implements Serializable {
    private static final int SIZE = 25;
    private static final List<String> IMPORTS = List.of("access-log", "import-undo", "statistics", "wordpress");

    @Inject
    private transient RunLedger ledger;

    @Inject
    private transient Jobs jobs;

    @Inject
    private transient Archives archives;

    @Inject
    private transient StaffMember staff;

    private int page = 1;
    private String kind;
    private transient Page<Run> runs;
    private transient List<Jobs.Job> schedule;
    private transient Jobs.Waiting waiting;

    public void load() {
        int wanted = Math.max(1, page);
        runs = kind == null || kind.isBlank() ? ledger.newest(wanted, SIZE) : ledger.newestOf(kind, wanted, SIZE);
        schedule = jobs.all();
        waiting = jobs.waiting();
    }

    /** Takes up now what the coming night would archive. */
    public String archive() {
        try {
            UUID run = archives.start(staff.getAccount().name());
            Say.done("run.queuedAgain");
            return "/admin/run?faces-redirect=true&id=" + run;
        } catch (NotAllowed refused) {
            Say.refused(refused.getMessage());
            return null;
        }
    }

    public List<Jobs.Job> getSchedule() {
        if (schedule == null) {
            load();
        }
        return schedule;
    }

    public Jobs.Waiting getWaiting() {
        if (waiting == null) {
            load();
        }
        return waiting;
    }

    public Archives.State getArchive() {
        return archives.state();
    }

    /** All kinds that a run may have; each has a name in the bundle. */
    public List<String> getKinds() {
        return Stream.concat(getSchedule().stream().map(Jobs.Job::kind), IMPORTS.stream())
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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
