package org.masthead.content.staff;

import static org.masthead.content.Role.ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.masthead.content.Allowed;
import org.masthead.content.InvalidAccount;
import org.masthead.content.Line;
import org.masthead.content.Role;
import org.masthead.content.SignIn;
import org.masthead.content.SiteTime;
import org.masthead.content.StaffAccount;
import org.masthead.content.StaffAccounts;

@ApplicationScoped
class AccountKeeping implements StaffAccounts {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 256;

    private AccountStore store;
    private PasswordHashing hashing;
    private SignIn signIn;
    private Clock clock;

    protected AccountKeeping() {}

    @Inject
    AccountKeeping(AccountStore store, PasswordHashing hashing, SignIn signIn, SiteTime time) {
        this.store = store;
        this.hashing = hashing;
        this.signIn = signIn;
        this.clock = time.clock();
    }

    @Override
    public Optional<StaffAccount> find(String name) {
        return store.active(name);
    }

    @Override
    public boolean administered() {
        return store.otherAdministrators("");
    }

    @Override
    @Transactional
    public boolean createFirst(NewAccount account) {
        refuse(problems(account));
        store.lockOutOtherFirsts();
        return !administered() && store.insert(account, hashing.hash(account.password())) == 1;
    }

    @Override
    @Allowed(ADMINISTRATOR)
    public List<StaffAccount> all() {
        return store.all();
    }

    @Override
    @Allowed(ADMINISTRATOR)
    public void create(NewAccount account) {
        Map<String, String> problems = problems(account);
        if (!problems.containsKey("name") && store.exists(account.name())) {
            problems.put("name", "Somebody has this name already; choose another.");
        }
        refuse(problems);
        if (store.insert(account, hashing.hash(account.password())) == 0) {
            throw new InvalidAccount(Map.of("name", "Somebody took this name just now; choose another."));
        }
    }

    @Override
    @Allowed(ADMINISTRATOR)
    @Transactional
    public void change(String name, Set<Role> roles, boolean active) {
        boolean staysAdministrator = active && roles.contains(ADMINISTRATOR);
        if (!staysAdministrator && !store.otherAdministrators(name)) {
            throw new InvalidAccount(Map.of("roles", "This is the last administrator; make somebody else one first."));
        }
        store.change(name, roles, active);
    }

    @Override
    @Allowed(ADMINISTRATOR)
    public void setPassword(String name, String password) {
        replacePassword(name, password);
    }

    @Override
    public void changeOwnPassword(StaffAccount self, String present, String password, String address) {
        if (!(signIn.withPassword(self.name(), present, address) instanceof SignIn.Result.Accepted)) {
            throw new InvalidAccount(Map.of("present", "That is not your present password."));
        }
        replacePassword(self.name(), password);
    }

    @Override
    @Allowed(ADMINISTRATOR)
    public void createMissing(List<NewAccount> accounts) {
        for (NewAccount account : accounts) {
            if (!store.exists(account.name())) {
                refuse(problems(account));
                store.insert(account, hashing.hash(account.password()));
            } else if (store.active(account.name()).isEmpty()) {
                store.change(account.name(), account.roles(), true);
            }
        }
    }

    @Override
    @Allowed(ADMINISTRATOR)
    public void switchOffUnchanged(List<NewAccount> accounts) {
        for (NewAccount account : accounts) {
            Optional<String> hash = store.passwordHash(account.name());
            if (hash.isPresent() && hashing.matches(account.password(), hash).orElse(true)) {
                store.change(account.name(), account.roles(), false);
            }
        }
    }

    private void replacePassword(String name, String password) {
        Map<String, String> problems = new LinkedHashMap<>();
        checkPassword(password, problems);
        refuse(problems);
        store.setPassword(name, hashing.hash(password), clock.instant());
    }

    private static Map<String, String> problems(NewAccount account) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (account.name() == null || !NAME.matcher(account.name()).matches()) {
            problems.put("name", "A name has 1 to 64 lower-case letters, digits, dots, hyphens or underscores.");
        }
        if (Line.of(account.displayName()).isEmpty()) {
            problems.put("displayName", "Write the name as people should read it.");
        }
        if (account.roles().isEmpty()) {
            problems.put("roles", "Choose at least one role.");
        }
        checkPassword(account.password(), problems);
        return problems;
    }

    private static void checkPassword(String password, Map<String, String> problems) {
        if (password == null || password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            problems.put(
                    "password",
                    "A password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD
                            + " characters; a few words in a row are easy to keep in mind.");
        }
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidAccount(problems);
        }
    }
}
