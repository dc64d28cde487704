package hengdao.ui.gantt.edit;

import javafx.scene.Cursor;

/** Something held with the pointer; it shows what dropping it would do, and does it only when it is dropped. */
interface Drag {

    /** Follows the pointer to a place of the chart. */
    void to(double x, double y);

    /** Does it, if it does anything; where that is not worked out yet, as soon as it is. Follows no pointer any more. */
    void drop();

    /** Leaves everything as it was. */
    default void giveUp() {}

    /** The shape of the pointer meanwhile. */
    Cursor cursor();
}
