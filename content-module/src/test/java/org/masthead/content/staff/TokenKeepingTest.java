package org.masthead.content.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.content.Role;
import org.masthead.content.SignIn.Result.Accepted;
import org.masthead.content.SignIn.Result.Refused;
import org.masthead.content.SignIn.Result.Throttled;

class TokenKeepingTest {
    private static final String HOME = "192.0.2.7";

    private final StaffRoom room = new StaffRoom();

    @Test
    void aTokenActsAsItsOwnerAndRemembersItsLastUse() {
        var ada = room.hired("ada", Role.ANALYST);
        String token = room.tokens.create(ada, "nightly report", 30);
        assertTrue(token.startsWith("masthead_"));
        assertEquals(new Accepted(ada), room.signIn.withToken(token, HOME));
        assertEquals(room.clock.instant(), room.tokens.of(ada).get(0).lastUsedAt());
    }

    @Test
    void aTokenIsGoodForItsDaysAndNoLonger() {
        var ada = room.hired("ada", Role.ANALYST);
        String token = room.tokens.create(ada, "nightly report", 2);
        room.clock.forward(Duration.ofDays(2).minusSeconds(1));
        assertInstanceOf(Accepted.class, room.signIn.withToken(token, HOME));
        room.clock.forward(Duration.ofSeconds(1));
        assertEquals(new Refused(), room.signIn.withToken(token, HOME));
    }

    @Test
    void aTokenDiesWithItsOwnersAccount() {
        room.hired("boss", Role.ADMINISTRATOR);
        String token = room.tokens.create(room.hired("ada", Role.ANALYST), "nightly report", 2);
        room.accounts.change("ada", Set.of(Role.ANALYST), false);
        assertEquals(new Refused(), room.signIn.withToken(token, HOME));
    }

    @Test
    void onlyItsOwnerRevokesAToken() {
        var ada = room.hired("ada", Role.ANALYST);
        var eve = room.hired("eve", Role.ANALYST);
        String token = room.tokens.create(ada, "nightly report", 2);
        long id = room.tokens.of(ada).get(0).id();
        room.tokens.revoke(eve, id);
        assertInstanceOf(Accepted.class, room.signIn.withToken(token, HOME));
        room.tokens.revoke(ada, id);
        assertEquals(new Refused(), room.signIn.withToken(token, HOME));
    }

    @Test
    void whoGuessesTokensIsMadeToWait() {
        for (int i = 0; i < 20; i++) {
            assertEquals(new Refused(), room.signIn.withToken("masthead_guess" + i, HOME));
        }
        assertInstanceOf(Throttled.class, room.signIn.withToken("masthead_guess", HOME));
    }

    @Test
    void aTokenWithoutPurposeOrWithAnEndlessLifeIsRefused() {
        var ada = room.hired("ada", Role.ANALYST);
        assertThrows(IllegalArgumentException.class, () -> room.tokens.create(ada, " ", 30));
        assertThrows(IllegalArgumentException.class, () -> room.tokens.create(ada, "x", 0));
        assertThrows(IllegalArgumentException.class, () -> room.tokens.create(ada, "x", 367));
    }
}
