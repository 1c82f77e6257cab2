package org.masthead.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class ImpatientConnectionTest {
    private final List<Integer> waits = new ArrayList<>();
    private final Connection connection = ImpatientConnection.around((Connection) Proxy.newProxyInstance(
            Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("setNetworkTimeout")) {
                    waits.add((Integer) arguments[1]);
                }
                return method.getName().equals("isValid") ? (Object) ((int) arguments[0] > 0) : null;
            }));

    @Test
    void whoServesARequestWaitsAWhileAndAJobAfterItAsLongAsItTakes() throws Exception {
        on("http-thread-pool::http-listener(3)", () -> connection.prepareStatement("select 1"));
        on("http-thread-pool::http-listener(4)", () -> connection.createStatement());
        on("job", () -> connection.unwrap(Object.class));

        assertEquals(List.of(30_000, 0), waits);
    }

    @Test
    void whoSaysHowLongIsNotOverruled() throws Exception {
        on("http-thread-pool::http-listener(3)", () -> {
            connection.setNetworkTimeout(Runnable::run, 10_000);
            connection.prepareStatement("select 1");
            connection.setNetworkTimeout(Runnable::run, 0);
            return connection.prepareStatement("select 1");
        });

        assertEquals(List.of(10_000, 0, 30_000), waits);
    }

    @Test
    void theServersQuestionWithoutALimitGetsOne() throws SQLException {
        assertEquals(true, connection.isValid(0));
    }

    private static void on(String thread, Callable<?> work) throws Exception {
        var task = new FutureTask<>(work);
        new Thread(task, thread).start();
        task.get();
    }
}
