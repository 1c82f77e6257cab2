package org.masthead.content.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.content.staff.StaffRoom.PASSWORD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.content.InvalidAccount;
import org.masthead.content.Role;
import org.masthead.content.SignIn.Result;
import org.masthead.content.StaffAccounts.NewAccount;

class AccountKeepingTest {
    private final StaffRoom room = new StaffRoom();

    @Test
    void theFirstAccountCanBeMadeOnlyOnce() {
        assertFalse(room.accounts.administered());
        assertTrue(room.accounts.createFirst(administrator("boss")));
        assertFalse(room.accounts.createFirst(administrator("second")));
        assertEquals(1, room.accounts.all().size());
    }

    @Test
    void thePasswordIsKeptAsAnArgon2idHashWithTheAgreedCost() {
        room.hired("ada", Role.WRITER);
        String hash = room.store.passwordHash("ada").orElseThrow();
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        var invalid = assertThrows(
                InvalidAccount.class, () -> room.accounts.create(new NewAccount("Ada L", " ", "short", Set.of())));
        assertEquals(
                Set.of("name", "displayName", "password", "roles"),
                invalid.problems().keySet());
        assertTrue(room.accounts.all().isEmpty());
    }

    @Test
    void aDisplayNameIsKeptAsOneLineThatTheDatabaseCanHold() {
        room.accounts.create(new NewAccount("ada", "Ada\0\nL ", "a long enough password", Set.of(Role.WRITER)));
        assertEquals("Ada L", room.accounts.find("ada").orElseThrow().displayName());
    }

    @Test
    void aNameIsGivenOnce() {
        room.hired("ada", Role.WRITER);
        var invalid = assertThrows(InvalidAccount.class, () -> room.hired("ada", Role.EDITOR));
        assertEquals(Set.of("name"), invalid.problems().keySet());
    }

    @Test
    void theLastAdministratorStaysOne() {
        room.hired("boss", Role.ADMINISTRATOR);
        assertThrows(InvalidAccount.class, () -> room.accounts.change("boss", Set.of(Role.EDITOR), true));
        assertThrows(InvalidAccount.class, () -> room.accounts.change("boss", Set.of(Role.ADMINISTRATOR), false));
        room.hired("second", Role.ADMINISTRATOR);
        room.accounts.change("boss", Set.of(Role.EDITOR), true);
        assertEquals(
                Set.of(Role.EDITOR), room.accounts.find("boss").orElseThrow().roles());
    }

    @Test
    void aNewPasswordEndsWhatWasRemembered() {
        var ada = room.hired("ada", Role.WRITER);
        String remembered = room.signIn.remember(ada);
        room.accounts.setPassword("ada", "quite another password");
        assertEquals(Optional.empty(), room.signIn.remembered(remembered));
        assertInstanceOf(Result.Refused.class, room.signIn.withPassword("ada", PASSWORD, "192.0.2.7"));
        assertEquals(
                room.clock.instant(), room.accounts.find("ada").orElseThrow().passwordChangedAt());
    }

    @Test
    void changingTheOwnPasswordAsksForThePresentOne() {
        var ada = room.hired("ada", Role.WRITER);
        var invalid = assertThrows(
                InvalidAccount.class,
                () -> room.accounts.changeOwnPassword(ada, "not the present one", "a new long password", "192.0.2.7"));
        assertEquals(Set.of("present"), invalid.problems().keySet());
        room.accounts.changeOwnPassword(ada, PASSWORD, "a new long password", "192.0.2.7");
        assertInstanceOf(Result.Accepted.class, room.signIn.withPassword("ada", "a new long password", "192.0.2.7"));
    }

    @Test
    void demoAccountsAreMadeWhereTheyAreMissingAndLeftAloneWhereNot() {
        room.hired("editor", Role.EDITOR);
        room.accounts.createMissing(List.of(
                new NewAccount("editor", "Demo", "masthead-demo", Set.of(Role.ADMINISTRATOR)),
                new NewAccount("writer", "Demo", "masthead-demo", Set.of(Role.WRITER))));
        assertEquals(
                Set.of(Role.EDITOR), room.accounts.find("editor").orElseThrow().roles());
        assertInstanceOf(Result.Accepted.class, room.signIn.withPassword("writer", "masthead-demo", "192.0.2.7"));
    }

    @Test
    void demoAccountsThatKeptTheirPasswordAreSwitchedOffUntilTheHomeIsASampleAgain() {
        var demo = List.of(
                new NewAccount("admin", "Demo", "masthead-demo", Set.of(Role.ADMINISTRATOR)),
                new NewAccount("writer", "Demo", "masthead-demo", Set.of(Role.WRITER)));
        room.accounts.createMissing(demo);
        room.accounts.setPassword("writer", "my own long password");
        room.accounts.switchOffUnchanged(demo);
        assertEquals(Optional.empty(), room.accounts.find("admin"));
        assertTrue(room.accounts.find("writer").isPresent());
        assertFalse(room.accounts.administered());
        room.accounts.createMissing(demo);
        assertTrue(room.accounts.administered());
    }

    private static NewAccount administrator(String name) {
        return new NewAccount(name, "The boss", PASSWORD, Set.of(Role.ADMINISTRATOR));
    }
}
