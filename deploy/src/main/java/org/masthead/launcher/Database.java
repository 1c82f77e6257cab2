package org.masthead.launcher;

/** Where the application finds its PostgreSQL. */
record Database(String url, String user, String password) {}
