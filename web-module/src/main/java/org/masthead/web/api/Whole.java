package org.masthead.web.api;

/** Whole numbers among the parameters. */
final class Whole {
    private Whole() {}

    static int within(String parameter, String text, int least, int most) {
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : least - 1;
        if (number < least || number > most) {
            throw new ValidationProblem(parameter, "Send a whole number from " + least + " to " + most + ".");
        }
        return number;
    }
}
