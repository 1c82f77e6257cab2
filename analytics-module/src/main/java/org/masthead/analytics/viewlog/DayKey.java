package org.masthead.analytics.viewlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One day's key: turns a client's address and agent into that day's visitor. */
public final class DayKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte NO_AGENT_FIELD = 1;
    private static final byte AGENT = 2;
    private static final byte NETWORK = 3;

    private final SecretKeySpec key;
    private final ThreadLocal<Mac> mac = ThreadLocal.withInitial(this::newMac);
    private final AtomicReference<Instant> lastNoted = new AtomicReference<>(Instant.MIN);

    DayKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    private Mac newMac() {
        try {
            Mac made = Mac.getInstance(ALGORITHM);
            made.init(key);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /**
     * The first 64 bits of the keyed hash of the pair, compared as text.
     *
     * @param agent null where the log's format has no agent
     */
    public long visitor(String address, String agent) {
        Mac hash = mac.get();
        hash.update(address.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        hash.update(agent == null ? NO_AGENT_FIELD : AGENT);
        if (agent != null) {
            hash.update(agent.getBytes(StandardCharsets.UTF_8));
        }
        return ByteBuffer.wrap(hash.doFinal()).getLong();
    }

    /** The first 64 bits of the keyed hash of a network: for that day alone it can be told from others. */
    long network(String network) {
        Mac hash = mac.get();
        hash.update(network.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        hash.update(NETWORK);
        return ByteBuffer.wrap(hash.doFinal()).getLong();
    }

    /** True once an interval: then the caller writes the use down. */
    boolean noteUse(Instant now, Duration interval) {
        Instant noted = lastNoted.get();
        return (noted.equals(Instant.MIN) || noted.plus(interval).isBefore(now)) && lastNoted.compareAndSet(noted, now);
    }
}
