package org.masthead.content.wordpress;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.io.IOException;

/**
 * Lets a chunk's work leave the batch runtime's transaction as it was. The server's interceptor for {@code @Transactional}
 * keeps the caller's right to commit in a field, so on an application-scoped bean two threads can mix theirs up, and the
 * chunk's commit is refused ("Operation not allowed"). This one belongs to a single writer and puts the right back,
 * whatever happened within.
 */
@Dependent
class ChunkBoundary {
    interface Work {
        void run() throws IOException;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void within(Work work) throws IOException {
        work.run();
    }
}
