package org.masthead.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of those who work here. Changing them is for administrators; anybody may change the own password. */
public interface StaffAccounts {
    /** An active account; empty for any other name. */
    Optional<StaffAccount> find(String name);

    /** Whether there is an active administrator; false: the first is still to be made. */
    boolean administered();

    /** The first administrator; does nothing and returns false when there is one already. */
    boolean createFirst(NewAccount account);

    List<StaffAccount> all();

    /** @throws InvalidAccount with a sentence per field; then nothing was written */
    void create(NewAccount account);

    /** Roles and whether it may sign in at all; the last active administrator stays one ({@link InvalidAccount}). */
    void change(String name, Set<Role> roles, boolean active);

    /** Ends every sign-in of the account, remembered ones too. */
    void setPassword(String name, String password);

    /** For oneself: like {@link #setPassword}, and refused ({@link InvalidAccount}) when the present password is wrong. */
    void changeOwnPassword(StaffAccount self, String present, String password, String address);

    /** Makes the accounts of the sample newsroom where they are missing, and lets those sign in that were switched off. */
    void createMissing(List<NewAccount> accounts);

    /** Those of these accounts that still have the password everybody knows may sign in no more. */
    void switchOffUnchanged(List<NewAccount> accounts);

    record NewAccount(String name, String displayName, String password, Set<Role> roles) {
        public NewAccount {
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return "NewAccount[" + name + "]";
        }
    }
}
