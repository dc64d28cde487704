package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places the labels of one row so that none overlaps another or a mark, and none lies under the progress line if there
 * is another place; what finds no place is dropped.
 */
final class LabelPlacer {

    /** Height of figures and characters as a share of the text size. */
    static final double HEIGHT = 0.8;

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Occupied taken;
    private final List<Slope> line;
    private final List<Shape> out;
    private final double least;
    private final double most;
    private final double statusX;
    private final EdgeLabels edges;
    private final PagePart part;
    private boolean ours = true;
    private double mark;
    private List<Double> heights = List.of();

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
        this.edges = new EdgeLabels(frame.width(), style, taken);
        this.part = PagePart.of(frame, style);
        this.least = style.labelsInSlice() ? 0 : -frame.from();
        this.most =
                style.labelsInSlice() ? frame.width() : Math.max(frame.scale().width() - frame.from(), frame.width());
    }

    /** The planned percentage: above the bar where it ends or where the status line crosses it, else beside that. */
    void planned(String words, BarPlaces places, Rgb color) {
        double end = Math.min(statusX, places.right());
        double gap = style.padding() / 4;
        double wide = measurer.width(words, style.scale());
        double before = end - gap - wide;
        double after = Math.max(end, places.left()) + gap;
        double middle = places.planTextMiddle();
        of(end);
        ours = isOurs(places.left(), end);
        for (double left : new double[] {before, places.left(), after, statusX + gap}) {
            boolean near = Math.abs(left - end) <= 2 * wide && left >= places.left();
            if (near && !isCrossed(left, wide) && place(words, style.scale(), left, middle, color, true)) {
                return;
            }
        }
        if (!place(words, style.scale(), after, middle, color, true)
                && !place(words, style.scale(), after, middle, color, false)) {
            place(words, style.scale(), before, middle, color, false);
        }
    }

    /** The actual percentage: right of the end of its bar, else below it, else left of it, clear of the progress line if it can. */
    void actual(String words, BarPlaces places, Rgb color) {
        double end = places.actualRight();
        double gap = style.padding() / 2;
        double wide = measurer.width(words, style.scale());
        of(end);
        ours = isOurs(places.left(), end);
        double below = Math.max(places.left(), end - gap / 2 - wide);
        List<Point> spots = List.of(
                new Point(end + gap, places.actualBesideMiddle()),
                new Point(below, places.actualTextMiddle()),
                new Point(places.left() - gap - wide, places.actualBesideMiddle()));
        for (boolean clear : new boolean[] {true, false}) {
            for (Point spot : spots) {
                if (style.isOneLine() && spot.y() != places.actualBesideMiddle()) {
                    continue;
                }
                if (place(words, style.scale(), spot.x(), spot.y(), color, clear)) {
                    return;
                }
            }
        }
    }

    private boolean isCrossed(double left, double wide) {
        return left < statusX && statusX < left + wide;
    }

    /**
     * The target of a diamond: right of it (in brief if need be), else below the plan bar where the actual bar leaves
     * room, else above it, else left of it; none on a sheet that does not show the diamond.
     *
     * @param next where the next diamond stands; in rows of one line a long target does not run on below it
     * @param only whether the row has no other diamond; else words left of its bar would belong to any of them
     * @param room kept free right of the diamond for links, in points
     */
    void goal(GanttRow.Goal goal, double x, double next, boolean only, BarPlaces places, double room) {
        if (style.labelsInSlice() && (x < 0 || x > most)) {
            return;
        }
        of(x, places.planTextMiddle(), places.belowPlanMiddle());
        double end = x + places.diamondHalf() + measurer.width(goal.label(), style.scale());
        boolean runsOn = style.isOneLine() && end > next - places.diamondHalf();
        GanttRow.Goal shown = runsOn ? new GanttRow.Goal(goal.date(), goal.brief(), goal.reached()) : goal;
        if (!goal(shown, x, only, places, room, true)) {
            goal(shown, x, only, places, room, false);
        }
    }

    private boolean goal(GanttRow.Goal goal, double x, boolean only, BarPlaces places, double room, boolean clear) {
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
        if ((style.isOneLine() || !only) && before > places.left()) {
            return false;
        }
        double left = Math.min(before, places.left()) - gap - measurer.width(goal.brief(), style.label());
        return place(goal.brief(), style.label(), left, places.diamondY(), color, clear);
    }

    /** Words right of a place. */
    void after(String words, double x, double middle, Rgb color) {
        double left = x + style.padding() / 2;
        of(x);
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
        of(x);
        for (boolean clear : new boolean[] {true, false}) {
            boolean beside = !style.isOneLine()
                    && (place(words, style.scale(), right, above, color, clear)
                            || place(words, style.scale(), left, above, color, clear)
                            || place(words, style.scale(), right, below, color, clear)
                            || place(words, style.scale(), left, below, color, clear));
            if (beside || place(words, style.scale(), places.right() + 4 * gap, places.diamondY(), color, clear)) {
                return;
            }
        }
    }

    private boolean beside(
            String words, double after, double before, BarPlaces places, double middle, Rgb color, boolean clear) {
        if (style.isOneLine() && middle != places.belowPlanMiddle()) {
            return false;
        }
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
        if (!ours || left < least || right > most || (clear && isUnderLine(area)) || !taken.addIfFree(area)) {
            return false;
        }
        Label label = Ink.text(left, middle, words, font, color, Label.Align.LEFT);
        if (style.labelsInSlice()) {
            out.add(label);
        } else {
            edges.add(label, area, mark, heights);
        }
        return true;
    }

    /** Whether figures at the end of a bar are said on this page: where the bar has an end, else where it begins. */
    private boolean isOurs(double start, double end) {
        return !style.labelsInSlice() || (end > start ? part.ends(end) : part.begins(start));
    }

    /** What the next words belong to, and the heights at which they may also stand if they are cut otherwise. */
    private void of(double x, double... others) {
        mark = x;
        ours = !style.labelsInSlice() || part.ends(x);
        heights = Arrays.stream(others).boxed().toList();
    }

    /** Adds what was placed as far as it can be read, and nothing under a mark that lies over the edge of the slice. */
    void finish(Occupied.@Nullable Area over) {
        edges.finish(over, out);
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
