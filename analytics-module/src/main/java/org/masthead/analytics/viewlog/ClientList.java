package org.masthead.analytics.viewlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Pattern;
import ua_parser.Parser;

/** The list of browsers and systems of uap-java, and what is made of it: a device class. */
public final class ClientList {
    private static final String UNKNOWN = "Other";
    private static final String LIBRARY = "/META-INF/maven/com.github.ua-parser/uap-java/pom.properties";

    private static final Pattern TV = Pattern.compile(
            "smart-?tv|smarttv|apple ?tv|googletv|android tv|hbbtv|web0s|netcast|bravia|roku|crkey|aft[a-z]+ build"
                    + "|playstation|xbox|nintendo",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLET =
            Pattern.compile("ipad|tablet|kindle|silk/|playbook|android(?!.*mobile)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile(
            "iphone|ipod|mobi|android|windows phone|blackberry|bb10|opera mini|symbian|kaios|nokia",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DESKTOP =
            Pattern.compile("windows nt|macintosh|x11|linux|cros", Pattern.CASE_INSENSITIVE);

    private static final ClientList BUNDLED = new ClientList();

    private final Parser parser = new Parser();
    private final String version;

    private ClientList() {
        try (InputStream about = Parser.class.getResourceAsStream(LIBRARY)) {
            var properties = new Properties();
            properties.load(about);
            version = "uap-java " + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ClientList bundled() {
        return BUNDLED;
    }

    public String version() {
        return version;
    }

    public Client of(String agent) {
        return new Client(
                device(agent), known(parser.parseUserAgent(agent).family), known(parser.parseOS(agent).family));
    }

    private static String device(String agent) {
        if (TV.matcher(agent).find()) {
            return "tv";
        }
        if (TABLET.matcher(agent).find()) {
            return "tablet";
        }
        if (PHONE.matcher(agent).find()) {
            return "phone";
        }
        return DESKTOP.matcher(agent).find() ? "desktop" : "other";
    }

    private static String known(String family) {
        return family == null || family.equals(UNKNOWN) ? "" : family;
    }
}
