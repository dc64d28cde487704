package hengdao.gantt;

import hengdao.drawing.Line;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Breaks straight lines of any direction where words stand, so that no figure is struck through. */
final class LineGaps {
    private static final double CLEAR = 1;

    private final List<Occupied.Area> words;

    private LineGaps(List<Occupied.Area> words) {
        this.words = words;
    }

    /** The labels among shapes. */
    static LineGaps of(List<Shape> shapes, TextMeasurer measurer) {
        return new LineGaps(WordGaps.areas(shapes, measurer).stream()
                .map(area -> area.grown(CLEAR))
                .toList());
    }

    /** A stretch of a line in shares of its length. */
    private record Part(double from, double until) {}

    /** What is left of a line between the words. */
    List<Line> pieces(Line line) {
        List<Part> gaps = new ArrayList<>();
        for (Occupied.Area area : words) {
            double dx = line.x2() - line.x1();
            double dy = line.y2() - line.y1();
            Part across = within(line.x1(), dx, area.left(), area.right());
            Part down = within(line.y1(), dy, area.top(), area.bottom());
            double from = Math.max(0, Math.max(across.from(), down.from()));
            double until = Math.min(1, Math.min(across.until(), down.until()));
            if (from < until) {
                gaps.add(new Part(from, until));
            }
        }
        if (gaps.isEmpty()) {
            return List.of(line);
        }
        gaps.sort(Comparator.comparingDouble(Part::from));
        List<Line> pieces = new ArrayList<>();
        double from = 0;
        for (Part gap : gaps) {
            add(line, from, gap.from(), pieces);
            from = Math.max(from, gap.until());
        }
        add(line, from, 1, pieces);
        return pieces;
    }

    /** Where a line is between two bounds in one direction. */
    private static Part within(double start, double way, double low, double high) {
        if (way == 0) {
            return start > low && start < high ? new Part(0, 1) : new Part(1, 0);
        }
        double a = (low - start) / way;
        double b = (high - start) / way;
        return new Part(Math.min(a, b), Math.max(a, b));
    }

    private static void add(Line line, double from, double until, List<Line> out) {
        if (until > from) {
            double dx = line.x2() - line.x1();
            double dy = line.y2() - line.y1();
            out.add(new Line(
                    line.x1() + from * dx,
                    line.y1() + from * dy,
                    line.x1() + until * dx,
                    line.y1() + until * dy,
                    line.stroke()));
        }
    }
}
