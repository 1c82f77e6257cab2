package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.content.CurrentStaff.Caller;
import org.masthead.content.Role;
import org.masthead.content.StaffAccount;
import org.masthead.web.security.AccessRules.Verdict;

class AccessRulesTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /, OPEN",
        "GET, /articles/harbour-budget, OPEN",
        "GET, /login, OPEN",
        "GET, /administration, OPEN",
        "GET, /apiary, OPEN",
        "POST, /api/views, OPEN",
        "GET, /api, SIGN_IN",
        "GET, /api/reports/most-viewed.csv, SIGN_IN",
        "HEAD, /api/reports/most-viewed.csv, SIGN_IN",
        "GET, /admin, SIGN_IN",
        "POST, /admin/articles, SIGN_IN",
        "GET, /admin/not-yet-thought-of, SIGN_IN"
    })
    void nobodyGetsAsFarAsTheDoor(String method, String path, Verdict verdict) {
        assertEquals(verdict, AccessRules.judge(method, path, new Caller.Nobody()));
    }

    @ParameterizedTest
    @CsvSource({
        "WRITER, GET, /admin/articles, GRANTED",
        "WRITER, GET, /admin/choice, FORBIDDEN",
        "WRITER, GET, /api/imports, FORBIDDEN",
        "MODERATOR, GET, /admin/comments, GRANTED",
        "MODERATOR, GET, /admin/articles, FORBIDDEN",
        "ANALYST, POST, /api/jobs/most-viewed/runs, GRANTED",
        "EDITOR, POST, /api/jobs/most-viewed/runs, FORBIDDEN",
        "EDITOR, HEAD, /api/reports/most-viewed.csv, GRANTED",
        "ANALYST, POST, /api/imports/access-log, GRANTED",
        "ANALYST, POST, /api/imports/wordpress, FORBIDDEN",
        "EDITOR, POST, /api/imports/wordpress, GRANTED",
        "EDITOR, DELETE, /api/imports/wordpress, FORBIDDEN",
        "EDITOR, GET, /admin/staff, FORBIDDEN"
    })
    void aRoleReachesAsFarAsTheTableSays(Role role, String method, String path, Verdict verdict) {
        assertEquals(verdict, AccessRules.judge(method, path, staff(role)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void whatNoLineNamesIsForAdministratorsAlone(Role role) {
        assertEquals(Verdict.FORBIDDEN, AccessRules.judge("GET", "/admin/not-yet-thought-of", staff(role)));
        assertEquals(Verdict.FORBIDDEN, AccessRules.judge("GET", "/api/not-yet-thought-of", staff(role)));
    }

    @Test
    void anAdministratorMayEverything() {
        for (String path : new String[] {"/admin/staff", "/admin/comments", "/api/imports", "/admin/anything"}) {
            assertNotEquals(Verdict.FORBIDDEN, AccessRules.judge("POST", path, staff(Role.ADMINISTRATOR)));
        }
    }

    private static Caller staff(Role role) {
        return new Caller.Staff(new StaffAccount(1, "test", "Test", Set.of(role), true, Instant.EPOCH));
    }
}
