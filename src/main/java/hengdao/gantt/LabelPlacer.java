package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;

/** Places the labels of one row so that none overlaps another or a diamond; what finds no place is dropped. */
final class LabelPlacer {

    /** Height of figures and characters as a share of the text size. */
    private static final double HEIGHT = 0.8;

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Occupied taken;
    private final List<Shape> out;
    private final double least;
    private final double most;
    private final double statusX;

    LabelPlacer(TextMeasurer measurer, GanttStyle style, ChartFrame frame, Occupied taken, List<Shape> out) {
        this.measurer = measurer;
        this.style = style;
        this.taken = taken;
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
            if (near && besideBar && !crossed && place(words, style.scale(), left, middle, color)) {
                return;
            }
        }
        if (!place(words, style.scale(), after, middle, color)) {
            place(words, style.scale(), before, middle, color);
        }
    }

    /**
     * The target of a diamond: right of it (in brief if need be), else below the plan bar where the actual bar leaves
     * room, else above it, else left of it; none on a sheet that does not show the diamond.
     */
    void goal(GanttRow.Goal goal, double x, BarPlaces places) {
        if (style.labelsInSlice() && (x < 0 || x > most)) {
            return;
        }
        double gap = style.padding() / 2;
        double right = x + places.diamondHalf() + gap;
        double before = x - places.diamondHalf() - gap;
        Rgb color = style.palette().text();
        if (place(goal.label(), style.label(), right, places.diamondY(), color)
                || place(goal.brief(), style.label(), right, places.diamondY(), color)
                || beside(goal.label(), right - gap, before + gap, places, places.belowPlanMiddle(), color)
                || beside(goal.label(), right - gap, before + gap, places, places.planTextMiddle(), color)
                || beside(goal.brief(), right - gap, before + gap, places, places.belowPlanMiddle(), color)
                || beside(goal.brief(), right - gap, before + gap, places, places.planTextMiddle(), color)) {
            return;
        }
        double left = Math.min(before, places.left() - gap) - measurer.width(goal.brief(), style.label());
        place(goal.brief(), style.label(), left, places.diamondY(), color);
    }

    private boolean beside(String words, double after, double before, BarPlaces places, double middle, Rgb color) {
        double width = measurer.width(words, style.scale());
        boolean fitsAfter = after + width <= places.right();
        boolean fitsBefore = before - width >= places.left();
        return (fitsAfter && place(words, style.scale(), after, middle, color))
                || (fitsBefore && place(words, style.scale(), before - width, middle, color));
    }

    private boolean place(String words, TextStyle font, double left, double middle, Rgb color) {
        double right = left + measurer.width(words, font);
        double half = font.size() * HEIGHT / 2;
        if (left < least
                || right > most
                || !taken.addIfFree(new Occupied.Area(left, middle - half, right, middle + half))) {
            return false;
        }
        out.add(Ink.text(left, middle, words, font, color, Label.Align.LEFT));
        return true;
    }
}
