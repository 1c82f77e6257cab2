package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.Imported;
import org.masthead.analytics.Imports;
import org.masthead.content.NotAllowed;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.web.security.StaffMember;

/** {@code /admin/import?id=…}: one import with its account and first notes, and the way back. */
@Named
@ViewScoped
public class ImportDetail implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NOTES = 200;

    @Inject
    private transient Imports imports;

    @Inject
    private transient RunLedger ledger;

    @Inject
    private transient StaffMember staff;

    private String id;
    private transient Imported imported;
    private transient Run run;
    private transient Run undo;
    private transient List<Run.Note> notes = List.of();

    public void load() throws IOException {
        Optional<Imported> found = find();
        if (found.isEmpty()) {
            NotThere.answer();
            return;
        }
        imported = found.get();
        run = ledger.find(imported.id()).orElse(null);
        undo = imported.takenBackBy() == null
                ? null
                : ledger.find(imported.takenBackBy()).orElse(null);
        notes = run == null ? List.of() : ledger.notes(run.id(), NOTES);
    }

    private Optional<Imported> find() {
        try {
            return id == null ? Optional.empty() : imports.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public String takeBack() throws IOException {
        try {
            imports.takeBack(UUID.fromString(id), staff.getAccount().name());
            Say.done("imports.takenBack");
            return "/admin/import?faces-redirect=true&id=" + id;
        } catch (IllegalArgumentException | NotAllowed refused) {
            Say.refused(refused.getMessage());
            load();
            return null;
        }
    }

    public Imported getImported() {
        return imported;
    }

    /** Null when its run was cleared away. */
    public Run getRun() {
        return run;
    }

    public Run getUndo() {
        return undo;
    }

    public List<Run.Note> getNotes() {
        return notes;
    }

    public boolean isUnderWay() {
        return imported != null
                && (imported.state() == Imported.State.UNDER_WAY || imported.state() == Imported.State.TAKING_BACK);
    }

    public boolean isReturnable() {
        return imported != null
                && !isUnderWay()
                && imported.state() != Imported.State.TAKEN_BACK
                && imported.firstDay() != null
                && staff.mayOpen("/admin/imports/access-log");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
