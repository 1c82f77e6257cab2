package org.masthead.comments.thread;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.comments.NewComment;

/** Reads what was typed into the three fields; each problem is a message key under its field's name. */
final class CommentForm {
    static final int LONGEST_NAME = 80;
    static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final CleanComment clean;

    CommentForm(NewComment typed) {
        clean = new CleanComment(name(given(typed.name())), email(given(typed.email())), text(given(typed.text())));
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private String name(String typed) {
        return checked("name", typed, TextCleaning.line(typed), LONGEST_NAME);
    }

    private String email(String typed) {
        String email = typed.strip();
        if (email.isEmpty()) {
            problems.put("email", "comment.email.required");
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.put("email", "comment.email.invalid");
        }
        return email;
    }

    private String text(String typed) {
        return checked("text", typed, TextCleaning.lines(typed), LONGEST_TEXT);
    }

    private String checked(String field, String typed, String clean, int longest) {
        if (TextCleaning.hasControls(typed)) {
            problems.put(field, "comment." + field + ".control");
        } else if (TextCleaning.looksEmpty(clean)) {
            problems.put(field, "comment." + field + ".required");
        } else if (clean.length() > longest) {
            problems.put(field, "comment." + field + ".tooLong");
        }
        return clean;
    }

    Map<String, String> problems() {
        return problems;
    }

    /** Only to be kept when there are no problems. */
    CleanComment clean() {
        return clean;
    }
}
