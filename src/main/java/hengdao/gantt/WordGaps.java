package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Breaks lines where words stand, so that the words stay legible on any ground and on paper. */
final class WordGaps {
    /** No words. */
    static final WordGaps NONE = new WordGaps(List.of());

    /** How high a character is above and below its base line, in shares of its size. */
    private static final double ABOVE = 0.85;

    private static final double BELOW = 0.2;

    /** The least gap between a line and a word, in points. */
    private static final double CLEAR = 1;

    private final List<Occupied.Area> words;

    private WordGaps(List<Occupied.Area> words) {
        this.words = words;
    }

    /** The labels among shapes. */
    static WordGaps of(List<Shape> shapes, TextMeasurer measurer) {
        return new WordGaps(areas(shapes, measurer));
    }

    /** Where the labels among shapes stand. */
    static List<Occupied.Area> areas(List<Shape> shapes, TextMeasurer measurer) {
        List<Occupied.Area> areas = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Label label) {
                double width = measurer.width(label.text(), label.style());
                double size = label.style().size();
                double left = switch (label.align()) {
                    case LEFT -> label.x();
                    case CENTER -> label.x() - width / 2;
                    case RIGHT -> label.x() - width;
                };
                areas.add(new Occupied.Area(
                        left, label.baseline() - ABOVE * size, left + width, label.baseline() + BELOW * size));
            }
        }
        return areas;
    }

    /** The pieces of a line of level and upright parts that are left between the words, each of two points or more. */
    List<List<Point>> pieces(List<Point> line) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>(List.of(line.getFirst()));
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            for (Gap gap : gaps(from, to)) {
                piece.add(at(from, to, gap.from()));
                end(piece, pieces);
                piece = new ArrayList<>(List.of(at(from, to, gap.until())));
            }
            piece.add(to);
        }
        end(piece, pieces);
        return pieces;
    }

    /** A part of a straight line, in shares of its length. */
    private record Gap(double from, double until) {}

    private List<Gap> gaps(Point from, Point to) {
        boolean level = from.y() == to.y();
        double start = level ? from.x() : from.y();
        double way = (level ? to.x() : to.y()) - start;
        Occupied.Area line = LinkRoute.piece(from, to);
        List<Gap> gaps = new ArrayList<>();
        for (Occupied.Area word : words) {
            Occupied.Area kept = word.grown(CLEAR);
            if (way != 0 && kept.overlaps(line)) {
                double one = ((level ? kept.left() : kept.top()) - start) / way;
                double other = ((level ? kept.right() : kept.bottom()) - start) / way;
                gaps.add(new Gap(Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))));
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::from));
        return joined(gaps);
    }

    private static List<Gap> joined(List<Gap> gaps) {
        List<Gap> joined = new ArrayList<>();
        for (Gap gap : gaps) {
            if (!joined.isEmpty() && gap.from() <= joined.getLast().until()) {
                Gap last = joined.removeLast();
                joined.add(new Gap(last.from(), Math.max(last.until(), gap.until())));
            } else {
                joined.add(gap);
            }
        }
        return joined;
    }

    private static Point at(Point from, Point to, double share) {
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    private static void end(List<Point> piece, List<List<Point>> pieces) {
        List<Point> points = new ArrayList<>();
        for (Point point : piece) {
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (points.size() > 1) {
            pieces.add(points);
        }
    }
}
