package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;

/**
 * Places the labels of one row so that none overlaps another or a mark, and none lies under the progress line if there
 * is another place; what finds no place is dropped.
 */
final class LabelPlacer {

    /** Height of figures and characters as a share of the text size. */
    private static final double HEIGHT = 0.8;

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Occupied taken;
    private final List<Slope> line;
    private final List<Shape> out;
    private final double least;
    private final double most;
    private final double statusX;

    LabelPlacer(
            TextMeasurer measurer,
            GanttStyle style,
            ChartFrame frame,
            Occupied taken,
            List<Slope> line,
            List<Shape> out) {
        this.measurer = measurer;
        this.style = style;
        this.taken = taken;
        this.line = line;
        this.out = out;
        this.statusX = frame.statusX();
        this.least = style.labelsInSlice() ? 0 : -frame.from();
        this.most =
                style.labelsInSlice() ? frame.width() : Math.max(frame.scale().width() - frame.from(), frame.width());
    }

    /** A percentage that ends at a place; it moves aside for the status line and for the start of the bar. */
    void scale(String words, double end, double barLeft, double middle, Rgb color) {
        double gap = style.padding() / 4;
        double width = measurer.width(words, style.scale());
        double before = end - gap - width;
        double after = Math.max(end, barLeft) + gap;
        for (double left : new double[] {before, statusX - gap - width, statusX + gap, after}) {
            boolean near = Math.abs(left - before) <= 2 * width;
            boolean besideBar = left >= barLeft || left >= end;
            boolean crossed = left < statusX && statusX < left + width;
            if (near && besideBar && !crossed && place(words, style.scale(), left, middle, color, true)) {
                return;
            }
        }
        if (!place(words, style.scale(), after, middle, color, true)
                && !place(words, style.scale(), after, middle, color, false)) {
            place(words, style.scale(), before, middle, color, false);
        }
    }

    /**
     * The target of a diamond: right of it (in brief if need be), else below the plan bar where the actual bar leaves
     * room, else above it, else left of it; none on a sheet that does not show the diamond.
     *
     * @param room kept free right of the diamond for links, in points
     */
    void goal(GanttRow.Goal goal, double x, BarPlaces places, double room) {
        if (style.labelsInSlice() && (x < 0 || x > most)) {
            return;
        }
        if (!goal(goal, x, places, room, true)) {
            goal(goal, x, places, room, false);
        }
    }

    private boolean goal(GanttRow.Goal goal, double x, BarPlaces places, double room, boolean clear) {
        double gap = style.padding() / 2;
        double after = x + places.diamondHalf();
        double before = x - places.diamondHalf();
        double right = after + gap + room;
        double below = places.belowPlanMiddle();
        double above = places.planTextMiddle();
        Rgb color = style.palette().text();
        if (place(goal.label(), style.label(), right, places.diamondY(), color, clear)
                || place(goal.brief(), style.label(), right, places.diamondY(), color, clear)
                || beside(goal.label(), after, before, places, below, color, clear)
                || beside(goal.label(), after, before, places, above, color, clear)
                || beside(goal.brief(), after, before, places, below, color, clear)
                || beside(goal.brief(), after, before, places, above, color, clear)) {
            return true;
        }
        double left = Math.min(before, places.left()) - gap - measurer.width(goal.brief(), style.label());
        return place(goal.brief(), style.label(), left, places.diamondY(), color, clear);
    }

    /** Words right of a place. */
    void after(String words, double x, double middle, Rgb color) {
        double left = x + style.padding() / 2;
        if (!place(words, style.scale(), left, middle, color, true)) {
            place(words, style.scale(), left, middle, color, false);
        }
    }

    /** What a missed deadline says: beside its mark above or below the bars, else right of the plan bar. */
    void late(String words, double x, double half, BarPlaces places) {
        double width = measurer.width(words, style.scale());
        double gap = style.padding() / 4;
        double right = x + half + gap;
        double left = x - half - gap - width;
        double above = places.planTextMiddle();
        double below = places.actualTextMiddle();
        Rgb color = style.palette().late();
        for (boolean clear : new boolean[] {true, false}) {
            if (place(words, style.scale(), right, above, color, clear)
                    || place(words, style.scale(), left, above, color, clear)
                    || place(words, style.scale(), right, below, color, clear)
                    || place(words, style.scale(), left, below, color, clear)
                    || place(words, style.scale(), places.right() + 4 * gap, places.diamondY(), color, clear)) {
                return;
            }
        }
    }

    private boolean beside(
            String words, double after, double before, BarPlaces places, double middle, Rgb color, boolean clear) {
        double width = measurer.width(words, style.scale());
        boolean fitsAfter = after + width <= places.right();
        boolean fitsBefore = before - width >= places.left();
        return (fitsAfter && place(words, style.scale(), after, middle, color, clear))
                || (fitsBefore && place(words, style.scale(), before - width, middle, color, clear));
    }

    private boolean place(String words, TextStyle font, double left, double middle, Rgb color, boolean clear) {
        double right = left + measurer.width(words, font);
        double half = font.size() * HEIGHT / 2;
        Occupied.Area area = new Occupied.Area(left, middle - half, right, middle + half);
        if (left < least || right > most || (clear && isUnderLine(area)) || !taken.addIfFree(area)) {
            return false;
        }
        out.add(Ink.text(left, middle, words, font, color, Label.Align.LEFT));
        return true;
    }

    private boolean isUnderLine(Occupied.Area area) {
        for (Slope slope : line) {
            if (slope.crosses(area)) {
                return true;
            }
        }
        return false;
    }
}
