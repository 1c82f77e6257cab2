package org.masthead.web.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.masthead.content.DatabaseReady;

/** The first thing that happens: migrations, then the sample where it is asked for, then everybody else may begin. */
@ApplicationScoped
class DatabaseStart {
    /** Read by the launcher, which shows the line to the operator. */
    private static final String REFUSAL = "masthead.startup.refusal";

    @Inject
    Migrations migrations;

    @Inject
    SampleLoader sample;

    @Inject
    Event<DatabaseReady> ready;

    void run(@Observes @Priority(1) Startup startup) {
        try {
            migrations.run();
            sample.load();
        } catch (RuntimeException e) {
            System.setProperty(REFUSAL, firstLine(e));
            throw e;
        }
        ready.fire(new DatabaseReady());
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("The database cannot be prepared.");
    }
}
