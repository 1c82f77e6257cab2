package org.masthead.web.startup;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs each module's migrations before anything touches JPA: an observer of {@link Startup} with the first priority.
 * Whoever needs the tables at the start observes {@code Startup} with a later one.
 */
@ApplicationScoped
class Migrations {
    /** In the order of their references: the schemas that others refer to come first. */
    static final List<String> MODULES = List.of("content", "comments", "analytics");

    /** Read by the launcher, which shows the line to the operator. */
    private static final String REFUSAL = "masthead.startup.refusal";

    @Resource(lookup = "jdbc/masthead")
    DataSource dataSource;

    void run(@Observes @Priority(1) Startup startup) {
        try {
            MODULES.forEach(module -> new ModuleMigration(module, dataSource).run());
        } catch (RuntimeException e) {
            System.setProperty(
                    REFUSAL, String.valueOf(e.getMessage()).lines().findFirst().orElse("The migrations failed."));
            throw e;
        }
    }
}
