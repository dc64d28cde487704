package hengdao.gantt;

import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the plan bar of a row: baseline, float and deadline. */
final class PlanMarks {
    private final GanttStyle style;
    private final BarSamples samples;
    private final Messages messages;
    private final Counting counting = new Counting();

    PlanMarks(GanttStyle style, BarSamples samples, Messages messages) {
        this.style = style;
        this.samples = samples;
        this.messages = messages;
    }

    /** Whether a row lies on the critical path and that is shown. */
    static boolean isCritical(GanttRow row, ChartMarks marks) {
        TaskFloat known = marks.floats().get(row.marked());
        return marks.shows(ChartLayer.CRITICAL_PATH) && known != null && known.critical();
    }

    /**
     * The deadline to be marked: that of a task whose plan does not end on it; null for none. One that is only the
     * programme's default says nothing, unless the plan misses it.
     */
    static @Nullable LocalDate deadline(GanttRow row, ChartMarks marks) {
        boolean late = row.finish().isAfter(row.deadline());
        boolean apart = late || (row.deadline().isAfter(row.finish()) && !row.deadlineIsDefault());
        return marks.shows(ChartLayer.DEADLINES) && apart && !BarLayout.isSummary(row) ? row.deadline() : null;
    }

    /** The float that has a length to show; null for none, and for a row with as little as none. */
    static @Nullable TaskFloat slack(GanttRow row, ChartMarks marks) {
        TaskFloat known = marks.shows(ChartLayer.FLOAT) ? marks.floats().get(row.marked()) : null;
        return known == null || known.total() == 0 ? null : known;
    }

    static @Nullable DateRange baseline(GanttRow row, ChartMarks marks) {
        return marks.shows(ChartLayer.BASELINE) ? marks.baseline().get(row.marked()) : null;
    }

    void baseline(GanttRow row, ChartFrame frame, BarPlaces places, Occupied taken, List<Shape> out) {
        DateRange known = baseline(row, frame.marks());
        if (known == null) {
            return;
        }
        double right = frame.x(known.last().plusDays(1));
        if (row.milestone()) {
            out.add(samples.baselineDiamond(right, places.diamondY() + places.planHeight()));
        } else {
            double left = frame.x(known.first());
            double top = places.baselineTop();
            double bottom = top + places.baselineHeight();
            taken.add(new Occupied.Area(left, top + places.planHeight() / 8, right, bottom));
            out.add(samples.baseline(left, top, Math.max(right - left, style.hairline())));
        }
    }

    /** The thin line from the end of the plan to the latest finish. */
    void slack(GanttRow row, ChartFrame frame, BarPlaces places, Occupied taken, List<Shape> out) {
        TaskFloat known = slack(row, frame.marks());
        if (known != null && known.total() > 0) {
            double middle = slackMiddle(places);
            double from = slackFrom(row, places);
            double until = slackUntil(known, from, frame);
            double tick = style.planHeight() / 4;
            taken.add(new Occupied.Area(from, middle - style.hairline(), until, middle + style.hairline()));
            taken.add(new Occupied.Area(until - style.hairline(), middle - tick, until, middle + tick));
            out.addAll(samples.slack(from, until, middle));
        }
    }

    /** How many workdays that line stands for, or how many are missing. */
    void slackWords(GanttRow row, ChartFrame frame, BarPlaces places, LabelPlacer labels) {
        TaskFloat known = slack(row, frame.marks());
        if (known == null) {
            return;
        }
        double from = slackFrom(row, places);
        if (known.total() < 0) {
            String words = messages.text("gantt.float.negative", -known.total());
            labels.after(words, from, slackMiddle(places), style.palette().critical());
        } else {
            labels.after(
                    messages.text("gantt.float", known.total()),
                    slackUntil(known, from, frame),
                    slackMiddle(places),
                    style.palette().muted());
        }
    }

    private double slackMiddle(BarPlaces places) {
        return places.actualTop() + 0.6 * style.actualHeight();
    }

    private static double slackFrom(GanttRow row, BarPlaces places) {
        return row.milestone() ? places.right() + places.diamondHalf() : places.right();
    }

    private static double slackUntil(TaskFloat known, double from, ChartFrame frame) {
        return Math.max(from, frame.x(known.latestFinish().plusDays(1)));
    }

    /** The mark of a deadline; one that the plan misses says by how many workdays. */
    void deadline(
            GanttRow row,
            ChartFrame frame,
            BarPlaces places,
            Occupied taken,
            LabelPlacer labels,
            boolean diamondThere,
            List<Shape> out) {
        LocalDate day = deadline(row, frame.marks());
        if (day == null) {
            return;
        }
        boolean late = row.finish().isAfter(day);
        double x = frame.x(day.plusDays(1));
        double half = samples.deadlineHalf();
        double top = places.planTop() - style.planHeight() * 0.2;
        double bottom = places.actualTop() + places.actualHeight();
        Rgb color = samples.deadlineColor(late);
        out.add(new Line(x, top, x, bottom, Stroke.solid(color, 1.5 * style.hairline())));
        if (!diamondThere) {
            out.add(samples.deadline(x, top, late));
        }
        taken.add(new Occupied.Area(x - half, top, x + half, places.planTop() + places.planHeight()));
        if (late) {
            int workdays = counting.by(frame.calendar()).between(day, row.finish());
            labels.late(messages.text("gantt.deadline.late", workdays), x, half, places);
        }
    }
}
