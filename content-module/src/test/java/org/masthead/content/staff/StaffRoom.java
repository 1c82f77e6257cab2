package org.masthead.content.staff;

import java.util.Set;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;
import org.masthead.content.StaffAccount;
import org.masthead.content.StaffAccounts.NewAccount;
import org.masthead.content.TestDatabase;

/** The beans of this room on a database of their own. */
class StaffRoom {
    static final String PASSWORD = "correct horse battery";

    final MovingClock clock = new MovingClock();
    final Sql sql = new Sql(TestDatabase.migrated("content"));
    final AccountStore store = new AccountStore(sql);
    final SignInThrottle throttle = new SignInThrottle(sql, new SiteTime(clock));
    final PasswordHashing hashing = new PasswordHashing();
    final PasswordSignIn signIn = new PasswordSignIn(sql, store, hashing, throttle, new SiteTime(clock));
    final AccountKeeping accounts = new AccountKeeping(store, hashing, signIn, new SiteTime(clock));
    final TokenKeeping tokens = new TokenKeeping(sql, new SiteTime(clock));

    StaffAccount hired(String name, Role... roles) {
        accounts.create(new NewAccount(name, "Ms " + name, PASSWORD, Set.of(roles)));
        return accounts.find(name).orElseThrow();
    }
}
