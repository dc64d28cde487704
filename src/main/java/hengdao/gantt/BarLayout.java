package hengdao.gantt;

import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bars, diamonds, marks and their labels of one row; coordinates are those of the frame's slice. */
final class BarLayout {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final BarSamples samples;
    private final PlanMarks marks;
    private final FlagMark flags;

    BarLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.samples = new BarSamples(style);
        this.marks = new PlanMarks(style, samples, messages);
        this.flags = new FlagMark(style);
    }

    /**
     * Where a row stands and what its labels make way for.
     *
     * @param line the pieces of the progress line in and beside the row
     * @param leaves whether a link leaves or enters on the right, where labels then keep some room for it
     */
    record Place(double top, double height, List<Slope> line, boolean leaves) {}

    /**
     * Adds bars and marks to {@code out}, and to {@code over} what is painted over everything else: labels, and diamonds,
     * so that no line fills a hollow one.
     */
    DrawnRow bars(ChartRow chartRow, ChartFrame frame, Place place, List<Shape> out, List<Shape> over) {
        GanttRow row = chartRow.row();
        ChartMarks shown = frame.marks();
        BarPlaces places = BarPlaces.of(row, frame, style, place.top(), place.height());
        Occupied taken = new Occupied();
        LabelPlacer labels = new LabelPlacer(measurer, style, frame, taken, place.line(), over);
        if (!row.milestone()) {
            plan(chartRow, places, shown, out);
            actual(places, out);
            if (shown.showsPlanOf(row)) {
                taken.add(places.planBar());
            }
            if (places.hasActual()) {
                taken.add(places.actualBar());
            }
        }
        int bars = taken.areas().size();
        violation(row, places, place.top(), frame, taken, out);
        marks.baseline(row, frame, places, taken, out);
        marks.slack(row, frame, places, taken, out);
        List<GanttRow.Goal> goals = goals(chartRow, shown);
        goals.forEach(goal -> diamond(goal, row, places, frame, taken, over));
        boolean diamondThere = goals.stream().anyMatch(goal -> goal.date().equals(row.deadline()));
        marks.deadline(row, frame, places, taken, labels, diamondThere, out);
        boolean figures = !row.milestone() && shown.shows(ChartLayer.PERCENTAGES);
        boolean figuresFirst = !style.isOneLine();
        if (figures && figuresFirst) {
            percentages(row, places, frame, labels);
        }
        if (shown.shows(ChartLayer.TARGETS)) {
            targets(goals, places, frame, place.leaves() ? style.planHeight() : 0, labels);
        }
        if (figures && !figuresFirst) {
            percentages(row, places, frame, labels);
        }
        marks.slackWords(row, frame, places, labels);
        labels.finish(style.labelsInSlice() ? null : elsewhere(places, goals, frame, out));
        List<Occupied.Area> all = taken.areas();
        return new DrawnRow(row, place.top(), place.height(), all.subList(0, bars), all.subList(bars, all.size()));
    }

    /** The words of diamonds; {@code room} is kept free right of each for links, in points. */
    private static void targets(
            List<GanttRow.Goal> goals, BarPlaces places, ChartFrame frame, double room, LabelPlacer labels) {
        for (int i = 0; i < goals.size(); i++) {
            double next = i + 1 < goals.size() ? goalX(goals.get(i + 1), frame) : Double.MAX_VALUE;
            labels.goal(goals.get(i), goalX(goals.get(i), frame), next, goals.size() == 1, places, room);
        }
    }

    /** Where only the bars and diamonds of a row stand; takes a small part of the time that labels do. */
    DrawnRow bare(PlacedRow placed, ChartFrame frame) {
        GanttRow row = placed.row().row();
        BarPlaces places = BarPlaces.of(row, frame, style, placed.top(), placed.height());
        List<Occupied.Area> solid = new ArrayList<>();
        if (!row.milestone() && frame.marks().showsPlanOf(row)) {
            solid.add(places.planBar());
        }
        if (!row.milestone() && places.hasActual()) {
            solid.add(places.actualBar());
        }
        List<Occupied.Area> diamonds = goals(placed.row(), frame.marks()).stream()
                .map(goal -> diamond(goal, places, frame))
                .toList();
        return new DrawnRow(row, placed.top(), placed.height(), solid, diamonds);
    }

    private static Occupied.Area diamond(GanttRow.Goal goal, BarPlaces places, ChartFrame frame) {
        double x = goalX(goal, frame);
        double half = places.diamondHalf();
        return new Occupied.Area(x - half, places.diamondY() - half, x + half, places.diamondY() + half);
    }

    /** What the plan breaks is flagged at the start of its bar too. */
    private void violation(
            GanttRow row, BarPlaces places, double top, ChartFrame frame, Occupied taken, List<Shape> out) {
        double half = Math.min(flags.size(), places.planTop() - top) / 2;
        boolean inView = places.right() > 0 && places.left() < frame.width();
        if (inView && Flag.of(row, frame.marks()).contains(Flag.VIOLATION)) {
            double x = row.milestone()
                    ? places.right() - places.diamondHalf() - flags.step()
                    : Math.max(places.left(), 0) + half;
            double y = row.milestone() ? places.diamondY() : places.planTop() - half;
            flags.add(Flag.VIOLATION, x, y, half, out);
            taken.add(new Occupied.Area(x - half, y - half, x + half, y + half));
        }
    }

    /** A small arrow at the edge for a row that has nothing in the slice shown; returns where it stands, null for none. */
    private Occupied.@Nullable Area elsewhere(
            BarPlaces places, List<GanttRow.Goal> goals, ChartFrame frame, List<Shape> out) {
        double first = places.left();
        double last = Math.max(places.right(), places.actualRight());
        for (GanttRow.Goal goal : goals) {
            first = Math.min(first, goalX(goal, frame));
            last = Math.max(last, goalX(goal, frame));
        }
        double size = style.planHeight() / 2;
        double y = places.planTop() + size;
        double x = last <= 0 ? size : frame.width() - size;
        double tip = last <= 0 ? -size : size;
        if (last > 0 && first < frame.width()) {
            return null;
        }
        Point a = new Point(x, y - size);
        Point b = new Point(x, y + size);
        out.add(Ink.triangle(a, new Point(x + tip, y), b, style.palette().planEdge()));
        double left = Math.min(x, x + tip);
        return new Occupied.Area(left, y - size, left + size, y + size).grown(style.hairline());
    }

    /** The diamonds that a row shows. */
    private static List<GanttRow.Goal> goals(ChartRow row, ChartMarks shown) {
        boolean there = row.fold() != ChartRow.Fold.OPEN && shown.shows(ChartLayer.MILESTONES);
        return there ? row.row().goals() : List.of();
    }

    private void plan(ChartRow chartRow, BarPlaces places, ChartMarks shown, List<Shape> out) {
        GanttRow row = chartRow.row();
        double width = Math.max(places.right() - places.left(), BarPlaces.LEAST_BAR);
        if (shown.showsPlanOf(row)) {
            plan(row, chartRow.isBracket(), places, width, out);
        }
        if (!isSummary(row) && PlanMarks.isCritical(row, shown)) {
            out.add(samples.critical(places.left(), places.planTop(), width));
        }
    }

    private void plan(GanttRow row, boolean bracket, BarPlaces places, double width, List<Shape> out) {
        if (bracket) {
            out.add(samples.bracket(places.left(), places.planTop(), width));
            return;
        }
        double open = Math.min(style.planHeight() * 1.5, width / 4);
        double left = places.left() + (row.startIsDefault() ? open : 0);
        double right = places.left() + width - (finishIsDefault(row) ? open : 0);
        if (row.startIsDefault() || finishIsDefault(row)) {
            out.add(samples.open(places.left(), places.planTop(), width));
        }
        out.add(samples.plan(left, places.planTop(), right - left));
    }

    private void actual(BarPlaces places, List<Shape> out) {
        double width = places.actualRight() - places.left();
        if (places.hasActual() && width > 0) {
            out.add(samples.actual(
                    places.left(), places.actualTop(), Math.max(width, BarPlaces.LEAST_BAR), places.actualHeight()));
        }
    }

    private void diamond(
            GanttRow.Goal goal, GanttRow row, BarPlaces places, ChartFrame frame, Occupied taken, List<Shape> out) {
        double x = goalX(goal, frame);
        boolean critical = row.milestone() && PlanMarks.isCritical(row, frame.marks());
        out.add(samples.diamond(x, places.diamondY(), goal.reached(), critical));
        taken.add(diamond(goal, places, frame));
    }

    private void percentages(GanttRow row, BarPlaces places, ChartFrame frame, LabelPlacer labels) {
        BigDecimal planned = row.status().shownScheduled();
        double status = frame.statusX();
        if (planned != null && status > places.left() && !style.isOneLine()) {
            labels.planned(
                    PercentText.of(planned) + "%", places, style.palette().muted());
        }
        BigDecimal percent = row.status().shownPercent();
        if (percent != null && places.hasActual()) {
            String mark = frame.marks().isPending(row) ? PercentText.PENDING : "";
            labels.actual(
                    PercentText.of(percent) + "%" + mark,
                    places,
                    style.palette().actual());
        }
    }

    static boolean finishIsDefault(GanttRow row) {
        return row.deadlineIsDefault() && row.finish().equals(row.deadline());
    }

    static boolean isSummary(GanttRow row) {
        return switch (row.level()) {
            case GROUP, PROJECT, WORK_AREA, SUMMARY -> true;
            case TASK, INDICATOR -> false;
        };
    }

    static double goalX(GanttRow.Goal goal, ChartFrame frame) {
        return frame.x(goal.date().plusDays(1));
    }
}
