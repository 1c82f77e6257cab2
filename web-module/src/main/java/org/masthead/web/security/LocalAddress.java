package org.masthead.web.security;

/** Where to go after the sign-in: a page of the admin, nothing else, whoever wrote the link. */
final class LocalAddress {
    static final String DESK = "/admin/desk";

    private LocalAddress() {}

    static String orDesk(String wished) {
        return wished != null && wished.startsWith("/admin/") && wished.chars().allMatch(c -> c > ' ' && c != '\\')
                ? wished
                : DESK;
    }
}
