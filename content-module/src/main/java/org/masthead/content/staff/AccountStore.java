package org.masthead.content.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.content.Line;
import org.masthead.content.Role;
import org.masthead.content.StaffAccount;
import org.masthead.content.StaffAccounts.NewAccount;

/** The rows of {@code content.account}. */
@ApplicationScoped
class AccountStore {
    static final String COLUMNS = "a.id, a.name, a.display_name, a.roles, a.active, a.password_changed_at";

    private Sql sql;

    protected AccountStore() {}

    @Inject
    AccountStore(Sql sql) {
        this.sql = sql;
    }

    Optional<StaffAccount> active(String name) {
        return sql.first(
                AccountStore::account,
                "select " + COLUMNS + " from content.account a where a.name = ? and a.active",
                name);
    }

    Optional<String> passwordHash(String name) {
        return sql.first(
                row -> row.getString(1), "select password_hash from content.account where name = ? and active", name);
    }

    List<StaffAccount> all() {
        return sql.all(AccountStore::account, "select " + COLUMNS + " from content.account a order by a.name");
    }

    boolean exists(String name) {
        return sql.first(row -> true, "select 1 from content.account where name = ?", name)
                .isPresent();
    }

    int insert(NewAccount account, String hash) {
        return sql.update(
                "insert into content.account (name, display_name, password_hash, roles) values (?, ?, ?, ?) on conflict (name) do nothing",
                account.name(),
                Line.of(account.displayName()),
                hash,
                texts(account.roles()));
    }

    /** Until the transaction ends, no other first account can be made. */
    void lockOutOtherFirsts() {
        sql.first(row -> true, "select pg_advisory_xact_lock(hashtext('content.account'))");
    }

    void change(String name, Set<Role> roles, boolean active) {
        sql.update("update content.account set roles = ?, active = ? where name = ?", texts(roles), active, name);
    }

    void setPassword(String name, String hash, Instant now) {
        sql.update(
                "update content.account set password_hash = ?, password_changed_at = ? where name = ?",
                hash,
                Timestamp.from(now),
                name);
        sql.update(
                "delete from content.remember_me where account_id = (select id from content.account where name = ?)",
                name);
    }

    boolean otherAdministrators(String than) {
        return sql.first(
                        row -> true,
                        "select 1 from content.account where name <> ? and active and 'ADMINISTRATOR' = any (roles) limit 1",
                        than)
                .isPresent();
    }

    static StaffAccount account(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        return new StaffAccount(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                roles,
                row.getBoolean("active"),
                row.getTimestamp("password_changed_at").toInstant());
    }

    private static String[] texts(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::name)
                .toArray(String[]::new);
    }
}
