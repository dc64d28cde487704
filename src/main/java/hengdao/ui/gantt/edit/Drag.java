package hengdao.ui.gantt.edit;

import javafx.scene.Cursor;

/** Something held with the pointer; it shows what dropping it would do, and does it only when it is dropped. */
interface Drag {

    /** Follows the pointer to a place of the chart. */
    void to(double x, double y);

    /** Does it, if it does anything. */
    void drop();

    /** The shape of the pointer meanwhile. */
    Cursor cursor();
}
