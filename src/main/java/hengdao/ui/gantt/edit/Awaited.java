package hengdao.ui.gantt.edit;

import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something worked out at once where that is quick, else in the background, of which only the newest is wanted. Used on
 * the JavaFX thread.
 *
 * @param <T> what is worked out
 */
final class Awaited<T> {
    private final NewestLookup<T> lookup;
    private Runnable waiting = () -> {};

    Awaited(Session session) {
        lookup = new NewestLookup<>(session.tasks(), error -> {
            waiting = () -> {};
            session.fail(error);
        });
    }

    /** Works something out in place of what was asked for before. */
    void ask(boolean quick, Supplier<T> work, Consumer<T> found) {
        if (quick) {
            lookup.forget();
            found.accept(work.get());
        } else {
            lookup.ask(outdated -> work.get(), now -> {
                found.accept(now);
                Runnable then = waiting;
                waiting = () -> {};
                then.run();
            });
        }
    }

    /** Whether the newest is not there yet. */
    boolean isPending() {
        return lookup.isPending();
    }

    /** Does something as soon as the newest is there. */
    void whenThere(Runnable action) {
        if (isPending()) {
            waiting = action;
        } else {
            action.run();
        }
    }

    /** Wants nothing any more. */
    void forget() {
        waiting = () -> {};
        lookup.forget();
    }
}
