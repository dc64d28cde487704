package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names the marks that the given rows use; marks that are not there are not explained. */
final class LegendLayout {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final BarSamples samples;
    private final LegendMarks used;
    private final FlagMark flags;

    LegendLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        this.samples = new BarSamples(style);
        this.used = new LegendMarks(new DayGround(style), new AxisStrip(measurer, style, messages));
        this.flags = new FlagMark(style);
    }

    Group legend(ChartSlice slice, ChartFrame frame, double width) {
        double sample = style.label().size() * 2.4;
        double gap = style.padding();
        double line = Math.max(style.planHeight(), style.label().size()) * 1.6;
        List<Shape> shapes = new ArrayList<>();
        double inset = style.hairline();
        double x = inset;
        double y = 0;
        Set<LegendMark> marks = used.in(slice, frame);
        for (LegendMark mark : marks) {
            if (mark == LegendMark.PERCENTAGES && style.isOneLine()) {
                continue;
            }
            String words = messages.text(mark.key());
            double needed = sample + gap / 2 + measurer.width(words, style.label());
            if (x > inset && x + needed > width) {
                x = inset;
                y += line;
            }
            sample(mark, x, y + line / 2, sample, shapes);
            shapes.add(Ink.text(
                    x + sample + gap / 2,
                    y + line / 2,
                    words,
                    style.label(),
                    style.palette().text(),
                    Label.Align.LEFT));
            x += needed + 2 * gap;
        }
        return new Group(0, 0, width, y + line, shapes);
    }

    private void sample(LegendMark mark, double x, double middle, double width, List<Shape> out) {
        ChartPalette palette = style.palette();
        double plan = style.planHeight();
        double top = middle - plan / 2;
        double centre = x + width / 2;
        switch (mark) {
            case PLAN -> out.add(samples.plan(x, top, width));
            case ACTUAL -> out.add(samples.actual(x, middle - style.actualHeight() / 2, width, style.actualHeight()));
            case PERCENTAGES -> {
                double apart = style.scale().size() * 0.48;
                figures("80%", centre, middle - apart, palette.muted(), out);
                figures("75%", centre, middle + apart, palette.actual(), out);
            }
            case PENDING -> figures("75%" + PercentText.PENDING, centre, middle, palette.actual(), out);
            case SUMMARY -> out.add(samples.bracket(x, top, width));
            case DEFAULT_DATE -> out.add(samples.open(x, top, width));
            case REACHED -> out.add(samples.diamond(centre, middle, true, false));
            case OPEN_GOAL -> out.add(samples.diamond(centre, middle, false, false));
            case DEADLINE -> out.add(samples.deadline(centre, top, false));
            case MISSED_DEADLINE -> out.add(samples.deadline(centre, top, true));
            case BASELINE -> out.add(samples.baseline(x, middle - plan * 3 / 16, width));
            case LINK -> link(x, middle, width, false, out);
            case CRITICAL -> {
                out.add(samples.plan(x, top, width));
                out.add(samples.critical(x, top, width));
            }
            case CRITICAL_LINK -> link(x, middle, width, true, out);
            case SLACK -> out.addAll(samples.slack(x, x + width, middle));
            case STATUS_DATE ->
                out.add(new Line(centre, middle - plan, centre, middle + plan, RowsLayout.statusStroke(style)));
            case PROGRESS_LINE -> {
                Point start = new Point(x + width * 0.7, middle - plan);
                Point point = new Point(x + width * 0.3, middle);
                Point end = new Point(x + width * 0.7, middle + plan);
                out.add(new Line(start.x(), start.y(), point.x(), point.y(), ProgressLineLayout.pen(style)));
                out.add(new Line(point.x(), point.y(), end.x(), end.y(), ProgressLineLayout.pen(style)));
                out.add(ProgressLineLayout.dot(point, style));
            }
            case LANE_SCHEDULED ->
                out.add(new Line(x, middle + plan / 2, x + width, top, LaneLayout.scheduledPen(style)));
            case LANE_ACTUAL -> {
                Point corner = new Point(centre, top);
                List<Point> steps = List.of(
                        new Point(x, middle + plan / 2),
                        new Point(centre, middle + plan / 2),
                        corner,
                        new Point(x + width, top));
                out.add(new Path(steps, false, null, LaneLayout.actualPen(style)));
                out.add(LaneLayout.dot(corner, style));
            }
            case VIOLATION -> flags.add(Flag.VIOLATION, centre, middle, out);
            case PROBLEM -> flags.add(Flag.PROBLEM, centre, middle, out);
            case NOTE -> flags.add(Flag.NOTE, centre, middle, out);
            case DAY_OFF -> {
                Stroke edge = Stroke.solid(palette.baseline(), style.hairline());
                out.add(new Box(x, top, width, plan, 0, Fill.of(palette.holiday()), edge));
            }
            case MAKE_UP_DAY -> figures(messages.text("gantt.make_up_day"), centre, middle, palette.accent(), out);
        }
    }

    private void figures(String words, double centre, double middle, Rgb color, List<Shape> out) {
        out.add(Ink.text(centre, middle, words, style.scale(), color, Label.Align.CENTER));
    }

    private void link(double x, double middle, double width, boolean critical, List<Shape> out) {
        LinkRoute route = LinkRoute.through(new Point(x, middle), new Point(x + width, middle));
        LinkLayout.shapes(route, critical ? samples.heavy() : LinkLayout.pen(style), style, WordGaps.NONE, out);
    }
}
