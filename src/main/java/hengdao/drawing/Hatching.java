package hengdao.drawing;

import java.util.ArrayList;
import java.util.List;

/** The lines of a hatch; they rise to the right, and those of neighbouring boxes meet. */
public final class Hatching {

    private Hatching() {}

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
