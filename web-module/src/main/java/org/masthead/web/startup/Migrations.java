package org.masthead.web.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** Every module's migrations, in the order of their references: the schemas that others refer to come first. */
@ApplicationScoped
class Migrations {
    static final List<String> MODULES = List.of("content", "comments", "analytics");

    @Resource(lookup = "jdbc/masthead")
    DataSource dataSource;

    void run() {
        MODULES.forEach(module -> new ModuleMigration(module, dataSource).run());
    }
}
