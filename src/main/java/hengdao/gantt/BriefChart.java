package hengdao.gantt;

import hengdao.drawing.Drawing;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project in brief: plan bar above, actual bar below, a diamond for each day on which something is due, and the status
 * date, under an axis of quarters. Safe for use by several threads.
 */
public final class BriefChart {

    /** How much thicker the bars are than in the chart, at least and at most, and the height for which they are as there. */
    private static final double THICKER = 1.5;

    private static final double THICKEST = 2;
    private static final double USUAL_HEIGHT = 56;

    private static final double EDGE = 12;

    /** How thin the bars may get before the axis above them is left out, as a share of those in the chart. */
    private static final double THINNEST = 0.8;

    /** The height of a line of words, in ems. */
    private static final double LINE = 1.2;

    private final TextMeasurer measurer;
    private final GanttStyle plain;
    private final DateText dates;

    /** Drawn in a style's colours. */
    public BriefChart(TextMeasurer measurer, GanttStyle plain, Messages messages) {
        this.measurer = measurer;
        this.plain = plain;
        this.dates = new DateText(messages);
    }

    /**
     * What is drawn.
     *
     * @param actualUntil as {@link hengdao.schedule.Status#actualUntil}
     * @param scheduled what should be done by now, in words above the plan bar; empty for nothing
     * @param due days with what is due on them, ascending
     */
    public record Bars(DateRange plan, @Nullable Double actualUntil, String scheduled, List<Due> due) {
        public Bars {
            due = List.copyOf(due);
        }
    }

    /** A day on which something is due; its diamond is hollow until all of it is reached. */
    public record Due(LocalDate date, boolean reached) {}

    /**
     * The picture in a width and height, in points, of the days between. Words stand above the bars and their diamonds;
     * where the height does not allow that, they are left out, then the axis: both bars are always there.
     */
    public Drawing of(Bars bars, DateRange days, LocalDate statusDate, double width, double height) {
        TimeScale scale = TimeScale.fitting(days.first(), days.last(), width - 2 * EDGE);
        List<Shape> shapes = new ArrayList<>();
        double named = plain.scale().size() * 2;
        double axis = (height - named) / bars(plain) < THINNEST ? 0 : named;
        double line = bars.scheduled().isEmpty() ? 0 : text().size() * LINE;
        double thick = Math.clamp(height / USUAL_HEIGHT, THICKER, THICKEST);
        double thin = Math.min(thick, (height - axis - line) / bars(plain));
        boolean worded = line > 0 && axis > 0 && thin >= 1;
        GanttStyle style = plain.scaled(worded ? thin : Math.min(thick, (height - axis) / bars(plain)));
        BarSamples samples = new BarSamples(style);
        if (axis > 0) {
            quarters(scale, axis, height, shapes);
        }
        double all = style.planHeight() + style.barGap() + style.actualHeight();
        double above = overhang(style) + (worded ? line : 0);
        double top = Math.max(axis + above, axis + (height - axis - all) / 2);
        double left = x(scale, bars.plan().first().toEpochDay());
        double right = x(scale, bars.plan().last().toEpochDay() + 1.0);
        shapes.add(samples.plan(left, top, Math.max(right - left, BarPlaces.LEAST_BAR)));
        Double until = bars.actualUntil();
        if (until != null && x(scale, until) > left) {
            double actualTop = top + style.planHeight() + style.barGap();
            double reached = Math.max(x(scale, until) - left, BarPlaces.LEAST_BAR);
            shapes.add(samples.actual(left, actualTop, reached, style.actualHeight()));
        }
        for (Due due : bars.due()) {
            double x = x(scale, due.date().toEpochDay() + 1.0);
            shapes.add(samples.diamond(x, top + style.planHeight() / 2, due.reached(), false));
        }
        double status = x(scale, statusDate.toEpochDay() + 1.0);
        double pen = 1.2 * plain.hairline();
        shapes.add(new Line(
                status, axis, status, height, new Stroke(plain.palette().statusLine(), pen, List.of(4.0, 3.0))));
        if (worded) {
            shapes.add(beside(status, top - above + line / 2, bars.scheduled(), width));
        }
        return new Drawing(width, height, shapes);
    }

    /** How high the bars of a style are with the tips of their diamonds. */
    private static double bars(GanttStyle style) {
        return overhang(style) + style.planHeight() + style.barGap() + style.actualHeight();
    }

    /** How far a diamond and its edge stand out above the bar. */
    private static double overhang(GanttStyle style) {
        return style.planHeight() * (BarSamples.DIAMOND - 0.5) + 1.8 * style.hairline();
    }

    /** Words right of the status date, or left of it where there is no room. */
    private Label beside(double status, double middle, String words, double width) {
        boolean right = status + 4 + measurer.width(words, text()) <= width;
        return Ink.text(
                right ? status + 4 : status - 4,
                middle,
                words,
                text(),
                plain.palette().muted(),
                right ? Label.Align.LEFT : Label.Align.RIGHT);
    }

    private TextStyle text() {
        return new TextStyle(plain.scale().size() * 1.1, false);
    }

    private void quarters(TimeScale scale, double axis, double height, List<Shape> shapes) {
        double pen = plain.hairline();
        for (Heading heading : Heading.covering(Tier.QUARTER, scale.first(), scale.last())) {
            double from = Math.max(x(scale, heading.first().toEpochDay()), EDGE);
            double until = Math.min(x(scale, heading.until().toEpochDay()), EDGE + scale.width());
            shapes.add(Ink.vertical(from, axis * 0.3, height, plain.palette().grid(), pen));
            List<String> forms = dates.heading(heading, false);
            boolean whole = !heading.first().isBefore(scale.first())
                    && !heading.until().isAfter(scale.last().plusDays(1));
            for (String words : whole ? forms : forms.subList(0, 1)) {
                if (measurer.width(words, text()) <= until - from - 4) {
                    shapes.add(Ink.text(
                            (from + until) / 2,
                            axis / 2,
                            words,
                            text(),
                            plain.palette().muted(),
                            Label.Align.CENTER));
                    break;
                }
            }
        }
        shapes.add(
                Ink.horizontal(axis, EDGE, EDGE + scale.width(), plain.palette().grid(), pen));
    }

    private static double x(TimeScale scale, double epochDay) {
        return EDGE + scale.x(epochDay);
    }
}
