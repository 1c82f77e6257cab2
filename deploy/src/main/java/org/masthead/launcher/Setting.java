package org.masthead.launcher;

import java.util.Locale;

/** The settings of the program, in the order in which {@code --help} prints them. */
enum Setting {
    HTTP_PORT("masthead.http-port", "8080", "port on which readers and staff are served"),
    HOME("masthead.home", "masthead-home", "folder of everything that Masthead keeps; made when absent"),
    DB_URL("masthead.db.url", "", "JDBC address of a PostgreSQL of your own; empty: the embedded one under home"),
    DB_USER("masthead.db.user", "", "its user"),
    DB_PASSWORD("masthead.db.password", "", "its password"),
    TIME_ZONE("masthead.time-zone", "UTC", "zone in which the site's days, weeks and months are cut"),
    BASE_URL("masthead.base-url", "", "address under which readers reach the site; empty: as they ask for it"),
    TRUSTED_PROXIES(
            "masthead.trusted-proxies", "", "addresses or blocks whose X-Forwarded-For is believed; empty: none"),
    METRICS(
            "masthead.metrics.from",
            "127.0.0.0/8, ::1",
            "addresses or blocks that may read /metrics straight from this port; none: nobody"),
    SAMPLE("masthead.sample", "false", "true: the sample newsroom with demo accounts, served to this machine only"),
    SITE_NAME("masthead.site-name", "Masthead", "the newsroom's name, on every page"),
    SITE_MOTTO("masthead.site-motto", "", "a line below it"),
    LANGUAGE(
            "masthead.language",
            "en",
            "language of the site: ar, de, en, es, fa or fr, with a country where dates differ (en-US)"),
    FULL_TEXT("masthead.feeds.full-text", "true", "whether feeds hold whole articles; false: their standfirsts"),
    HUB("masthead.websub.hub", "", "address of a WebSub hub that is told of news; empty: none; needs base-url"),
    PAGE_CACHE("masthead.page-cache.megabytes", "64", "room for finished pages"),
    COMMENT_RATE("masthead.comments.rate", "5", "comments that one address may send in ten minutes"),
    BANNED_WORDS("masthead.comments.banned-words", "", "words that hold a comment back as spam, with commas"),
    REPEAT_CAP("masthead.analytics.repeat-cap", "20", "views by one visitor of one path in one day that count"),
    JOBS_NIGHT("masthead.jobs.night", "03:10", "when the nightly jobs come, in the site's zone; off: never"),
    JOBS_KEEP_DAYS("masthead.jobs.keep-days", "90", "days for which ended runs of jobs are listed"),
    ARCHIVE_AFTER_DAYS("masthead.archive.after-days", "400", "days after which raw views go to files; 0: never"),
    RETENTION_MONTHS("masthead.retention.months", "25", "months after which raw views end, in files as well"),
    ROLLING_MINUTES("masthead.analytics.rolling-minutes", "5", "minutes between two counts of the rolling lists"),
    BURST_VIEWS(
            "masthead.analytics.burst-views", "100", "views of an article's day before one network's share matters"),
    BURST_PERCENT(
            "masthead.analytics.burst-percent",
            "60",
            "share of one network at which the lists wait for somebody's look"),
    WATCH_FOLDER("masthead.analytics.watch-folder", "", "folder whose access logs are imported; empty: none"),
    WATCH_FORMAT("masthead.analytics.watch-format", "", "their format; empty: recognised"),
    WATCH_SECONDS("masthead.analytics.watch-seconds", "30", "seconds between two looks into it"),
    WATCH_QUIET_SECONDS("masthead.analytics.watch-quiet-seconds", "300", "seconds untouched that make a file complete"),
    WATCH_DELETE("masthead.analytics.watch-delete", "false", "true: a file goes once all of it is in"),
    GEOIP("masthead.geoip.file", "", "MaxMind file by which views have countries; empty: none");

    final String property;
    final String byDefault;
    final String meaning;

    Setting(String property, String byDefault, String meaning) {
        this.property = property;
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    /** The environment variable of the same meaning, as MicroProfile Config derives it. */
    String variable() {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** A system property by which whoever starts the launcher (Maven's profile run) gives another default. */
    String defaultProperty() {
        return property.replace("masthead.", "masthead.default.");
    }

    boolean secret() {
        return this == DB_PASSWORD;
    }
}
