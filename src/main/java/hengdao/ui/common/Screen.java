package hengdao.ui.common;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * One of the screens beside the chart. It is made when it is first chosen and kept; while it is not on screen it does
 * no work. On the JavaFX thread.
 */
public interface Screen {

    /** What stands in the window. */
    Parent node();

    /** Called each time it comes on screen, and after each change of the programme while it is there. */
    void refresh();

    /** Puts the cursor where work begins. */
    default void focusFirst() {
        node().requestFocus();
    }

    /** How many things wait here for the officer, shown in the rail; null where nothing is counted. */
    default @Nullable ObservableIntegerValue waiting() {
        return null;
    }
}
