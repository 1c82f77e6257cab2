package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void aBadParameterIsNamed() {
        assertEquals(
                "{\"type\":\"about:blank\",\"status\":400,\"title\":\"Bad parameter\",\"detail\":\"Send a day.\",\"parameter\":\"from\"}",
                new ValidationProblem("from", "Send a day.").problem().json().toString());
    }

    @Test
    void aStatusWithoutWordsOfItsOwnGetsItsUsualTitle() {
        assertEquals("Conflict", Problem.of(409).title());
        assertEquals("Refused", Problem.of(499).title());
    }
}
