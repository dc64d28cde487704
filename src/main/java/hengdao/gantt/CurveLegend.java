package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.List;

/** One line that says what the curves of a picture are; only those that are there. */
final class CurveLegend {

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;

    CurveLegend(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
    }

    void add(Curves curves, double left, double middle, List<Shape> out) {
        double x = left;
        double unit = style.hairline();
        if (!curves.scheduled().isEmpty()) {
            x = line(scheduledPen(style), "curve.scheduled", x, middle, out);
        }
        if (!curves.actual().isEmpty()) {
            x = line(actualPen(style), "curve.actual", x, middle, out);
        }
        if (curves.ahead() != null) {
            Stroke pen = new Stroke(style.palette().actual(), 1.8 * unit, List.of(6 * unit, 4 * unit));
            x = line(pen, "curve.forecast", x, middle, out);
        }
        if (!curves.late().isEmpty() && !curves.scheduled().isEmpty()) {
            double half = style.label().size() * 0.4;
            out.add(new Box(x, middle - half, sample(), 2 * half, 0, style.planFill(), null));
            x = words("curve.banana", x, middle, out);
        }
        if (!curves.unit().isEmpty()) {
            String words = messages.text("curve.unit", curves.unit());
            out.add(Ink.text(x, middle, words, style.label(), style.palette().muted(), Label.Align.LEFT));
        }
    }

    /** The pen of the scheduled curve: dashes and dots, so that it is not only its colour that tells it from the actual one. */
    static Stroke scheduledPen(GanttStyle style) {
        double unit = style.hairline();
        double widths = style.blackOnly() ? 1 : 1.6;
        return new Stroke(
                style.palette().planEdge(), widths * unit, List.of(8 * unit, 2.5 * unit, 1.5 * unit, 2.5 * unit));
    }

    /** The pen of the actual curve. */
    static Stroke actualPen(GanttStyle style) {
        double widths = style.blackOnly() ? 3.6 : 2.2;
        return Stroke.solid(style.palette().actual(), widths * style.hairline());
    }

    private double line(Stroke pen, String key, double x, double middle, List<Shape> out) {
        out.add(new Line(x, middle, x + sample(), middle, pen));
        return words(key, x, middle, out);
    }

    private double words(String key, double x, double middle, List<Shape> out) {
        String words = messages.text(key);
        double from = x + sample() + style.label().size() * 0.4;
        out.add(Ink.text(from, middle, words, style.label(), style.palette().muted(), Label.Align.LEFT));
        return from + measurer.width(words, style.label()) + style.label().size() * 1.4;
    }

    private double sample() {
        return style.label().size() * 2.6;
    }
}
