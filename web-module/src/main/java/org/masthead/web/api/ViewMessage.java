package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.masthead.analytics.Campaign;

/**
 * What a page's script sends: {@code {"kind":"view","id":"…","path":"/a","article":17,"version":2,…}} once it is seen and
 * {@code {"kind":"end","id":"…","engaged":12,"depth":80}} when it is left.
 */
sealed interface ViewMessage {
    JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    Pattern ID = Pattern.compile("([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})");

    record View(
            UUID id,
            long age,
            String path,
            long article,
            int version,
            String referrer,
            String slot,
            Campaign campaign,
            String language,
            boolean automation)
            implements ViewMessage {}

    record End(UUID id, int engaged, int depth) implements ViewMessage {}

    /** @throws ValidationProblem names what is wrong */
    static ViewMessage read(byte[] body) {
        JsonObject json = object(body);
        String kind = text(json, "kind");
        return switch (kind) {
            case "view" -> view(json);
            case "end" -> new End(id(json), (int) number(json, "engaged", 86_400), (int) number(json, "depth", 100));
            default -> throw new ValidationProblem("kind", "Send \"view\" or \"end\".");
        };
    }

    private static JsonObject object(byte[] body) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (RuntimeException unreadable) { // too deep a nesting is a plain one
            throw new ValidationProblem("body", "Send one JSON object in UTF-8.");
        }
    }

    private static View view(JsonObject json) {
        String path = text(json, "path");
        if (!path.startsWith("/")) {
            throw new ValidationProblem("path", "Send the path of the page, beginning with a slash.");
        }
        return new View(
                id(json),
                number(json, "age", Long.MAX_VALUE),
                path,
                number(json, "article", Long.MAX_VALUE),
                (int) number(json, "version", Integer.MAX_VALUE),
                text(json, "referrer"),
                text(json, "slot"),
                campaign(json),
                text(json, "language"),
                json.getOrDefault("automation", JsonValue.FALSE) == JsonValue.TRUE);
    }

    /** A page that was open before an update sends the campaign's name alone. */
    private static Campaign campaign(JsonObject json) {
        if (!(json.get("campaign") instanceof JsonArray parts)) {
            return new Campaign("", "", text(json, "campaign"), "", "");
        }
        if (parts.size() != 5 || parts.stream().anyMatch(part -> !(part instanceof JsonString))) {
            throw new ValidationProblem("campaign", "Send five texts: source, medium, campaign, term, content.");
        }
        return new Campaign(
                parts.getString(0), parts.getString(1), parts.getString(2), parts.getString(3), parts.getString(4));
    }

    private static UUID id(JsonObject json) {
        var id = ID.matcher(text(json, "id"));
        if (!id.matches()) {
            throw new ValidationProblem("id", "Send 32 hexadecimal digits, lower case, made at random for each view.");
        }
        return UUID.fromString(id.replaceFirst("$1-$2-$3-$4-$5"));
    }

    private static String text(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new ValidationProblem(name, "Send text.");
    }

    /** 0 when it is missing. */
    private static long number(JsonObject json, String name, long greatest) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return 0;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && isBetween(number, greatest)) {
            return number.longValue();
        }
        throw new ValidationProblem(name, "Send a whole number from 0 to " + greatest + ".");
    }

    private static boolean isBetween(JsonNumber number, long greatest) {
        try {
            long value = number.longValueExact();
            return value >= 0 && value <= greatest;
        } catch (ArithmeticException e) {
            return false;
        }
    }
}
