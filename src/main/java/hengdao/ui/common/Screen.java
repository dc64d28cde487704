package hengdao.ui.common;

import javafx.scene.Parent;

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

    /** How high the buttons along its lower edge are, which nothing may lie over; 0 if there are none. */
    default double footHeight() {
        return 0;
    }

    /**
     * Whether it is in the middle of a job, such as printing, that a closing window must not cut off.
     *
     * @param then called once when the job is over, if it is in the middle of one
     */
    default boolean finishesFirst(Runnable then) {
        return false;
    }

    /** Keeps at once what is half-filled, before the window closes. */
    default void keep() {}
}
