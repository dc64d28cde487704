package hengdao.bench;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.ui.common.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The least that drawing some shapes on a canvas costs: the calls of the graphics context are made beforehand, with
 * colours and fonts at hand and without clips, and only repeated, each time a pixel further up or down.
 */
final class Floor {
    private final List<Consumer<GraphicsContext>> calls = new ArrayList<>();

    Floor(List<? extends Shape> shapes) {
        add(shapes, 0, 0);
    }

    int shapes() {
        return calls.size();
    }

    void draw(Canvas canvas, int step) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.save();
        context.translate(0, step % 2);
        context.setTextBaseline(VPos.BASELINE);
        calls.forEach(call -> call.accept(context));
        context.restore();
    }

    private void add(List<? extends Shape> shapes, double x, double y) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Group group -> add(group.shapes(), x + group.x(), y + group.y());
                case Box box -> calls.add(box(box, x, y));
                case Line line -> calls.add(line(line, x, y));
                case Path path -> calls.add(path(path, x, y));
                case Label label -> calls.add(label(label, x, y));
            }
        }
    }

    private static Consumer<GraphicsContext> box(Box box, double x, double y) {
        double left = Math.rint(x + box.x());
        double top = Math.rint(y + box.y());
        double width = Math.rint(box.width());
        double height = Math.rint(box.height());
        double arc = 2 * box.radius();
        Color fill = box.fill() instanceof Fill.Solid(Rgb color) ? color(color) : null;
        Consumer<GraphicsContext> edge = stroke(box.stroke());
        boolean stroked = box.stroke() != null;
        return context -> {
            if (fill != null) {
                context.setFill(fill);
                if (arc > 0) {
                    context.fillRoundRect(left, top, width, height, arc, arc);
                } else {
                    context.fillRect(left, top, width, height);
                }
            }
            if (stroked) {
                edge.accept(context);
                context.strokeRect(left + 0.5, top + 0.5, width, height);
            }
        };
    }

    private static Consumer<GraphicsContext> line(Line line, double x, double y) {
        Consumer<GraphicsContext> pen = stroke(line.stroke());
        double x1 = Math.rint(x + line.x1()) + 0.5;
        double y1 = Math.rint(y + line.y1()) + 0.5;
        double x2 = Math.rint(x + line.x2()) + 0.5;
        double y2 = Math.rint(y + line.y2()) + 0.5;
        return context -> {
            pen.accept(context);
            context.strokeLine(x1, y1, x2, y2);
        };
    }

    private static Consumer<GraphicsContext> path(Path path, double x, double y) {
        double[] xs = path.points().stream().mapToDouble(point -> x + point.x()).toArray();
        double[] ys = path.points().stream().mapToDouble(point -> y + point.y()).toArray();
        Color fill = path.closed() && path.fill() instanceof Fill.Solid(Rgb color) ? color(color) : null;
        Consumer<GraphicsContext> pen = stroke(path.stroke());
        boolean stroked = path.stroke() != null;
        return context -> {
            if (fill != null) {
                context.setFill(fill);
                context.fillPolygon(xs, ys, xs.length);
            }
            if (stroked) {
                pen.accept(context);
                if (path.closed()) {
                    context.strokePolygon(xs, ys, xs.length);
                } else {
                    context.strokePolyline(xs, ys, xs.length);
                }
            }
        };
    }

    private static Consumer<GraphicsContext> label(Label label, double x, double y) {
        FontWeight weight = label.style().bold() ? FontWeight.BOLD : FontWeight.NORMAL;
        Font font = Font.font(Fonts.FAMILY, weight, label.style().size());
        Color color = color(label.color());
        TextAlignment alignment = switch (label.align()) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
        double left = Math.rint(x + label.x());
        double baseline = Math.rint(y + label.baseline());
        return context -> {
            context.setFont(font);
            context.setFill(color);
            context.setTextAlign(alignment);
            context.fillText(label.text(), left, baseline);
        };
    }

    private static Consumer<GraphicsContext> stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return context -> {};
        }
        Color color = color(stroke.color());
        double width = Math.max(1, Math.rint(stroke.width()));
        double[] dashes =
                stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray();
        return context -> {
            context.setStroke(color);
            context.setLineWidth(width);
            context.setLineDashes(dashes);
        };
    }

    private static Color color(Rgb color) {
        return Color.rgb(color.red(), color.green(), color.blue());
    }
}
