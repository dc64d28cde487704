package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** What every page has around its content: title, line of context, signatures, date and page number. */
final class Sheet {
    /** 小二. */
    private static final double TITLE = 18;

    /** Of a title that needs two lines. */
    private static final double LONG_TITLE = 12;

    private static final double SMALL = 9;
    private static final double SIGNATURE = 84;

    private final TextMeasurer measurer;
    private final Messages messages;
    private final PageFormat format;
    private final SheetText text;
    private final double unit;

    Sheet(TextMeasurer measurer, Messages messages, PageFormat format, SheetText text) {
        this.measurer = measurer;
        this.messages = messages;
        this.format = format;
        this.text = text;
        this.unit = format.magnification();
    }

    double left() {
        return format.margin();
    }

    /** Where the content begins, in points from the top. */
    double top() {
        return format.margin() + 44 * unit;
    }

    /** Where the content must have ended, in points from the top. */
    double bottom() {
        return format.height() - format.margin() - 22 * unit;
    }

    /** The page around its content. */
    Drawing page(int number, int of, List<Shape> content) {
        List<Shape> shapes = new ArrayList<>();
        title(shapes);
        context(shapes);
        shapes.addAll(content);
        foot(number, of, shapes);
        return new Drawing(format.width(), format.height(), shapes);
    }

    /** In one line in the middle of the sheet, or of what the example mark leaves; else in two smaller lines. */
    private void title(List<Shape> shapes) {
        TextStyle style = new TextStyle(TITLE * unit, true);
        double mark = text.example() ? exampleWidth() + 8 * unit : 0;
        double width = measurer.width(text.title(), style);
        if (width <= format.contentWidth() - 2 * mark) {
            title(List.of(text.title()), style, format.width() / 2, shapes);
        } else if (width <= format.contentWidth() - mark) {
            title(List.of(text.title()), style, (format.width() - mark) / 2, shapes);
        } else {
            TextStyle small = new TextStyle(LONG_TITLE * unit, true);
            List<String> lines = new TitleLines(measurer).of(text.title(), small, format.contentWidth() - mark);
            title(lines, small, (format.width() - mark) / 2, shapes);
        }
        if (text.example()) {
            example(shapes);
        }
    }

    private void title(List<String> lines, TextStyle style, double middle, List<Shape> shapes) {
        double step = LONG_TITLE * 1.25 * unit;
        double baseline = format.margin() + 17 * unit - (lines.size() - 1) * step / 2;
        for (String line : lines) {
            shapes.add(new Label(middle, baseline, line, style, Rgb.BLACK, Label.Align.CENTER));
            baseline += step;
        }
    }

    private void example(List<Shape> shapes) {
        double width = exampleWidth();
        double height = 16 * unit;
        double x = format.width() - format.margin() - width;
        double y = format.margin() + 2 * unit;
        shapes.add(new Box(x, y, width, height, 0, null, Stroke.solid(Rgb.BLACK, 0.75 * unit)));
        shapes.add(new Label(
                x + width / 2,
                y + height / 2 + SMALL * unit * 0.36,
                messages.text("report.example"),
                strong(),
                Rgb.BLACK,
                Label.Align.CENTER));
    }

    private double exampleWidth() {
        return measurer.width(messages.text("report.example"), strong()) + 14 * unit;
    }

    private void context(List<Shape> shapes) {
        double baseline = format.margin() + 37 * unit;
        if (!text.issuer().isEmpty()) {
            shapes.add(label(left(), baseline, messages.text("report.issuer", text.issuer()), Label.Align.LEFT));
        }
        String status = messages.text("report.status_date", text.statusDate().toString());
        shapes.add(label(format.width() / 2, baseline, status, Label.Align.CENTER));
        shapes.add(label(right(), baseline, messages.text("report.unit", text.unit()), Label.Align.RIGHT));
    }

    private void foot(int number, int of, List<Shape> shapes) {
        double baseline = format.height() - format.margin() - 3 * unit;
        double x = signature("report.prepared_by", left(), baseline, shapes);
        x = signature("report.reviewed_by", x, baseline, shapes);
        shapes.add(
                label(x, baseline, messages.text("report.made_on", text.madeOn().toString()), Label.Align.LEFT));
        shapes.add(label(right(), baseline, messages.text("report.page", number, of), Label.Align.RIGHT));
    }

    private double signature(String key, double x, double baseline, List<Shape> shapes) {
        String words = messages.text(key);
        shapes.add(label(x, baseline, words, Label.Align.LEFT));
        double from = x + measurer.width(words, small()) + 2 * unit;
        double to = from + SIGNATURE * unit;
        double y = baseline + 2 * unit;
        shapes.add(new Line(from, y, to, y, Stroke.solid(Rgb.BLACK, 0.5 * unit)));
        return to + 18 * unit;
    }

    private Label label(double x, double baseline, String words, Label.Align align) {
        return new Label(x, baseline, words, small(), Rgb.BLACK, align);
    }

    private double right() {
        return format.width() - format.margin();
    }

    private TextStyle small() {
        return new TextStyle(SMALL * unit, false);
    }

    private TextStyle strong() {
        return new TextStyle(SMALL * unit, true);
    }
}
