package hengdao;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved. */
public final class MovedClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    /** A clock that begins at what another one shows. */
    public MovedClock(Clock from) {
        zone = from.getZone();
        now = from.instant();
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
