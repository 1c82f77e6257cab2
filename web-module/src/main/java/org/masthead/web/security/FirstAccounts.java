package org.masthead.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.Role;
import org.masthead.content.StaffAccounts;
import org.masthead.content.StaffAccounts.NewAccount;

/**
 * Who can sign in at the start: the sample newsroom's people with the password that everybody knows, or whoever holds the
 * setup link. A home that once was a sample locks those people out.
 */
@ApplicationScoped
class FirstAccounts {
    private static final String DEMO_PASSWORD = "masthead-demo";
    private static final List<NewAccount> DEMO = List.of(
            demo("writer", "Willa Wharton", Role.WRITER),
            demo("editor", "Edgar Ebbing", Role.EDITOR),
            demo("moderator", "Mona Mooring", Role.MODERATOR),
            demo("analyst", "Anselm Anchor", Role.ANALYST),
            demo("admin", "Ada Harbour", Role.ADMINISTRATOR));

    private StaffAccounts accounts;
    private SetupLink link;
    private boolean sample;

    protected FirstAccounts() {}

    @Inject
    FirstAccounts(
            StaffAccounts accounts,
            SetupLink link,
            @ConfigProperty(name = "masthead.sample", defaultValue = "false") boolean sample) {
        this.accounts = accounts;
        this.link = link;
        this.sample = sample;
    }

    /** After the migrations, which have priority 1. */
    void prepare(@Observes @Priority(100) Startup startup) {
        if (sample) {
            accounts.createMissing(DEMO);
            link.withdraw();
            return;
        }
        accounts.switchOffUnchanged(DEMO);
        if (accounts.administered()) {
            link.withdraw();
        } else {
            link.offer();
        }
    }

    private static NewAccount demo(String name, String displayName, Role role) {
        return new NewAccount(name, displayName, DEMO_PASSWORD, Set.of(role));
    }
}
