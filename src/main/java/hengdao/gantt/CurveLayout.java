package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.schedule.CurvePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws an S-curve: scheduled against actual, the target, the deadline and the status date, the forecast dashed with its
 * range, and the banana between the earliest and the latest dates. The same for the window and for paper; safe for use by
 * several threads.
 */
public final class CurveLayout {

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final DateText dates;
    private final CurveLegend legend;
    private final CurveAxes axes;

    /** Drawn in a style's colours and sizes. */
    public CurveLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        this.dates = new DateText(messages);
        this.legend = new CurveLegend(measurer, style, messages);
        this.axes = new CurveAxes(measurer, style, messages);
    }

    /** The picture in a width and height, in points. */
    public Drawing of(Curves curves, double width, double height) {
        List<Shape> shapes = new ArrayList<>();
        CurveRoom room = room(curves, width, height);
        legend.add(curves, room.left(), em() * 0.8, shapes);
        axes.add(room, shapes);
        banana(curves, room, shapes);
        CurveLabels labels = new CurveLabels(measurer, width, height, shapes);
        line(curves.scheduled(), room, CurveLegend.scheduledPen(style), shapes);
        days(curves, room, labels, shapes);
        actual(curves, room, labels, shapes);
        goal(curves, room, labels, shapes);
        ahead(curves, room, labels, shapes);
        newBasis(curves, room, labels, shapes);
        return new Drawing(width, height, shapes);
    }

    private CurveRoom room(Curves curves, double width, double height) {
        double top = em() * 4.6;
        double bottom = height - em() * 3.2;
        int marks = (int) Math.clamp((bottom - top) / (em() * 3), 2, 8);
        ValueAxis axis =
                ValueAxis.over(curves.values(), curves.level(), curves.unit().equals("%"), marks);
        double gutter = 0;
        for (double mark : axis.marks()) {
            gutter = Math.max(gutter, measurer.width(ValueAxis.text(mark), label()));
        }
        double left = gutter + em();
        double right = width
                - ahead(curves).map(words -> measurer.width(words, strong())).orElse(0.0)
                - em();
        DateRange days = curves.days();
        TimeScale scale = TimeScale.fitting(days.first(), days.last(), right - left);
        return new CurveRoom(left, right, top, bottom, scale, axis);
    }

    /** The ground between the earliest and the latest dates. */
    private void banana(Curves curves, CurveRoom room, List<Shape> out) {
        if (curves.late().isEmpty() || curves.scheduled().isEmpty()) {
            return;
        }
        List<Point> edge = new ArrayList<>();
        curves.scheduled().forEach(point -> edge.add(room.at(point)));
        List<CurvePoint> back = new ArrayList<>(curves.late());
        Collections.reverse(back);
        back.forEach(point -> edge.add(room.at(point)));
        out.add(new Path(edge, true, style.planFill(), null));
    }

    private void days(Curves curves, CurveRoom room, CurveLabels labels, List<Shape> out) {
        ChartPalette palette = style.palette();
        double due = room.left() + room.scale().x(curves.due().toEpochDay() + 1.0);
        double now = room.left() + room.scale().x(curves.statusDate().toEpochDay() + 1.0);
        double middle = room.top() - em() * 0.8;
        out.add(Ink.vertical(due, room.top() - em() * 0.3, room.bottom(), palette.deadline(), style.hairline()));
        Stroke dashed = new Stroke(
                palette.statusLine(), 1.2 * style.hairline(), List.of(4 * style.hairline(), 3 * style.hairline()));
        out.add(new Line(now, room.top() - em() * 0.3, now, room.bottom(), dashed));
        String dueWords = messages.text(
                "curve.due", dates.day(curves.due(), curves.statusDate().getYear()));
        String nowWords = messages.text(
                "curve.status", dates.day(curves.statusDate(), curves.due().getYear()));
        labels.place(nowWords, label(), palette.statusLine(), beside(now, middle, now <= due));
        labels.place(dueWords, label(), palette.deadline(), beside(due, middle, now > due));
    }

    /** The break in what was counted: a line at the beginning of the day, named at its foot. */
    private void newBasis(Curves curves, CurveRoom room, CurveLabels labels, List<Shape> out) {
        LocalDate day = curves.newBasis();
        if (day == null) {
            return;
        }
        double x = room.left() + room.scale().x(day.toEpochDay());
        Rgb color = style.palette().muted();
        Stroke dotted = new Stroke(color, 1.2 * style.hairline(), List.of(style.hairline(), 2 * style.hairline()));
        out.add(new Line(x, room.top(), x, room.bottom(), dotted));
        String words =
                messages.text("curve.basis", dates.day(day, curves.statusDate().getYear()));
        double now = room.left() + room.scale().x(curves.statusDate().toEpochDay() + 1.0);
        boolean left = now - x < measurer.width(words, label()) + em();
        labels.place(words, label(), color, beside(x, room.bottom() - em() * 0.8, left));
    }

    /** Left of a day or right of it, at that height or a line above it. */
    private List<CurveLabels.Spot> beside(double x, double middle, boolean left) {
        double gap = em() * 0.3;
        CurveLabels.Spot before = new CurveLabels.Spot(x - gap, middle, Label.Align.RIGHT);
        CurveLabels.Spot after = new CurveLabels.Spot(x + gap, middle, Label.Align.LEFT);
        CurveLabels.Spot first = left ? before : after;
        CurveLabels.Spot second = left ? after : before;
        double next = middle - em() * 1.2;
        return List.of(
                first,
                new CurveLabels.Spot(first.x(), next, first.align()),
                second,
                new CurveLabels.Spot(second.x(), next, second.align()));
    }

    private void goal(Curves curves, CurveRoom room, CurveLabels labels, List<Shape> out) {
        Double goal = curves.goal();
        if (goal == null) {
            return;
        }
        double y = room.y(goal);
        Rgb color = style.palette().milestone();
        Double most = curves.most();
        if (most == null) {
            bound(y, curves.goalWords(), true, room, labels, out);
        } else {
            bound(room.y(most), messages.text("curve.upper", figure(most, curves)), true, room, labels, out);
            bound(y, messages.text("curve.lower", figure(goal, curves)), false, room, labels, out);
        }
        double x = room.left() + room.scale().x(curves.due().toEpochDay() + 1.0);
        out.add(Ink.diamond(
                x, y, em() * 0.45, curves.reached() ? color : style.palette().surface(), pen(color, 1.6)));
    }

    /** A line across at a target, its words on the side that leaves those of another bound room, else where they have it. */
    private void bound(double y, String words, boolean above, CurveRoom room, CurveLabels labels, List<Shape> out) {
        Rgb color = style.palette().milestone();
        out.add(Ink.horizontal(y, room.left(), room.right(), color, style.hairline()));
        double near = em() * (above ? -0.75 : 0.75);
        double step = em() * 2;
        List<CurveLabels.Spot> spots = new ArrayList<>();
        for (double middle : new double[] {y + near, y - near}) {
            for (double x = room.left() + em() * 0.4; x < room.right(); x += step) {
                spots.add(new CurveLabels.Spot(x, middle, Label.Align.LEFT));
            }
        }
        labels.place(words, label(), color, spots);
    }

    private static String figure(double value, Curves curves) {
        String unit = curves.unit();
        return ValueAxis.text(value) + (unit.equals("%") || unit.isEmpty() ? unit : " " + unit);
    }

    private void ahead(Curves curves, CurveRoom room, CurveLabels labels, List<Shape> out) {
        Curves.Ahead ahead = curves.ahead();
        if (ahead == null || curves.actual().isEmpty()) {
            return;
        }
        Rgb color = style.palette().actual();
        Point from = room.at(curves.actual().getLast());
        double x = room.left() + room.scale().x(curves.due().toEpochDay() + 1.0);
        double unit = style.hairline();
        Stroke thin = new Stroke(color, 0.8 * unit, List.of(2 * unit, 3 * unit));
        out.add(new Line(from.x(), from.y(), x, room.y(ahead.low()), thin));
        out.add(new Line(from.x(), from.y(), x, room.y(ahead.high()), thin));
        out.add(new Line(
                from.x(),
                from.y(),
                x,
                room.y(ahead.expected()),
                new Stroke(color, 1.8 * unit, List.of(6 * unit, 4 * unit))));
        double tick = em() * 0.3;
        out.add(Ink.vertical(x, room.y(ahead.high()), room.y(ahead.low()), color, 1.4 * unit));
        for (double end : new double[] {ahead.low(), ahead.high()}) {
            out.add(Ink.horizontal(room.y(end), x - tick, x + tick, color, 1.4 * unit));
        }
        ahead(curves).ifPresent(words -> {
            List<CurveLabels.Spot> spots = new ArrayList<>();
            for (double lines : new double[] {0, 1, -1, 2, -2}) {
                double middle = room.y(ahead.expected()) + lines * em() * 1.2;
                spots.add(new CurveLabels.Spot(x + em() * 0.7, middle, Label.Align.LEFT));
            }
            labels.place(words, strong(), color, spots);
        });
    }

    /** The forecast in words, where there is one. */
    private Optional<String> ahead(Curves curves) {
        return Optional.ofNullable(curves.ahead())
                .map(ahead -> messages.text("curve.ahead", ValueAxis.text(Math.rint(ahead.expected() * 10) / 10)));
    }

    private void actual(Curves curves, CurveRoom room, CurveLabels labels, List<Shape> out) {
        Rgb color = style.palette().actual();
        line(curves.actual(), room, CurveLegend.actualPen(style), out);
        double half = em() * 0.3;
        for (CurvePoint point : curves.actual()) {
            Point at = room.at(point);
            out.add(new Box(at.x() - half, at.y() - half, 2 * half, 2 * half, half, Fill.of(color), null));
        }
        if (!curves.actual().isEmpty()) {
            CurvePoint newest = curves.actual().getLast();
            Point at = room.at(newest);
            String words = ValueAxis.text(newest.value());
            boolean high = at.y() - em() * 1.1 > room.top();
            boolean left = at.x() - measurer.width(words, strong()) > room.left();
            labels.place(words, strong(), color, around(at, high, left));
        }
    }

    /** Above a point or below it, left or right of it. */
    private List<CurveLabels.Spot> around(Point at, boolean above, boolean left) {
        List<CurveLabels.Spot> spots = new ArrayList<>();
        for (boolean up : new boolean[] {above, !above}) {
            double middle = at.y() + em() * (up ? -1.1 : 1.1);
            for (boolean before : new boolean[] {left, !left}) {
                spots.add(new CurveLabels.Spot(
                        at.x() + em() * (before ? -0.2 : 0.2), middle, before ? Label.Align.RIGHT : Label.Align.LEFT));
            }
        }
        return spots;
    }

    private void line(List<CurvePoint> curve, CurveRoom room, Stroke pen, List<Shape> out) {
        if (curve.size() > 1) {
            out.add(new Path(curve.stream().map(room::at).toList(), false, null, pen));
        }
    }

    private Stroke pen(Rgb color, double widths) {
        return Stroke.solid(color, widths * style.hairline());
    }

    private double em() {
        return style.label().size();
    }

    private TextStyle label() {
        return style.label();
    }

    private TextStyle strong() {
        return new TextStyle(style.label().size(), true);
    }
}
