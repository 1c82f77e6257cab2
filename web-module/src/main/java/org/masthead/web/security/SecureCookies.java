package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether cookies are {@code Secure}: over TLS, which may end at a proxy; then the site's own address says so. */
@ApplicationScoped
class SecureCookies {
    private boolean siteIsSecure;

    protected SecureCookies() {}

    @Inject
    SecureCookies(@ConfigProperty(name = "masthead.base-url") Optional<String> baseUrl) {
        this.siteIsSecure = baseUrl.filter(url -> url.startsWith("https:")).isPresent();
    }

    boolean always() {
        return siteIsSecure;
    }

    boolean over(ServletRequest request) {
        return siteIsSecure || request.isSecure();
    }
}
