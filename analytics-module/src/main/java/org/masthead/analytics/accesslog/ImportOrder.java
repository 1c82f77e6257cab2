package org.masthead.analytics.accesslog;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.masthead.content.RunLedger;

/**
 * What an import was asked to do, as its run in the ledger keeps it: {@code file} name, own {@code hosts} and {@code format}.
 *
 * @param format as somebody named or pasted it; empty when it shall be recognised
 */
record ImportOrder(UUID run, String fileName, Set<String> ownHosts, String format) {
    static Map<String, String> parameters(Path kept, Set<String> ownHosts, String format) {
        return Map.of("file", kept.getFileName().toString(), "hosts", String.join(",", ownHosts), "format", format);
    }

    static ImportOrder of(UUID run, RunLedger ledger) {
        Map<String, String> parameters = ledger.parameters(run);
        Set<String> hosts = Arrays.stream(parameters.getOrDefault("hosts", "").split(","))
                .filter(host -> !host.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        return new ImportOrder(run, parameters.get("file"), hosts, parameters.getOrDefault("format", ""));
    }
}
