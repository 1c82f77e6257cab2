package org.masthead.analytics.viewlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The texts that the view log names by number. A transaction that adds to several asks in the order of the constants, so
 * that two of them never wait for each other.
 */
public enum Dictionary {
    PATH(
            "select path, id from analytics.path where path = any(?)",
            "insert into analytics.path (path) select unnest(?::text[]) on conflict do nothing"),
    AGENT(
            "select agent, id from analytics.agent where hash = any(?)",
            "insert into analytics.agent (hash, agent) select * from unnest(?::bytea[], ?::text[]) on conflict do nothing"),
    REFERRER(
            "select host, id from analytics.referrer where host = any(?)",
            "insert into analytics.referrer (host) select unnest(?::text[]) on conflict do nothing"),
    /** Texts of {@link Utm}. */
    CAMPAIGN(
            "select utm, id from analytics.campaign where utm = any(?)",
            "insert into analytics.campaign (utm) select unnest(?::text[]) on conflict do nothing");

    private static final int AT_ONCE = 5_000;

    private final String find;
    private final String add;

    Dictionary(String find, String add) {
        this.find = find;
        this.add = add;
    }

    /**
     * The numbers of all these texts; those that are new are added in the caller's transaction. Keep a number beyond it
     * only once it has committed. A NUL, which the database cannot hold, must have been replaced.
     */
    public Map<String, Integer> ids(Connection connection, Collection<String> texts) throws SQLException {
        var ids = new HashMap<String, Integer>();
        var sorted = new ArrayList<>(new TreeSet<>(texts));
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            find(connection, sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE)), ids);
        }
        sorted.removeIf(ids::containsKey);
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            List<String> missing = sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE));
            add(connection, missing);
            find(connection, missing, ids);
        }
        return ids;
    }

    private void find(Connection connection, List<String> texts, Map<String, Integer> ids) throws SQLException {
        try (var statement = connection.prepareStatement(find)) {
            setKeys(statement, texts);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
    }

    private void add(Connection connection, List<String> texts) throws SQLException {
        try (var statement = connection.prepareStatement(add)) {
            setKeys(statement, texts);
            if (this == AGENT) {
                statement.setArray(2, connection.createArrayOf("text", texts.toArray()));
            }
            statement.executeUpdate();
        }
    }

    private void setKeys(PreparedStatement statement, List<String> texts) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                1,
                this == AGENT
                        ? connection.createArrayOf(
                                "bytea", texts.stream().map(Dictionary::sha256).toArray(byte[][]::new))
                        : connection.createArrayOf("text", texts.toArray()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
