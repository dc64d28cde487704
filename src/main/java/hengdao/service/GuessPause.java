package hengdao.service;

import hengdao.store.AccountStore.Guesses;
import java.time.Duration;
import java.time.Instant;

/** How wrong guesses of a password are slowed: after the n-th in a row the next is taken only after 1, 2, 4 ... 60 s. */
final class GuessPause {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private GuessPause() {}

    /** How long it is to the next guess, in seconds; all of the pause where the clock was set back. */
    static long wait(Guesses guesses, Instant now) {
        Duration since = Duration.between(guesses.last(), now);
        Duration left = since.isNegative() ? pause(guesses) : pause(guesses).minus(since);
        return left.isPositive() ? seconds(left) : 0;
    }

    /** How long it is from the last guess to the next, in seconds. */
    static long seconds(Guesses guesses) {
        return seconds(pause(guesses));
    }

    private static Duration pause(Guesses guesses) {
        int doublings = Math.min(guesses.wrong() - 1, 6);
        Duration pause = Duration.ofSeconds(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
