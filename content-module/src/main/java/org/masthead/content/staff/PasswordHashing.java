package org.masthead.content.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes, one lane; at most two at a time, so that a flood of sign-ins takes neither the memory
 * nor the processors from readers.
 */
@ApplicationScoped
class PasswordHashing {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(2, true);
    private final String nobodysHash = compute(Secret.fresh());

    String hash(String password) {
        return within(() -> compute(password))
                .orElseThrow(() -> new IllegalStateException("Too many passwords at once; try again."));
    }

    /** Empty when too many others are being looked at. Without a hash it takes as long and is false. */
    Optional<Boolean> matches(String password, Optional<String> hash) {
        return within(() -> check(password, hash.orElse(nobodysHash)) && hash.isPresent());
    }

    private <T> Optional<T> within(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    private static String compute(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult();
    }

    private static boolean check(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
