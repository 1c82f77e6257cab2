package org.masthead.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the sample newsroom before the first journey and stops it after the last. */
class SharedSite implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedSite.class);

    /** The tests stand behind a proxy that is believed, so that each reader may have an address of their own. */
    private static final Map<String, String> SETTINGS =
            Map.of("masthead.sample", "true", "masthead.trusted-proxies", "127.0.0.1");

    @Override
    public void beforeAll(ExtensionContext context) {
        program(context);
    }

    /** The store of the root context closes what it holds when the last test has run. */
    static Program program(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Program.class, type -> start(), Program.class);
    }

    private static Program start() {
        Path home = Path.of(System.getProperty("journeys.folder"), "shared-home");
        wipe(home);
        return Program.in(home).start(SETTINGS).awaitReady();
    }

    static void wipe(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Site.class || type == Program.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Program program = program(context);
        return parameter.getParameter().getType() == Site.class ? program.site() : program;
    }
}
