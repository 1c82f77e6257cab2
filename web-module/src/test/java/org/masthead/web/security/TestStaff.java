package org.masthead.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.masthead.content.Role;
import org.masthead.content.StaffAccounts;
import org.masthead.content.StaffAccounts.NewAccount;
import org.masthead.web.suite.AsSystem;

/** One account a role, named after it: {@code test-writer} and so on. */
final class TestStaff {
    private TestStaff() {}

    static void hire(StaffAccounts accounts) throws Exception {
        List<NewAccount> all = Arrays.stream(Role.values())
                .map(role -> new NewAccount(name(role), "Test " + role, StaffClient.PASSWORD, Set.of(role)))
                .toList();
        AsSystem.call(() -> {
            accounts.createMissing(all);
            return null;
        });
    }

    static String name(Role role) {
        return "test-" + role.name().toLowerCase(Locale.ROOT);
    }

    /** Where the server that runs this test answers. */
    static String site(HttpServletRequest request) {
        return "http://" + request.getServerName() + ":" + request.getServerPort();
    }
}
