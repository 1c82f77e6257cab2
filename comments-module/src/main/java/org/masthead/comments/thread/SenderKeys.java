package org.masthead.comments.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.masthead.content.SiteTime;

/**
 * Turns a client's address into a key that is the same for the same address within one day of the site and says nothing
 * about it afterwards: HMAC-SHA256 under a random key per day, which is destroyed after the day that follows.
 */
@ApplicationScoped
class SenderKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    @PersistenceContext(unitName = "comments")
    private EntityManager entities;

    private SiteTime time;

    protected SenderKeys() {}

    @Inject
    SenderKeys(SiteTime time) {
        this.time = time;
    }

    SenderKeys(EntityManager entities, SiteTime time) {
        this.entities = entities;
        this.time = time;
    }

    /** Called within a transaction. */
    String keyOf(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keyOf(time.today()), ALGORITHM));
            byte[] hash = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, hash.length / 2);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " belongs to every JDK", e);
        }
    }

    private byte[] keyOf(LocalDate day) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        int made = entities.createNativeQuery(
                        "insert into comments.sender_day_key (day, key) values (?1, ?2) on conflict do nothing")
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, fresh)
                .executeUpdate();
        if (made == 1) {
            entities.createNativeQuery("delete from comments.sender_day_key where day < ?1")
                    .setParameter(1, java.sql.Date.valueOf(day.minusDays(1)))
                    .executeUpdate();
        }
        return (byte[]) entities.createNativeQuery("select key from comments.sender_day_key where day = ?1")
                .setParameter(1, java.sql.Date.valueOf(day))
                .getSingleResult();
    }
}
