package org.masthead.web.api;

/** A parameter that cannot be used: answered 400 with its name and a sentence that says what to send instead. */
class ValidationProblem extends RuntimeException {
    private final String parameter;

    ValidationProblem(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    Problem problem() {
        return new Problem(400, "Bad parameter", getMessage(), parameter);
    }
}
