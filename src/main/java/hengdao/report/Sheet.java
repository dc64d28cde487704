package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.report.document.TitleLines;
import java.util.ArrayList;
import java.util.List;

/** What every page has around its content: title, line of context, signatures, date and page number. */
final class Sheet {
    /** 小二. */
    private static final double TITLE = 18;

    /** Of a title that needs several lines. */
    private static final double LONG_TITLE = 12;

    private static final double LEADING = 1.25;

    private static final double SMALL = 9;

    private final TextMeasurer measurer;
    private final Messages messages;
    private final PageFormat format;
    private final SheetText text;
    private final double unit;
    private final SheetFoot foot;
    private final List<String> titleLines;
    private final SheetContext context;

    Sheet(TextMeasurer measurer, Messages messages, PageFormat format, SheetText text) {
        this.measurer = measurer;
        this.messages = messages;
        this.format = format;
        this.text = text;
        this.unit = format.magnification();
        this.foot = new SheetFoot(measurer, messages, format, text);
        this.titleLines = titleLines();
        this.context = new SheetContext(measurer, messages, format, text);
    }

    double left() {
        return format.margin();
    }

    /** Where the content begins, in points from the top. */
    double top() {
        return format.margin() + 44 * unit + extraTitle() + context.extra();
    }

    /** Where the content must have ended, in points from the top. */
    double bottom() {
        return format.height() - format.margin() - 22 * unit - foot.extra();
    }

    /** The page around its content. */
    Drawing page(int number, int of, List<Shape> content) {
        List<Shape> shapes = new ArrayList<>();
        title(shapes);
        context.draw(format.margin() + 37 * unit + extraTitle(), shapes);
        shapes.addAll(content);
        foot.draw(number, of, shapes);
        return new Drawing(format.width(), format.height(), shapes);
    }

    /** In one line in the middle of the sheet, or of what the example mark leaves; else in smaller lines. */
    private void title(List<Shape> shapes) {
        TextStyle style = new TextStyle(TITLE * unit, true);
        double mark = mark();
        double width = measurer.width(text.title(), style);
        if (isLong()) {
            title(titleLines, new TextStyle(LONG_TITLE * unit, true), (format.width() - mark) / 2, shapes);
        } else if (width <= format.contentWidth() - 2 * mark) {
            title(titleLines, style, format.width() / 2, shapes);
        } else {
            title(titleLines, style, (format.width() - mark) / 2, shapes);
        }
        if (text.example()) {
            example(shapes);
        }
    }

    private List<String> titleLines() {
        return isLong()
                ? new TitleLines(measurer).of(text.title(), new TextStyle(LONG_TITLE * unit, true), titleRoom())
                : List.of(text.title());
    }

    /** Whether the title does not fit in one line of its usual size. */
    private boolean isLong() {
        return measurer.width(text.title(), new TextStyle(TITLE * unit, true)) > titleRoom();
    }

    private double titleRoom() {
        return format.contentWidth() - mark();
    }

    private double mark() {
        return text.example() ? exampleWidth() + 8 * unit : 0;
    }

    /** How much more room a title of more than two lines takes. */
    private double extraTitle() {
        return Math.max(0, titleLines.size() - 2) * LONG_TITLE * LEADING * unit;
    }

    private void title(List<String> lines, TextStyle style, double middle, List<Shape> shapes) {
        double step = LONG_TITLE * LEADING * unit;
        double baseline = format.margin() + 17 * unit - (Math.min(lines.size(), 2) - 1) * step / 2;
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

    private TextStyle strong() {
        return new TextStyle(SMALL * unit, true);
    }
}
