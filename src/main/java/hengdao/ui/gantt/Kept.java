package hengdao.ui.gantt;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made last and from what; it is made anew only from something else. Used on the JavaFX thread.
 *
 * @param <K> what it is made from
 * @param <V> what is made
 */
final class Kept<K, V> {
    private final Function<K, V> make;
    private @Nullable K from;
    private @Nullable V made;

    /** Takes how to make it. */
    Kept(Function<K, V> make) {
        this.make = make;
    }

    /** What is made from this. */
    V of(K now) {
        V known = made;
        if (known == null || !now.equals(from)) {
            known = make.apply(now);
            made = known;
            from = now;
        }
        return known;
    }
}
