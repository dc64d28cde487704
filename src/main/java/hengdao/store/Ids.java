package hengdao.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids that sort by the time they were made: UUID version 7 (RFC 9562, 5.7), its 12 bits {@code rand_a} counting
 * within a millisecond (6.2, method 1). Each id is greater than the one before, even if the clock steps back. Safe for
 * use by several threads.
 */
public final class Ids {

    private static final int COUNTER_END = 1 << 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long millis;
    private int counter;

    /** Makes ids of the PC's time and its secure random source. */
    public Ids() {
        this(Clock.systemUTC(), new SecureRandom());
    }

    /** Makes ids of the given time and chance. */
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Returns an id greater than every one returned before. */
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_END / 2);
        } else if (++counter == COUNTER_END) {
            millis++;
            counter = 0;
        }
        long high = (millis << 16) | 0x7000L | counter;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
