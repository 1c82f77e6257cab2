package org.masthead.content.wordpress;

/** @param login what items call their author by */
record WxrAuthor(int line, String login, String email, String displayName) implements WxrEntry {
    String name() {
        return displayName.isBlank() ? login : displayName;
    }
}
