package org.masthead.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.web.faces.Links;

/** The WebSub hub of setting {@code masthead.websub.hub}, if any; a site that does not know its own address has none. */
@ApplicationScoped
class Hub {
    private String address;

    protected Hub() {}

    @Inject
    Hub(@ConfigProperty(name = "masthead.websub.hub") Optional<String> address, Links links) {
        this.address = links.knowsHost() ? address.map(String::strip).orElse("") : "";
    }

    /** Empty for none. */
    String address() {
        return address;
    }
}
