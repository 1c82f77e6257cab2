package org.masthead.content;

import java.time.Duration;
import java.util.Optional;

/**
 * Proves who somebody is. Attempts are counted for each account and each client address, and from the fifth failure on
 * each has to wait longer; an unknown name takes as long as a wrong password.
 *
 * <pre>{@code
 * switch (signIn.withPassword(name, password, request.getRemoteAddr())) { … }
 * }</pre>
 */
public interface SignIn {
    Result withPassword(String name, String password, String address);

    /** @param token made by {@link ApiTokens#create} */
    Result withToken(String token, String address);

    /** A token for "stay signed in", good for 30 days and for one use. */
    String remember(StaffAccount account);

    /** Whom the token remembers; it is used up by asking. */
    Optional<StaffAccount> remembered(String token);

    void forget(String token);

    sealed interface Result {
        record Accepted(StaffAccount account) implements Result {}

        record Refused() implements Result {}

        /** Not even looked at: come back after {@code delay}. */
        record Throttled(Duration delay) implements Result {}
    }
}
