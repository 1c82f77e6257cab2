package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShortLineTest {
    @Test
    void whatTheDatabaseCannotHoldBecomesASpace() {
        assertEquals("access log.gz", ShortLine.of("name", "access\0log.gz\n"));
    }

    @Test
    void aNameThatNobodyWouldReadIsRefusedByItsParameter() {
        var refused = assertThrows(ValidationProblem.class, () -> ShortLine.of("name", "n".repeat(256)));
        assertEquals("name", refused.problem().parameter());
    }
}
