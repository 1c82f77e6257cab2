package org.masthead.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Makes the session cookie {@code Secure} on a site whose address is https; web.xml and payara-web.xml say the rest. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    private SecureCookies secure;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (secure.always()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
