package hengdao.ui.data;

import hengdao.ui.common.BackgroundTasks;
import hengdao.ui.common.Session;
import java.util.function.Consumer;

/**
 * Reads from the data folder in the background; of several readings only the newest is taken up. On the JavaFX thread.
 *
 * @param <T> what is read, never null
 */
final class LatestRead<T> {

    private final Session session;
    private int newest;

    LatestRead(Session session) {
        this.session = session;
    }

    /** Reads in place of what was asked for before; {@code found} is called on the JavaFX thread. */
    void ask(BackgroundTasks.Work<T> work, Consumer<T> found) {
        int mine = ++newest;
        session.tasks()
                .database(
                        work,
                        outcome -> {
                            if (mine == newest) {
                                found.accept(outcome);
                            }
                        },
                        session::fail);
    }
}
