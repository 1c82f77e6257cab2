package org.masthead.analytics.accesslog;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The server's data source, for classes that tests build with another one. */
@ApplicationScoped
public class ImportDatabase {
    @Resource(lookup = "jdbc/masthead")
    private DataSource source;

    public DataSource source() {
        return source;
    }
}
