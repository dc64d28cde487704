package hengdao.report;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.List;

/** The line below a title: who made the sheet, of which day its data are, the unit; in more lines where they are long. */
final class SheetContext {
    private static final double SMALL = 9;
    private static final double LEADING = 12;
    private static final double GAP = 9;

    private final TextMeasurer measurer;
    private final PageFormat format;
    private final double unit;
    private final TextStyle style;
    private final String asOf;
    private final String figures;
    private final boolean one;
    private final double middle;
    private final String made;
    private final List<String> issuer;
    private final List<String> days;

    SheetContext(TextMeasurer measurer, Messages messages, PageFormat format, SheetText text) {
        this.measurer = measurer;
        this.format = format;
        this.unit = format.magnification();
        this.style = new TextStyle(SMALL * unit, false);
        this.asOf = text.asOf(messages);
        this.figures = messages.text("report.unit", text.unit());
        this.made = text.issuer().isEmpty() ? "" : messages.text("report.issuer", text.issuer());
        double right = format.width() - format.margin() - width(figures);
        double left = format.margin() + (made.isEmpty() ? 0 : width(made) + GAP * unit);
        this.one = left + width(asOf) + GAP * unit <= right;
        TextFlow flow = new TextFlow(measurer);
        if (one) {
            double half = width(asOf) / 2;
            this.middle = Math.clamp(format.width() / 2, left + half, right - GAP * unit - half);
            this.issuer = List.of();
            this.days = List.of(asOf);
        } else {
            this.middle = 0;
            this.issuer = flow.wrap(made, style, format.contentWidth());
            this.days = flow.wrap(asOf, style, format.contentWidth() - width(figures) - GAP * unit);
        }
    }

    /** How much more room it takes than one line, in points. */
    double extra() {
        return Math.max(0, issuer.size() + days.size() - 1) * LEADING * unit;
    }

    /** The words from the first base line on. */
    void draw(double baseline, List<Shape> shapes) {
        double left = format.margin();
        double y = baseline;
        double last = baseline + extra();
        if (one) {
            if (!made.isEmpty()) {
                shapes.add(label(left, y, made, Label.Align.LEFT));
            }
            shapes.add(label(middle, y, asOf, Label.Align.CENTER));
        } else {
            for (String line : issuer) {
                shapes.add(label(left, y, line, Label.Align.LEFT));
                y += LEADING * unit;
            }
            for (String line : days) {
                shapes.add(label(left, y, line, Label.Align.LEFT));
                y += LEADING * unit;
            }
        }
        shapes.add(label(format.width() - format.margin(), last, figures, Label.Align.RIGHT));
    }

    private double width(String words) {
        return measurer.width(words, style);
    }

    private Label label(double x, double baseline, String words, Label.Align align) {
        return new Label(x, baseline, words, style, Rgb.BLACK, align);
    }
}
