package org.masthead.content.article;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.masthead.content.database.Database;

/** Judges what is public by the test's clock, and counts the statements that were asked of it. */
final class PinnedDatabase extends Database {
    private final AtomicInteger statements;

    PinnedDatabase(DataSource source, Clock clock) {
        this(source, clock, new AtomicInteger());
    }

    private PinnedDatabase(DataSource source, Clock clock, AtomicInteger statements) {
        super(proxy(DataSource.class, source, (method, result) -> {
            Connection connection = (Connection) result;
            pin(connection, clock);
            return proxy(Connection.class, connection, (called, answer) -> {
                if (called.equals("prepareStatement")) {
                    statements.incrementAndGet();
                }
                return answer;
            });
        }));
        this.statements = statements;
    }

    int statements() {
        return statements.get();
    }

    private static void pin(Connection connection, Clock clock) throws SQLException {
        try (var pin = connection.prepareStatement("select set_config('masthead.moment', ?, false)")) {
            pin.setString(1, clock.instant().toString());
            pin.execute();
        }
    }

    private interface Answer {
        Object of(String method, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object target, Answer answer) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return answer.of(method.getName(), method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
