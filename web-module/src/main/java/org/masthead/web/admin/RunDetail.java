package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.Jobs;
import org.masthead.content.NotAllowed;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.web.security.StaffMember;

/** {@code /admin/run?id=…}: one import or job run with its account and first notes. */
@Named
@ViewScoped
public class RunDetail implements Serializable {
    private static final int NOTES = 200;

    @Inject
    private transient RunLedger ledger;

    @Inject
    private transient Jobs jobs;

    @Inject
    private transient StaffMember staff;

    private String id;
    private transient Run run;
    private transient List<Run.Note> notes = List.of();

    public void load() throws IOException {
        Optional<Run> found = find();
        if (found.isEmpty()) {
            NotThere.answer();
            return;
        }
        run = found.get();
        notes = ledger.notes(run.id(), NOTES);
    }

    private Optional<Run> find() {
        try {
            return id == null ? Optional.empty() : ledger.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public String stop() throws IOException {
        try {
            jobs.stop(UUID.fromString(id));
            Say.done("run.stopping");
            return "/admin/run?faces-redirect=true&id=" + id;
        } catch (IllegalArgumentException | NotAllowed refused) {
            Say.refused(refused.getMessage());
            load();
            return null;
        }
    }

    public String again() throws IOException {
        try {
            UUID next = jobs.again(UUID.fromString(id), staff.getAccount().name());
            Say.done("run.queuedAgain");
            return "/admin/run?faces-redirect=true&id=" + next;
        } catch (IllegalArgumentException | NotAllowed refused) {
            Say.refused(refused.getMessage());
            load();
            return null;
        }
    }

    public boolean isStoppable() {
        return isUnderWay() && !run.stopAsked();
    }

    /** Imports need their file again. */
    public boolean isRepeatable() {
        return run != null && run.state().ended() && jobs.isRepeatable(run.kind());
    }

    public Run getRun() {
        return run;
    }

    public List<Run.Note> getNotes() {
        return notes;
    }

    public boolean isUnderWay() {
        return run != null && !run.state().ended();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
