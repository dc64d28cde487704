package hengdao.ui.common;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether something half-written could not be kept on disk and is tried again. On the JavaFX thread. */
public final class Unwritten {

    private final Set<Object> failing = new HashSet<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(false);
    private boolean over;

    /** Whether anything waits for a disk that did not take it. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Notes whether the last write of somebody failed. */
    public void note(Object keeper, boolean failed) {
        if (failed) {
            failing.add(keeper);
        } else {
            failing.remove(keeper);
        }
        any.set(!failing.isEmpty());
    }

    /** The folder is left: nothing is tried again. */
    public void end() {
        over = true;
    }

    /** Whether it makes sense to try again. */
    boolean goesOn() {
        return !over;
    }
}
