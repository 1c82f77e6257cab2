package org.masthead.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A module's persistence unit on a {@link TestDatabase}, without a server: {@code new TestEntities("comments", database)}.
 * The entity manager is one for the whole test; {@link #inTransaction} is what {@code @Transactional} does on the server.
 */
public final class TestEntities implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    public TestEntities(String unit, DataSource database) {
        factory = Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", database,
                        "eclipselink.weaving", "false"));
        entities = factory.createEntityManager();
    }

    public EntityManager manager() {
        return entities;
    }

    public <T> T inTransaction(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
