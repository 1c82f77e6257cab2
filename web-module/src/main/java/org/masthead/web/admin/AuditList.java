package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.masthead.analytics.Audit;
import org.masthead.analytics.Audits;
import org.masthead.content.NotAllowed;
import org.masthead.content.SiteTime;
import org.masthead.web.security.StaffMember;

/** {@code /admin/audits}: the last 90 audits of the numbers, and one that somebody asks for. */
@Named
@RequestScoped
public class AuditList {
    private static final int LISTED = 90;

    @Inject
    private Audits audits;

    @Inject
    private SiteTime time;

    @Inject
    private StaffMember staff;

    private List<Audit> all = List.of();
    private String day;

    public void load() {
        all = audits.newest(LISTED);
        day = day == null ? time.today().minusDays(1).toString() : day;
    }

    public String start() {
        try {
            UUID run = audits.start(LocalDate.parse(day), staff.getAccount().name());
            Say.done("audits.started");
            return "/admin/run?faces-redirect=true&id=" + run;
        } catch (DateTimeException notADay) {
            Say.refused(Say.text("reports.notADay"));
        } catch (IllegalArgumentException | NotAllowed refused) {
            Say.refused(refused.getMessage());
        }
        return null;
    }

    public List<Audit> getAll() {
        return all;
    }

    /** How many of those listed differed. */
    public long getDifferent() {
        return all.stream().filter(audit -> !audit.equal()).count();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
