package org.masthead.web.reader.body;

/** An address that the text links to, with the number that it bears in print. */
public record PrintedLink(int number, String address) {}
