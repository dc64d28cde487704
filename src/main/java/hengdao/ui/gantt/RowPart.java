package hengdao.ui.gantt;

import hengdao.gantt.BarPlaces;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * What of a row the keyboard is at.
 *
 * @param goal which diamond, for {@link Kind#GOAL}
 */
record RowPart(Kind kind, int goal) {
    static final RowPart CELLS = new RowPart(Kind.CELLS, 0);
    private static final double AROUND = 3;

    /** Kinds of parts. */
    enum Kind {
        /** The table. */
        CELLS,
        /** 计划线, or a milestone. */
        PLAN,
        /** 实际线. */
        ACTUAL,
        /** A diamond. */
        GOAL
    }

    /** The bars and diamonds of a row from left to right as one walks them, as far as they are drawn. */
    static List<RowPart> of(GanttRow row, boolean open, ChartFrame frame) {
        List<RowPart> parts = new ArrayList<>();
        if (frame.marks().showsPlanOf(row)) {
            parts.add(new RowPart(Kind.PLAN, 0));
        }
        if (!row.milestone()
                && row.status().actualUntil() != null
                && frame.marks().shows(ChartLayer.ACTUAL)) {
            parts.add(new RowPart(Kind.ACTUAL, 0));
        }
        boolean goals = !open && !row.milestone() && frame.marks().shows(ChartLayer.MILESTONES);
        for (int i = 0; i < row.goals().size() && goals; i++) {
            parts.add(new RowPart(Kind.GOAL, i));
        }
        return parts;
    }

    /** Where the ring stands, in the slice of the frame, for a row that begins at {@code top}. */
    Rectangle2D ring(GanttRow row, ChartFrame frame, GanttStyle style, double top, double height) {
        BarPlaces places = BarPlaces.of(row, frame, style, top, height);
        double half = places.diamondHalf();
        return switch (kind) {
            case CELLS -> Rectangle2D.EMPTY;
            case PLAN ->
                row.milestone()
                        ? around(places.right() - half, places.diamondY() - half, 2 * half, 2 * half)
                        : around(places.left(), places.planTop(), places.right() - places.left(), places.planHeight());
            case ACTUAL ->
                around(places.left(), places.actualTop(), places.actualRight() - places.left(), places.actualHeight());
            case GOAL -> {
                double x = frame.scale().x(row.goals().get(goal).date().plusDays(1)) - frame.from();
                yield around(x - half, places.diamondY() - half, 2 * half, 2 * half);
            }
        };
    }

    private static Rectangle2D around(double x, double y, double width, double height) {
        return new Rectangle2D(x - AROUND, y - AROUND, Math.max(2, width) + 2 * AROUND, height + 2 * AROUND);
    }
}
