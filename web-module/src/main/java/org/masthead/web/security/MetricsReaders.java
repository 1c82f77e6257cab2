package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may read {@code /metrics}, as a scraper has no session: who asks this port straight from an address named in
 * {@code masthead.metrics.from}. What a web server in front passes on comes from its address, but not from it.
 */
@ApplicationScoped
public class MetricsReaders {
    static final String THIS_MACHINE = "127.0.0.0/8, ::1";

    private List<AddressBlock> from = List.of();

    protected MetricsReaders() {}

    @Inject
    MetricsReaders(@ConfigProperty(name = "masthead.metrics.from", defaultValue = THIS_MACHINE) String from) {
        this.from = Stream.of(from.split(","))
                .map(String::strip)
                .filter(block -> !block.isEmpty() && !block.equals("none"))
                .map(AddressBlock::of)
                .toList();
    }

    /** @param forwarded whether a header says that somebody else asks by this address */
    public boolean mayRead(String address, boolean forwarded) {
        return !forwarded && from.stream().anyMatch(block -> block.contains(address));
    }
}
