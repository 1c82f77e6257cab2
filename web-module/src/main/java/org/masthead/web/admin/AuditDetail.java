package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.Audit;
import org.masthead.analytics.Audits;

/** {@code /admin/audit?id=…}: what one audit found, cell by cell. */
@Named
@RequestScoped
public class AuditDetail {
    @Inject
    private Audits audits;

    private String id;
    private Audit audit;
    private List<Audit.Change> changes = List.of();

    public void load() throws IOException {
        Optional<Audit> found = find();
        if (found.isEmpty()) {
            NotThere.answer();
            return;
        }
        audit = found.get();
        changes = audits.changes(audit.id());
    }

    private Optional<Audit> find() {
        try {
            return id == null ? Optional.empty() : audits.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public Audit getAudit() {
        return audit;
    }

    public List<Audit.Change> getChanges() {
        return changes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
