package hengdao.report;

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

/** The lines to sign, the date and the page number below the content of a sheet, in as many rows as they need. */
final class SheetFoot {
    private static final double SMALL = 9;
    private static final double PEN = 84;
    private static final double GAP = 18;
    private static final double ROW = 16;
    private static final double AFTER_LABEL = 2;

    private final TextMeasurer measurer;
    private final Messages messages;
    private final PageFormat format;
    private final double unit;
    private final List<List<Item>> rows = new ArrayList<>();

    /** Words, and how long a line to write on follows them. */
    private record Item(String words, double width, double pen) {

        double all() {
            return width + (pen > 0 ? AFTER_LABEL + pen : 0);
        }
    }

    SheetFoot(TextMeasurer measurer, Messages messages, PageFormat format, SheetText text) {
        this.measurer = measurer;
        this.messages = messages;
        this.format = format;
        unit = format.magnification();
        for (Signature each : text.signatures()) {
            put(
                    messages.text("report.signature", each.label(), each.person()),
                    each.person().isEmpty());
        }
        put(text.dated(messages), text.madeOn() == null);
    }

    /** How much higher it is than with one row, in points. */
    double extra() {
        return (rows.size() - 1) * ROW * unit;
    }

    void draw(int number, int of, List<Shape> shapes) {
        double last = format.height() - format.margin() - 3 * unit;
        double right = format.width() - format.margin();
        shapes.add(label(right, last, messages.text("report.page", number, of), Label.Align.RIGHT));
        for (int i = 0; i < rows.size(); i++) {
            double baseline = last - (rows.size() - 1 - i) * ROW * unit;
            double x = format.margin();
            for (Item item : rows.get(i)) {
                shapes.add(label(x, baseline, item.words(), Label.Align.LEFT));
                if (item.pen() > 0) {
                    double from = x + (item.width() + AFTER_LABEL) * unit;
                    double y = baseline + 2 * unit;
                    shapes.add(new Line(from, y, from + item.pen() * unit, y, Stroke.solid(Rgb.BLACK, 0.5 * unit)));
                }
                x += (item.all() + GAP) * unit;
            }
        }
    }

    /** In the row under way if there is room beside the page number, else in the next one. */
    private void put(String words, boolean pen) {
        Item item = new Item(words, measurer.width(words, style()) / unit, pen ? PEN : 0);
        double page = measurer.width(messages.text("report.page", 999, 999), style()) / unit + GAP;
        double room = format.contentWidth() / unit - page;
        double used = rows.isEmpty()
                ? Double.MAX_VALUE
                : rows.getLast().stream().mapToDouble(each -> each.all() + GAP).sum();
        if (used + item.all() > room) {
            rows.add(new ArrayList<>());
        }
        rows.getLast().add(item);
    }

    private Label label(double x, double baseline, String words, Label.Align align) {
        return new Label(x, baseline, words, style(), Rgb.BLACK, align);
    }

    private TextStyle style() {
        return new TextStyle(SMALL * unit, false);
    }
}
