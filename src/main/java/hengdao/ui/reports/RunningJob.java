package hengdao.ui.reports;

import hengdao.service.Progress;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** How far a job is: told by the thread that works, looked at by the window, which may also call it off. */
public final class RunningJob implements Progress {

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private volatile double fraction;
    private volatile String text = "";
    private volatile boolean cancelled;

    void begin() {
        fraction = 0;
        text = "";
        cancelled = false;
        running.set(true);
    }

    void end() {
        running.set(false);
    }

    /** Whether something is under way; changes on the JavaFX thread. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether something is under way; {@code then} is called once when it is over. On the JavaFX thread. */
    boolean whenOver(Runnable then) {
        if (!running.get()) {
            return false;
        }
        running.addListener(new ChangeListener<Boolean>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                running.removeListener(this);
                then.run();
            }
        });
        return true;
    }

    /** The share done, 0 to 1. */
    public double fraction() {
        return fraction;
    }

    /** What is being done, empty if nothing is known. */
    public String text() {
        return text;
    }

    /** Calls the job off. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void report(double done, String what) {
        fraction = done;
        text = what;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
