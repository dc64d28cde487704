package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRow.Level;
import java.util.Optional;

/** Finds what of a row lies at a place; pure geometry. */
final class Grips {
    /** Half the size of the circle from which a link is drawn. */
    static final double HANDLE = 4;

    private static final double NEAR = 4;
    private static final double HANDLE_AWAY = 12;

    private Grips() {}

    /** The middle of the circle before or behind the bars of a row. */
    static double handle(RowBars bars, GanttRow row, boolean finish) {
        double half = row.milestone() ? bars.diamondHalf() : 0;
        double middle = bars.right();
        double left = row.milestone() ? middle - half : bars.left();
        return finish ? bars.right() + half + HANDLE_AWAY : left - HANDLE_AWAY;
    }

    /** Whether links can be drawn from and to a row. */
    static boolean linkable(GanttRow row) {
        return row.level() == Level.TASK || row.level() == Level.SUMMARY;
    }

    /**
     * What can be taken hold of there.
     *
     * @param leaf whether the row's own dates can be changed: a task that holds no others
     */
    static Optional<Grip> at(GanttRow row, RowBars bars, boolean leaf, double x, double y) {
        if (linkable(row) && Math.abs(y - bars.handleMiddle()) <= HANDLE + 2) {
            if (Math.abs(x - handle(bars, row, true)) <= HANDLE + 2) {
                return Optional.of(Grip.LINK_FINISH);
            }
            if (Math.abs(x - handle(bars, row, false)) <= HANDLE + 2) {
                return Optional.of(Grip.LINK_START);
            }
        }
        if (row.milestone()) {
            double far = Math.abs(x - bars.right()) + Math.abs(y - bars.middle());
            return far <= bars.diamondHalf() + NEAR && leaf ? Optional.of(Grip.WHOLE) : Optional.empty();
        }
        if (measured(row) && isActualEnd(bars, x, y)) {
            return Optional.of(Grip.ACTUAL);
        }
        boolean onPlan = y >= bars.planTop() - 3 && y <= bars.actualTop();
        if (!onPlan || x < bars.left() - NEAR || x > bars.right() + NEAR) {
            return Optional.empty();
        }
        double end = Math.min(NEAR, (bars.right() - bars.left()) / 4);
        if (leaf && x >= bars.right() - end) {
            return Optional.of(Grip.FINISH);
        }
        if (leaf && x <= bars.left() + end) {
            return Optional.of(Grip.START);
        }
        return switch (row.level()) {
            case GROUP, PROJECT, INDICATOR -> Optional.empty();
            case WORK_AREA, SUMMARY, TASK -> Optional.of(Grip.WHOLE);
        };
    }

    private static boolean measured(GanttRow row) {
        return row.level() == Level.TASK || row.level() == Level.INDICATOR;
    }

    /** Whether it is the end of the actual bar; without data that stands where the plan begins. */
    private static boolean isActualEnd(RowBars bars, double x, double y) {
        return bars.showsActual()
                && y > bars.actualTop()
                && y <= bars.actualBottom() + 3
                && Math.abs(x - bars.actualRight()) <= NEAR + 1;
    }
}
