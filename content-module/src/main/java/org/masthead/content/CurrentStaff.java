package org.masthead.content;

/** Who is calling. Web says it; {@link Allowed} asks it. */
public interface CurrentStaff {
    Caller caller();

    sealed interface Caller {
        boolean may(Role... anyOf);

        /** For the record: account name, or empty for nobody. */
        String name();

        /** Not within a request: a job, an import under way, the start. */
        record System() implements Caller {
            @Override
            public boolean may(Role... anyOf) {
                return true;
            }

            @Override
            public String name() {
                return "system";
            }
        }

        /** A request without sign-in: a reader, or anybody. */
        record Nobody() implements Caller {
            @Override
            public boolean may(Role... anyOf) {
                return false;
            }

            @Override
            public String name() {
                return "";
            }
        }

        record Staff(StaffAccount account) implements Caller {
            @Override
            public boolean may(Role... anyOf) {
                return account.has(anyOf);
            }

            @Override
            public String name() {
                return account.name();
            }
        }
    }
}
