package hengdao.ui.common;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.InstalledFonts;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextRun;
import hengdao.drawing.TextStyle;
import hengdao.drawing.Typeface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints shapes on a canvas, one point as one logical pixel; on the JavaFX thread, after {@link Fonts#load}. */
public final class FxPainter {
    private final GraphicsContext context;
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final Map<Rgb, Color> colors = new HashMap<>();
    private PixelGrid across = new PixelGrid(1, 0);
    private PixelGrid down = new PixelGrid(1, 0);
    private @Nullable FontTextMeasurer measurer;

    public FxPainter(GraphicsContext context) {
        this.context = context;
    }

    /**
     * Paints shapes in their order.
     *
     * @param outputScale device pixels per logical pixel, to which edges and lines are rounded
     */
    public void paint(List<? extends Shape> shapes, double outputScale) {
        across = new PixelGrid(outputScale, 0);
        down = new PixelGrid(outputScale, 0);
        context.setFontSmoothingType(FontSmoothingType.GRAY);
        context.setTextBaseline(VPos.BASELINE);
        context.setLineCap(StrokeLineCap.BUTT);
        shapes.forEach(this::shape);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Path path -> path(path);
            case Label label -> label(label);
            case Group group -> group(group);
        }
    }

    private void group(Group group) {
        PixelGrid outerAcross = across;
        PixelGrid outerDown = down;
        context.save();
        clip(group.x(), group.y(), group.width(), group.height());
        context.translate(group.x(), group.y());
        across = across.shifted(group.x());
        down = down.shifted(group.y());
        group.shapes().forEach(this::shape);
        context.restore();
        across = outerAcross;
        down = outerDown;
    }

    private void box(Box box) {
        double left = across.edge(box.x());
        double top = down.edge(box.y());
        double width = box.width() > 0 ? Math.max(across.edge(box.x() + box.width()) - left, across.pen(0)) : 0;
        double height = box.height() > 0 ? Math.max(down.edge(box.y() + box.height()) - top, down.pen(0)) : 0;
        double arc = 2 * box.radius();
        Fill fill = box.fill();
        if (fill instanceof Fill.Solid(Rgb color)) {
            context.setFill(color(color));
            if (arc > 0) {
                context.fillRoundRect(left, top, width, height, arc, arc);
            } else {
                context.fillRect(left, top, width, height);
            }
        } else if (fill instanceof Fill.Hatch hatch) {
            hatch(hatch, left, top, width, height);
        }
        Stroke stroke = box.stroke();
        if (stroke != null) {
            double pen = pen(stroke);
            double x = left + pen / 2;
            double y = top + pen / 2;
            if (arc > 0) {
                context.strokeRoundRect(x, y, width - pen, height - pen, arc, arc);
            } else if (stroke.dashes().isEmpty()) {
                frame(left, top, width, height, pen);
            } else {
                context.strokeRect(x, y, Math.max(0, width - pen), Math.max(0, height - pen));
            }
        }
    }

    private void frame(double left, double top, double width, double height, double pen) {
        context.setFill(context.getStroke());
        context.fillRect(left, top, width, pen);
        context.fillRect(left, top + height - pen, width, pen);
        context.fillRect(left, top, pen, height);
        context.fillRect(left + width - pen, top, pen, height);
    }

    private void hatch(Fill.Hatch hatch, double left, double top, double width, double height) {
        context.save();
        clip(left, top, width, height);
        context.setFill(color(hatch.ground()));
        context.fillRect(left, top, width, height);
        context.setStroke(color(hatch.line()));
        context.setLineWidth(hatch.lineWidth());
        context.setLineDashes();
        double step = hatch.spacing() * Math.sqrt(2);
        double first = Math.floor((across.origin() + left - height) / step) * step - across.origin();
        for (double x = first; x < left + width; x += step) {
            context.strokeLine(x, top + height, x + height, top);
        }
        context.restore();
    }

    private void line(Line line) {
        double pen = pen(line.stroke());
        boolean solid = line.stroke().dashes().isEmpty();
        if (line.x1() == line.x2()) {
            double x = across.penMiddle(line.x1(), pen);
            double y1 = down.edge(line.y1());
            double y2 = down.edge(line.y2());
            if (solid) {
                level(x, y1, x, y2, pen, 0, 0);
            } else {
                context.strokeLine(x, y1, x, y2);
            }
        } else if (line.y1() == line.y2()) {
            double y = down.penMiddle(line.y1(), pen);
            double x1 = across.edge(line.x1());
            double x2 = across.edge(line.x2());
            if (solid) {
                level(x1, y, x2, y, pen, 0, 0);
            } else {
                context.strokeLine(x1, y, x2, y);
            }
        } else {
            context.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
        }
    }

    private void path(Path path) {
        int count = path.points().size();
        double[] xs = new double[count];
        double[] ys = new double[count];
        boolean straight = hasStraightEdge(path);
        Stroke stroke = path.stroke();
        if (stroke != null && straight && !path.closed()) {
            polyline(path, stroke, pen(stroke));
            return;
        }
        Point first = path.points().getFirst();
        double byX = across.edge(first.x()) - first.x();
        double byY = down.edge(first.y()) - first.y();
        for (int i = 0; i < count; i++) {
            Point point = path.points().get(i);
            xs[i] = straight ? across.edge(point.x()) : point.x() + byX;
            ys[i] = straight ? down.edge(point.y()) : point.y() + byY;
        }
        if (path.closed() && path.fill() instanceof Fill.Solid(Rgb color)) {
            context.setFill(color(color));
            context.fillPolygon(xs, ys, count);
        }
        if (stroke != null) {
            pen(stroke);
            if (path.closed()) {
                context.strokePolygon(xs, ys, count);
            } else {
                context.strokePolyline(xs, ys, count);
            }
        }
    }

    /** An open line with level or upright pieces, which then cover whole pixels as single lines do. */
    private void polyline(Path path, Stroke stroke, double pen) {
        double[] xs = path.points().stream()
                .mapToDouble(point -> across.penMiddle(point.x(), pen))
                .toArray();
        double[] ys = path.points().stream()
                .mapToDouble(point -> down.penMiddle(point.y(), pen))
                .toArray();
        if (stroke.dashes().isEmpty() && isStraight(xs, ys)) {
            int last = xs.length - 1;
            for (int i = 0; i < last; i++) {
                double before = i > 0 ? pen / 2 : 0;
                double after = i + 1 < last ? pen / 2 : 0;
                level(xs[i], ys[i], xs[i + 1], ys[i + 1], pen, before, after);
            }
        } else {
            context.strokePolyline(xs, ys, xs.length);
        }
    }

    /**
     * A level or upright line in the colour of the pen, longer by {@code before} and {@code after} at its ends, filled
     * as a box: software rendering strokes lines many times more slowly.
     */
    private void level(double x1, double y1, double x2, double y2, double pen, double before, double after) {
        context.setFill(context.getStroke());
        if (x1 == x2) {
            double top = y1 <= y2 ? y1 - before : y2 - after;
            context.fillRect(x1 - pen / 2, top, pen, Math.abs(y2 - y1) + before + after);
        } else {
            double left = x1 <= x2 ? x1 - before : x2 - after;
            context.fillRect(left, y1 - pen / 2, Math.abs(x2 - x1) + before + after, pen);
        }
    }

    private static boolean isStraight(double[] xs, double[] ys) {
        for (int i = 1; i < xs.length; i++) {
            if (xs[i] != xs[i - 1] && ys[i] != ys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasStraightEdge(Path path) {
        for (int i = 1; i < path.points().size(); i++) {
            Point a = path.points().get(i - 1);
            Point b = path.points().get(i);
            if (a.x() == b.x() || a.y() == b.y()) {
                return true;
            }
        }
        return false;
    }

    private void label(Label label) {
        if (label.style().typeface() != Typeface.SANS) {
            runs(label);
            return;
        }
        context.setFont(fonts.computeIfAbsent(label.style(), FxPainter::font));
        context.setFill(color(label.color()));
        context.setTextAlign(
                switch (label.align()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        context.fillText(label.text(), across.edge(label.x()), down.edge(label.baseline()));
    }

    /** Text of a document, in the fonts this PC has for it. */
    private void runs(Label label) {
        context.setFill(color(label.color()));
        context.setTextAlign(TextAlignment.LEFT);
        FontTextMeasurer widths = measurer == null ? new FontTextMeasurer(InstalledFonts.ofThisPc()) : measurer;
        measurer = widths;
        double x = widths.left(label);
        double size = label.style().size();
        for (TextRun run : widths.runs(label.text(), label.style())) {
            context.setFont(run.installed()
                    .map(font -> Fonts.of(font, size))
                    .orElseGet(() -> fonts.computeIfAbsent(label.style(), FxPainter::font)));
            context.fillText(run.text(), across.edge(x), down.edge(label.baseline()));
            x += run.width() * size;
        }
    }

    private double pen(Stroke stroke) {
        double pen = across.pen(stroke.width());
        context.setStroke(color(stroke.color()));
        context.setLineWidth(pen);
        context.setLineDashes(
                stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        return pen;
    }

    private void clip(double x, double y, double width, double height) {
        double left = across.edge(x);
        double top = down.edge(y);
        context.beginPath();
        context.rect(left, top, across.edge(x + width) - left, down.edge(y + height) - top);
        context.clip();
    }

    private Color color(Rgb color) {
        return colors.computeIfAbsent(color, rgb -> Color.rgb(rgb.red(), rgb.green(), rgb.blue()));
    }

    private static Font font(TextStyle style) {
        return Font.font(Fonts.FAMILY, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.size());
    }
}
