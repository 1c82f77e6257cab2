package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that a request came from. {@code X-Forwarded-For} is believed as far as the proxies named in
 * {@code masthead.trusted-proxies} wrote it ({@code 10.0.0.0/8, 192.0.2.7}; none by default): read from its end, the first
 * address that is no trusted proxy's.
 */
@ApplicationScoped
public class ClientAddress {
    private List<AddressBlock> trusted = List.of();

    protected ClientAddress() {}

    @Inject
    ClientAddress(@ConfigProperty(name = "masthead.trusted-proxies") Optional<String> proxies) {
        this(split(proxies.orElse("")));
    }

    ClientAddress(List<String> proxies) {
        this.trusted = proxies.stream().map(AddressBlock::of).toList();
    }

    private static List<String> split(String proxies) {
        return Stream.of(proxies.split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
    }

    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (trusted.isEmpty() || !isTrusted(address)) {
            return address;
        }
        return client(address, Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    String client(String nearest, List<String> forwarded) {
        String[] hops = String.join(",", forwarded).split(",");
        String client = nearest;
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            String hop = hops[i].strip();
            if (!AddressBlock.isAddress(hop)) {
                return client;
            }
            client = hop;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(block -> block.contains(address));
    }
}
