package hengdao.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The lines of a hatch; they rise to the right, and those of neighbouring boxes meet. */
public final class Hatching {

    private Hatching() {}

    /** The hatch lines across a rectangle as far as a window shows them, each where it would be without the window. */
    static List<Line> lines(Rectangle2D bounds, Rectangle2D window, Fill.Hatch hatch) {
        double pen = hatch.lineWidth();
        Rectangle2D.Double wider = new Rectangle2D.Double(
                window.getX() - pen, window.getY() - pen, window.getWidth() + 2 * pen, window.getHeight() + 2 * pen);
        Rectangle2D seen = bounds.createIntersection(wider);
        return seen.isEmpty() ? List.of() : lines(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight(), hatch);
    }

    /** The hatch lines across a rectangle (points), cut at its edges. */
    public static List<Line> lines(double x, double y, double width, double height, Fill.Hatch hatch) {
        Stroke stroke = Stroke.solid(hatch.line(), hatch.lineWidth());
        double step = hatch.spacing() * Math.sqrt(2);
        double right = x + width;
        double bottom = y + height;
        List<Line> lines = new ArrayList<>();
        for (double sum = Math.ceil((x + y) / step) * step; sum < right + bottom; sum += step) {
            double fromX = Math.max(x, sum - bottom);
            double toX = Math.min(right, sum - y);
            if (toX > fromX) {
                lines.add(new Line(fromX, sum - fromX, toX, sum - toX, stroke));
            }
        }
        return lines;
    }
}
