package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;

/** Places the words of a picture of curves so that none lies on others; what finds no place is left out. */
final class CurveLabels {

    private final TextMeasurer measurer;
    private final double width;
    private final double height;
    private final Occupied taken = new Occupied();
    private final List<Shape> out;

    /**
     * For a picture of that size in points, to which the words are added.
     *
     * @param out what is drawn already, with words that stay where they are
     */
    CurveLabels(TextMeasurer measurer, double width, double height, List<Shape> out) {
        this.measurer = measurer;
        this.width = width;
        this.height = height;
        this.out = out;
        for (Shape shape : out) {
            if (shape instanceof Label label) {
                taken.add(area(label));
            }
        }
    }

    /** Where words may stand: at, left or right of x, their middle at that height. */
    record Spot(double x, double middle, Label.Align align) {}

    /** Words at the first of the spots that lies within the picture and is free. */
    void place(String words, TextStyle style, Rgb color, List<Spot> spots) {
        for (Spot spot : spots) {
            Label label = Ink.text(spot.x(), spot.middle(), words, style, color, spot.align());
            Occupied.Area area = area(label);
            boolean within = area.left() >= 0 && area.right() <= width && area.top() >= 0 && area.bottom() <= height;
            if (within && taken.addIfFree(area)) {
                out.add(label);
                return;
            }
        }
    }

    private Occupied.Area area(Label label) {
        double wide = measurer.width(label.text(), label.style());
        double high = label.style().size();
        double left = switch (label.align()) {
            case LEFT -> label.x();
            case CENTER -> label.x() - wide / 2;
            case RIGHT -> label.x() - wide;
        };
        double middle = 2 * label.baseline() - Ink.baseline(label.baseline(), label.style());
        return new Occupied.Area(left, middle - high / 2, left + wide, middle + high / 2);
    }
}
