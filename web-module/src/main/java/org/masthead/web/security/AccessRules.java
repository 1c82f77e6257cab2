package org.masthead.web.security;

import static org.masthead.content.Role.ADMINISTRATOR;
import static org.masthead.content.Role.ANALYST;
import static org.masthead.content.Role.EDITOR;
import static org.masthead.content.Role.MODERATOR;
import static org.masthead.content.Role.WRITER;

import java.util.List;
import java.util.Set;
import org.masthead.content.CurrentStaff.Caller;
import org.masthead.content.Role;

/**
 * Who may ask for which address: the one table. The first line that fits decides; below {@code /admin} and {@code /api}
 * what no line names is for administrators alone. An administrator may everything.
 */
final class AccessRules {
    private static final Role[] ANY_STAFF = Role.values();

    private static final List<Rule> RULES = List.of(
            any("/api/views", Set.of()),
            rule("POST", "/api/imports/wordpress", EDITOR),
            rule("POST", "/api/imports/access-log", ANALYST),
            rule("POST", "/api/imports/statistics", ANALYST),
            rule("GET", "/api/imports", EDITOR, ANALYST),
            rule("DELETE", "/api/imports", ANALYST),
            rule("POST", "/api/jobs", ANALYST),
            rule("GET", "/api/jobs", EDITOR, ANALYST),
            rule("GET", "/api/reports", EDITOR, ANALYST),
            rule("POST", "/api/reports/check", EDITOR, ANALYST),
            rule("GET", "/api/judgements", EDITOR, ANALYST),
            rule("/api/judgements", ANALYST),
            any("/api", Set.of(ADMINISTRATOR)),
            rule("/admin/desk", ANY_STAFF),
            rule("/admin/account", ANY_STAFF),
            rule("/admin/tokens", ANY_STAFF),
            rule("/admin/articles", WRITER, EDITOR),
            rule("/admin/article", WRITER, EDITOR),
            rule("/admin/choice", EDITOR),
            rule("/admin/comments", MODERATOR, EDITOR),
            rule("/admin/reports", EDITOR, ANALYST),
            rule("/admin/check-report", EDITOR, ANALYST),
            rule("/admin/corrected-figures", EDITOR, ANALYST),
            rule("/admin/held-out", EDITOR, ANALYST),
            rule("/admin/rank", EDITOR, ANALYST),
            rule("/admin/analytics", EDITOR, ANALYST),
            rule("/admin/wall", EDITOR, ANALYST),
            rule("/admin/definitions", ANY_STAFF),
            rule("/admin/runs", EDITOR, ANALYST),
            rule("/admin/run", EDITOR, ANALYST),
            rule("/admin/audits", EDITOR, ANALYST),
            rule("/admin/audit", EDITOR, ANALYST),
            rule("/admin/archive", EDITOR, ANALYST),
            rule("/admin/imports/wordpress", EDITOR),
            rule("/admin/imports/access-log", ANALYST),
            rule("/admin/imports/statistics", ANALYST),
            rule("/admin/imports", EDITOR, ANALYST),
            rule("/admin/import", EDITOR, ANALYST),
            rule("/admin/staff", ADMINISTRATOR),
            any("/admin", Set.of(ADMINISTRATOR)));

    private AccessRules() {}

    enum Verdict {
        OPEN,
        GRANTED,
        SIGN_IN,
        FORBIDDEN
    }

    static Verdict judge(String method, String asked, Caller caller) {
        String path = asked.equals("/admin") || asked.equals("/admin/") ? LocalAddress.DESK : asked;
        Set<Role> roles = RULES.stream()
                .filter(rule -> rule.fits(method, path))
                .findFirst()
                .map(Rule::roles)
                .orElse(Set.of());
        if (roles.isEmpty()) {
            return Verdict.OPEN;
        }
        if (caller instanceof Caller.Nobody) {
            return Verdict.SIGN_IN;
        }
        return caller.may(roles.toArray(Role[]::new)) ? Verdict.GRANTED : Verdict.FORBIDDEN;
    }

    /** @param method empty: any. {@code HEAD} goes with {@code GET} */
    private record Rule(String method, String folder, Set<Role> roles) {
        boolean fits(String asked, String path) {
            return (method.isEmpty() || method.equals(asked.equals("HEAD") ? "GET" : asked))
                    && Address.isUnder(path, folder);
        }
    }

    private static Rule rule(String method, String folder, Role... roles) {
        return new Rule(method, folder, Set.of(roles));
    }

    private static Rule rule(String folder, Role... roles) {
        return any(folder, Set.of(roles));
    }

    private static Rule any(String folder, Set<Role> roles) {
        return new Rule("", folder, roles);
    }
}
