package org.masthead.analytics.accesslog;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A line of Caddy's own access log, one JSON object. What Caddy says about itself in the same file is a remark.
 *
 * <pre>
 * {"ts":1740485159.52,"logger":"http.log.access","request":{"client_ip":"192.0.2.1","method":"GET","uri":"/a",
 *  "headers":{"User-Agent":["…"],"Referer":["…"]}},"status":200}
 * </pre>
 */
final class CaddyLine extends LoggedRequest {
    private static final String ACCESS = "http.log.access";
    private static final BigDecimal MILLIS_FROM = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal NANOS_FROM = BigDecimal.valueOf(100_000_000_000_000L);

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());

    @Override
    Refusal parse(byte[] line, int from, int to) {
        remark = false;
        JsonObject entry = entry(line, from, to);
        if (entry == null) {
            return Refusal.FORMAT;
        }
        remark = isRemark(entry);
        return remark ? null : read(entry);
    }

    private JsonObject entry(byte[] line, int from, int to) {
        if (from == to || line[from] != '{') {
            return null;
        }
        try (JsonParser json =
                parsers.createParser(new ByteArrayInputStream(line, from, to - from), StandardCharsets.UTF_8)) {
            json.next();
            JsonObject entry = json.getObject();
            return json.hasNext() ? null : entry;
        } catch (JsonException | IllegalStateException notJson) {
            return null;
        }
    }

    private static boolean isRemark(JsonObject entry) {
        String logger = text(entry, "logger");
        return logger == null
                ? !entry.containsKey("request") && entry.containsKey("msg")
                : !logger.equals(ACCESS) && !logger.startsWith(ACCESS + ".");
    }

    private Refusal read(JsonObject entry) {
        if (!(entry.get("request") instanceof JsonObject asked) || !readFields(entry, asked)) {
            return Refusal.FORMAT;
        }
        epochSecond = moment(entry.get("ts"));
        if (epochSecond == LogTime.IMPOSSIBLE) {
            return Refusal.TIME;
        }
        return RequestLine.read(method, target) ? null : Refusal.REQUEST;
    }

    private boolean readFields(JsonObject entry, JsonObject asked) {
        String client = client(asked);
        String uri = text(asked, "uri");
        String verb = text(asked, "method");
        if (client == null || uri == null || verb == null || !(entry.get("status") instanceof JsonNumber answer)) {
            return false;
        }
        set(address, client);
        set(method, verb);
        set(target, uri);
        set(request, verb + " " + uri);
        set(time, entry.containsKey("ts") ? String.valueOf(entry.get("ts")) : "no ts");
        status = answer.intValue();
        readHeaders(asked);
        return true;
    }

    private static String client(JsonObject asked) {
        String client = text(asked, "client_ip");
        return client == null || client.isEmpty() ? text(asked, "remote_ip") : client;
    }

    private void readHeaders(JsonObject asked) {
        agentLogged = asked.get("headers") instanceof JsonObject;
        JsonObject headers = agentLogged ? asked.getJsonObject("headers") : JsonValue.EMPTY_JSON_OBJECT;
        set(agent, header(headers, "User-Agent"));
        set(referrer, header(headers, "Referer"));
    }

    private static String header(JsonObject headers, String name) {
        return headers.get(name) instanceof JsonArray values
                        && !values.isEmpty()
                        && values.get(0) instanceof JsonString value
                ? value.getString()
                : "";
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString value ? value.getString() : null;
    }

    private long moment(JsonValue ts) {
        if (ts instanceof JsonNumber number) {
            return moment(number.bigDecimalValue());
        }
        if (!(ts instanceof JsonString text)) {
            return LogTime.IMPOSSIBLE;
        }
        set(time, text.getString());
        long common = LogTime.epochSecond(time);
        return common == LogTime.IMPOSSIBLE ? IsoTime.epochSecond(time) : common;
    }

    /** Seconds, or thousandths or thousand-millionths, told apart by their size. */
    private long moment(BigDecimal number) {
        boolean nanos = number.compareTo(NANOS_FROM) >= 0;
        boolean millis = number.compareTo(MILLIS_FROM) >= 0;
        BigDecimal seconds = number.movePointLeft(nanos ? 9 : millis ? 3 : 0);
        boolean possible = seconds.signum() >= 0 && seconds.compareTo(MILLIS_FROM) < 0;
        return possible ? seconds.longValue() : LogTime.IMPOSSIBLE;
    }

    @Override
    String expected() {
        return "not a whole object of Caddy's access log";
    }
}
