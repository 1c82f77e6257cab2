package org.masthead.analytics.accesslog;

/** What a value in a line of a log is, as far as counting cares. */
enum LogField {
    ADDRESS("the client's address ($remote_addr, %h)"),
    /** The addresses of proxies on the way; the first is the client's. */
    FORWARDED("the client's address ($remote_addr, %h)"),
    TIME_COMMON("the time ($time_local, $time_iso8601, $msec, %t)"),
    TIME_ISO("the time ($time_local, $time_iso8601, $msec, %t)"),
    TIME_SECONDS("the time ($time_local, $time_iso8601, $msec, %t)"),
    TIME_MILLIS("the time ($time_local, $time_iso8601, $msec, %t)"),
    TIME_MICROS("the time ($time_local, $time_iso8601, $msec, %t)"),
    REQUEST("the request ($request, %r)"),
    METHOD("the method ($request or $request_method, %r or %m)"),
    TARGET("the address asked for ($request or $request_uri, %r or %U)"),
    /** The address after the server rewrote it: taken only where nothing tells the one that was asked for. */
    REWRITTEN("the address asked for ($request or $request_uri, %r or %U)"),
    QUERY("the query"),
    STATUS("the status ($status, %>s)"),
    REFERRER("the referrer ($http_referer, %{Referer}i)"),
    AGENT("the agent ($http_user_agent, %{User-Agent}i)"),
    PASSED_OVER("");

    /** For people: what it is, and how formats name it. */
    final String words;

    LogField(String words) {
        this.words = words;
    }

    boolean isTime() {
        return this == TIME_COMMON
                || this == TIME_ISO
                || this == TIME_SECONDS
                || this == TIME_MILLIS
                || this == TIME_MICROS;
    }
}
