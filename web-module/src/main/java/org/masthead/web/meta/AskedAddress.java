package org.masthead.web.meta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The address that the reader asked for. */
@RequestScoped
class AskedAddress {
    private static final Pattern LATER_PAGE = Pattern.compile("[2-9]|[1-9]\\d{1,5}");

    @Inject
    private HttpServletRequest request;

    /** With the number of a later page, without anything else of its query. */
    String path() {
        String forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = (forwarded == null ? request.getRequestURI() : forwarded).replaceFirst(";.*", "");
        String page = request.getParameter("page");
        return page != null && LATER_PAGE.matcher(page).matches() ? path + "?page=" + page : path;
    }
}
