package hengdao.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints drawings with Java 2D, one point as one unit: for pictures and for the printer. Safe for several threads. */
public final class Graphics2DPainter {
    private final FontTextMeasurer measurer;
    private final GlyphOutlines outlines = new GlyphOutlines();

    /** A painter that places text by these widths. */
    public Graphics2DPainter(FontTextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Paints a drawing with its upper left corner at the origin; the ground is left as it is. */
    public void paint(Drawing drawing, Graphics2D graphics) {
        paint(drawing, graphics, Checkpoint.NONE);
    }

    /** As {@link #paint(Drawing, Graphics2D)}, passing a checkpoint at every shape. */
    void paint(Drawing drawing, Graphics2D graphics, Checkpoint checkpoint) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(drawing.shapes(), own, checkpoint);
        own.dispose();
    }

    private void paint(List<Shape> shapes, Graphics2D graphics, Checkpoint checkpoint) {
        for (Shape shape : shapes) {
            checkpoint.pass();
            switch (shape) {
                case Box box -> outlined(outline(box), box.fill(), box.stroke(), graphics);
                case Line line ->
                    stroke(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.stroke(), graphics);
                case Path path -> outlined(outline(path), path.fill(), path.stroke(), graphics);
                case Label label -> label(label, graphics);
                case Group group -> group(group, graphics, checkpoint);
            }
        }
    }

    private void group(Group group, Graphics2D graphics, Checkpoint checkpoint) {
        Graphics2D inner = (Graphics2D) graphics.create();
        inner.translate(group.x(), group.y());
        inner.clip(new Rectangle2D.Double(0, 0, group.width(), group.height()));
        paint(group.shapes(), inner, checkpoint);
        inner.dispose();
    }

    private void label(Label label, Graphics2D graphics) {
        graphics.setColor(color(label.color()));
        graphics.fill(outlines.outline(
                measurer.runs(label.text(), label.style()),
                label.style().size(),
                measurer.left(label),
                label.baseline()));
    }

    private static void outlined(
            java.awt.Shape outline, @Nullable Fill fill, @Nullable Stroke stroke, Graphics2D graphics) {
        switch (fill) {
            case null -> {}
            case Fill.Solid solid -> {
                graphics.setColor(color(solid.color()));
                graphics.fill(outline);
            }
            case Fill.Hatch hatch -> hatch(outline, hatch, graphics);
        }
        if (stroke != null) {
            stroke(outline, stroke, graphics);
        }
    }

    private static void hatch(java.awt.Shape outline, Fill.Hatch hatch, Graphics2D graphics) {
        graphics.setColor(color(hatch.ground()));
        graphics.fill(outline);
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clip(outline);
        Hatching.lines(outline.getBounds2D(), inside.getClip().getBounds2D(), hatch)
                .forEach(line ->
                        stroke(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.stroke(), inside));
        inside.dispose();
    }

    private static void stroke(java.awt.Shape outline, Stroke stroke, Graphics2D graphics) {
        graphics.setColor(color(stroke.color()));
        graphics.setStroke(pen(stroke));
        graphics.draw(outline);
    }

    private static BasicStroke pen(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static java.awt.Shape outline(Box box) {
        return box.radius() > 0
                ? new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), box.radius() * 2, box.radius() * 2)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static java.awt.Shape outline(Path path) {
        Path2D.Double outline = new Path2D.Double();
        Point first = path.points().getFirst();
        outline.moveTo(first.x(), first.y());
        path.points().stream().skip(1).forEach(point -> outline.lineTo(point.x(), point.y()));
        if (path.closed()) {
            outline.closePath();
        }
        return outline;
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.value());
    }
}
