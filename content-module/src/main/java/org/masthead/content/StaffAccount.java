package org.masthead.content;

import java.time.Instant;
import java.util.Set;

/**
 * A member of staff.
 *
 * @param name what is typed to sign in, lower case
 * @param passwordChangedAt sign-ins from before this moment have ended
 */
public record StaffAccount(
        long id, String name, String displayName, Set<Role> roles, boolean active, Instant passwordChangedAt) {
    public StaffAccount {
        roles = Set.copyOf(roles);
    }

    /** Whether this account has one of these roles; an administrator has them all. */
    public boolean has(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return roles.contains(Role.ADMINISTRATOR);
    }
}
