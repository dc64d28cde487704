package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;

/** What of a row one can take hold of. */
enum Grip {
    /** The plan bar, a bracket or a milestone's diamond: the whole row moves. */
    WHOLE,
    /** The left end of the plan bar. */
    START,
    /** The right end of the plan bar. */
    FINISH,
    /** The right end of the actual bar. */
    ACTUAL,
    /** The small circle before the bar, from which a link starts at the row's start. */
    LINK_START,
    /** The small circle behind the bar. */
    LINK_FINISH;

    /** A row and what of it was taken hold of. */
    record Hold(GanttRow row, Grip grip) {}
}
