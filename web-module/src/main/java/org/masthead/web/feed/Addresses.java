package org.masthead.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import org.masthead.web.faces.Links;

/** Addresses with scheme and host: of masthead.base-url, or without that setting of the host that was asked. */
interface Addresses {
    String absolute(String path);

    static Addresses of(Links links, HttpServletRequest request) {
        if (links.knowsHost()) {
            return links::absolute;
        }
        String asked = request.getScheme() + "://" + request.getHeader("Host");
        return path -> asked + path;
    }
}
