package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.masthead.content.SignIn;
import org.masthead.content.SiteTime;
import org.masthead.content.StaffAccount;
import org.masthead.content.StaffAccounts;

/**
 * Signed-in people's sessions: opened only by a sign-in, checked against the account on every request, so that switching an
 * account off or changing its password ends them at once.
 */
@ApplicationScoped
class StaffSessions {
    static final String REMEMBER_COOKIE = "masthead-remember";
    private static final String NAME = "masthead.staff";
    private static final String SINCE = "masthead.since";
    private static final String FORM_TOKEN = "masthead.form-token";
    private static final Duration REMEMBERED_FOR = Duration.ofDays(30);

    private StaffAccounts accounts;
    private SignIn signIn;
    private SecureCookies secure;
    private Clock clock;

    protected StaffSessions() {}

    @Inject
    StaffSessions(StaffAccounts accounts, SignIn signIn, SecureCookies secure, SiteTime time) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.secure = secure;
        this.clock = time.clock();
    }

    Optional<StaffAccount> current(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof String name) {
            Optional<StaffAccount> account = accounts.find(name).filter(found -> isStillGood(session, found));
            if (account.isEmpty()) {
                session.invalidate();
            }
            return account;
        }
        return remembered(request, response);
    }

    private static boolean isStillGood(HttpSession session, StaffAccount account) {
        return !account.passwordChangedAt().isAfter((Instant) session.getAttribute(SINCE));
    }

    private Optional<StaffAccount> remembered(HttpServletRequest request, HttpServletResponse response) {
        Optional<StaffAccount> account = rememberToken(request).flatMap(signIn::remembered);
        account.ifPresent(found -> open(request, response, found, true));
        return account;
    }

    /** Signs in: under a new session id, whatever session the browser came with. */
    void open(HttpServletRequest request, HttpServletResponse response, StaffAccount account, boolean remember) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(NAME, account.name());
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(FORM_TOKEN, UUID.randomUUID().toString());
        SignedInStaff.actsFor(request, account);
        if (remember) {
            response.addCookie(cookie(request, signIn.remember(account), (int) REMEMBERED_FOR.toSeconds()));
        }
    }

    /** What staff forms outside of Faces carry along, beside their origin; empty without a sign-in. */
    static String formToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(FORM_TOKEN) instanceof String token ? token : "";
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        rememberToken(request).ifPresent(signIn::forget);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.addCookie(cookie(request, "", 0));
    }

    private static Optional<String> rememberToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(REMEMBER_COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Cookie cookie(HttpServletRequest request, String value, int maxAge) {
        Cookie cookie = new Cookie(REMEMBER_COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure.over(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
