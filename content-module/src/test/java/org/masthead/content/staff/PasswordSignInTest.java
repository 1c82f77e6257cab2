package org.masthead.content.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.content.staff.StaffRoom.PASSWORD;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.content.Role;
import org.masthead.content.SignIn.Result;
import org.masthead.content.SignIn.Result.Accepted;
import org.masthead.content.SignIn.Result.Refused;
import org.masthead.content.SignIn.Result.Throttled;

class PasswordSignInTest {
    private static final String HOME = "192.0.2.7";

    private final StaffRoom room = new StaffRoom();

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheName() {
        var ada = room.hired("ada", Role.EDITOR);
        assertEquals(new Accepted(ada), room.signIn.withPassword(" Ada ", PASSWORD, HOME));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        room.hired("ada", Role.EDITOR);
        Result wrong = room.signIn.withPassword("ada", "not it at all", HOME);
        assertEquals(new Refused(), wrong);
        assertEquals(wrong, room.signIn.withPassword("nobody", "not it at all", HOME));
    }

    @Test
    void aNameThatNoDatabaseCanHoldIsNobodys() {
        assertEquals(new Refused(), room.signIn.withPassword("a\0da", PASSWORD, HOME));
    }

    @Test
    void anUnknownNameCostsAHashToo() {
        room.hired("ada", Role.EDITOR);
        room.signIn.withPassword("ada", "warming the machine up", HOME);
        long known = nanos("ada");
        long unknown = nanos("nobody");
        assertTrue(unknown > known / 4, unknown + " ns for an unknown name, " + known + " ns for a known one");
    }

    private long nanos(String name) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            room.signIn.withPassword(name, "not it at all", HOME);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void anAccountThatWasSwitchedOffSignsInNoMore() {
        room.hired("boss", Role.ADMINISTRATOR);
        room.hired("ada", Role.EDITOR);
        room.accounts.change("ada", Set.of(Role.EDITOR), false);
        assertEquals(new Refused(), room.signIn.withPassword("ada", PASSWORD, HOME));
    }

    @Test
    void theFifthFailureMakesTheAccountWaitEvenForTheRightPassword() {
        var ada = room.hired("ada", Role.EDITOR);
        for (int i = 0; i < 5; i++) {
            assertEquals(new Refused(), room.signIn.withPassword("ada", "guess number " + i, "198.51.100." + i));
        }
        assertEquals(new Throttled(Duration.ofSeconds(1)), room.signIn.withPassword("ada", PASSWORD, HOME));
        room.clock.forward(Duration.ofSeconds(1));
        assertEquals(new Accepted(ada), room.signIn.withPassword("ada", PASSWORD, HOME));
    }

    @Test
    void theWaitDoublesAndEndsAtAMinuteForAnAccount() {
        Duration last = Duration.ZERO;
        for (int failures = 5; failures < 40; failures++) {
            last = SignInThrottle.Kind.ACCOUNT.waitAfter(failures);
        }
        assertEquals(Duration.ofSeconds(8), SignInThrottle.Kind.ACCOUNT.waitAfter(8));
        assertEquals(Duration.ofMinutes(1), last);
        assertEquals(Duration.ofMinutes(15), SignInThrottle.Kind.ADDRESS.waitAfter(5000));
    }

    @Test
    void anAddressThatTriesManyNamesWaitsForAllOfThem() {
        for (int i = 0; i < 20; i++) {
            room.throttle.attempt(SignInThrottle.Kind.ADDRESS, HOME);
        }
        room.hired("ada", Role.EDITOR);
        assertInstanceOf(Throttled.class, room.signIn.withPassword("ada", PASSWORD, HOME));
        assertInstanceOf(Accepted.class, room.signIn.withPassword("ada", PASSWORD, "203.0.113.9"));
    }

    @Test
    void failuresAreForgottenAfterHalfAnHour() {
        for (int i = 0; i < 30; i++) {
            room.throttle.attempt(SignInThrottle.Kind.ACCOUNT, "ada");
        }
        room.clock.forward(Duration.ofMinutes(31));
        var ada = room.hired("ada", Role.EDITOR);
        assertEquals(new Accepted(ada), room.signIn.withPassword("ada", PASSWORD, HOME));
    }

    @Test
    void aSuccessOfOnesOwnGivesAnAddressNoFreshGuesses() {
        room.hired("mallory", Role.WRITER);
        for (int i = 0; i < 19; i++) {
            room.throttle.attempt(SignInThrottle.Kind.ADDRESS, HOME);
        }
        assertInstanceOf(Accepted.class, room.signIn.withPassword("mallory", PASSWORD, HOME));
        assertInstanceOf(Refused.class, room.signIn.withPassword("ada", "one more guess", HOME));
        assertInstanceOf(Throttled.class, room.signIn.withPassword("ada", "and another one", HOME));
    }

    @Test
    void aRememberedSignInWorksOnce() {
        var ada = room.hired("ada", Role.EDITOR);
        String token = room.signIn.remember(ada);
        assertEquals(Optional.of(ada), room.signIn.remembered(token));
        assertEquals(Optional.empty(), room.signIn.remembered(token));
    }

    @Test
    void aRememberedSignInEndsAfterThirtyDays() {
        String token = room.signIn.remember(room.hired("ada", Role.EDITOR));
        room.clock.forward(Duration.ofDays(30));
        assertEquals(Optional.empty(), room.signIn.remembered(token));
    }

    @Test
    void aForgottenSignInIsRememberedNoMore() {
        String token = room.signIn.remember(room.hired("ada", Role.EDITOR));
        room.signIn.forget(token);
        assertEquals(Optional.empty(), room.signIn.remembered(token));
    }
}
