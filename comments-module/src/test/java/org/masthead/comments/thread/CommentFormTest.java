package org.masthead.comments.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.comments.NewComment;
import org.masthead.content.ArticleId;

class CommentFormTest {
    @Test
    void everyMissingFieldIsNamed() {
        assertEquals(
                Map.of(
                        "name", "comment.name.required",
                        "email", "comment.email.required",
                        "text", "comment.text.required"),
                form(null, " ", "\n").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "ada.b+c@sub.example.org", "ö@exämple.org", "o'neil@example.ie"})
    void anAddressThatCouldBeOneIsTaken(String email) {
        assertEquals(Map.of(), form("Ada", email, "Text").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@example.org", "a b@example.org", "ada@localhost", "a@b@c.org"})
    void anAddressThatIsNoneIsNamed(String email) {
        assertEquals(
                Map.of("email", "comment.email.invalid"),
                form("Ada", email, "Text").problems());
    }

    @ParameterizedTest
    @CsvSource({"80, 0", "81, 1"})
    void aNameHasItsLimit(int length, int problems) {
        assertEquals(
                problems, form("x".repeat(length), "a@b.org", "Text").problems().size());
    }

    @ParameterizedTest
    @CsvSource({"5000, 0", "5001, 1"})
    void aTextHasItsLimit(int length, int problems) {
        assertEquals(
                problems, form("Ada", "a@b.org", "x".repeat(length)).problems().size());
    }

    @Test
    void whatNobodyCouldSeeIsNoText() {
        assertEquals(
                Map.of("text", "comment.text.required"),
                form("Ada", "a@b.org", "\u200b\u2060 \u00a0\u3000\ufeff").problems());
    }

    @Test
    void endsOfLineAreEvenAndMarkupStays() {
        assertEquals(
                "<b>one</b>\n\ntwo & \"three\"",
                form("Ada", "a@b.org", "\r\n<b>one</b>\r\n\r\n\r\n\r\ntwo & \"three\"\n")
                        .clean()
                        .text());
    }

    static List<String> naughtyStrings() throws IOException {
        Path file = Path.of(System.getProperty("shared.data"), "strings", "blns.json");
        try (Reader reader = Files.newBufferedReader(file);
                var json = Json.createReader(reader)) {
            return json.readArray().getValuesAs(JsonString::getString);
        }
    }

    /** Kept to the letter (but for white space at the ends) or refused under a key of its own. */
    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void everyNaughtyStringIsKeptLiterallyOrRefusedByName(String naughty) {
        CommentForm form = form("Ada", "ada@example.org", naughty);
        if (form.problems().isEmpty()) {
            assertEquals(naughty.strip(), form.clean().text());
            assertFalse(naughty.isBlank());
        } else {
            assertTrue(
                    form.problems().get("text").startsWith("comment.text."),
                    form.problems().toString());
        }
    }

    private static CommentForm form(String name, String email, String text) {
        return new CommentForm(new NewComment(new ArticleId(17), null, name, email, text, "", "192.0.2.1"));
    }
}
