package hengdao.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** Paints shapes on one page; the origin of a PDF page is at its foot. */
final class PdfPage implements AutoCloseable {
    /** Distance of the control points of a quarter circle from its ends, in radii. */
    private static final double QUARTER = 0.5523;

    /** How many shapes are painted before it is asked whether to go on. */
    private static final int BETWEEN_CHECKS = 100;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final FontTextMeasurer measurer;
    private final Checkpoint checkpoint;
    private final double pageHeight;
    private int painted;
    private double originX;
    private double originY;
    private Rectangle2D window;

    PdfPage(PDDocument document, PDPage page, PdfFonts fonts, FontTextMeasurer measurer, Checkpoint checkpoint)
            throws IOException {
        this.content = new PDPageContentStream(document, page);
        this.fonts = fonts;
        this.measurer = measurer;
        this.checkpoint = checkpoint;
        this.pageHeight = page.getMediaBox().getHeight();
        this.window = new Rectangle2D.Double(0, 0, page.getMediaBox().getWidth(), pageHeight);
    }

    void paint(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            if (++painted % BETWEEN_CHECKS == 0) {
                checkpoint.pass();
            }
            switch (shape) {
                case Box box -> box(box);
                case Line line -> line(line);
                case Path path -> path(path);
                case Label label -> label(label);
                case Group group -> group(group);
            }
        }
    }

    private void box(Box box) throws IOException {
        Fill fill = box.fill();
        if (fill != null) {
            fill(fill, () -> outline(box), box.x(), box.y(), box.width(), box.height());
        }
        stroke(box.stroke(), () -> outline(box));
    }

    private void line(Line line) throws IOException {
        stroke(line.stroke(), () -> {
            content.moveTo(x(line.x1()), y(line.y1()));
            content.lineTo(x(line.x2()), y(line.y2()));
        });
    }

    private void path(Path path) throws IOException {
        Fill fill = path.fill();
        if (fill != null) {
            Bounds bounds = Bounds.of(path.points());
            fill(fill, () -> outline(path), bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
        stroke(path.stroke(), () -> outline(path));
    }

    private void group(Group group) throws IOException {
        content.saveGraphicsState();
        originX += group.x();
        originY += group.y();
        Rectangle2D around = window;
        Rectangle2D own = new Rectangle2D.Double(originX, originY, group.width(), group.height());
        window = around.createIntersection(own);
        rectangle(0, 0, group.width(), group.height());
        content.clip();
        paint(group.shapes());
        window = around;
        originX -= group.x();
        originY -= group.y();
        content.restoreGraphicsState();
    }

    private void label(Label label) throws IOException {
        if (label.text().isBlank()) {
            return;
        }
        content.setNonStrokingColor(color(label.color()));
        content.beginText();
        content.newLineAtOffset(x(measurer.left(label)), y(label.baseline()));
        for (TextRun run : measurer.runs(label.text(), label.style())) {
            content.setFont(fonts.font(run.font()), (float) label.style().size());
            content.showText(run.text());
        }
        content.endText();
    }

    private void fill(Fill fill, Outline outline, double x, double y, double width, double height) throws IOException {
        switch (fill) {
            case Fill.Solid solid -> {
                content.setNonStrokingColor(color(solid.color()));
                outline.trace();
                content.fill();
            }
            case Fill.Hatch hatch -> {
                content.saveGraphicsState();
                content.setNonStrokingColor(color(hatch.ground()));
                outline.trace();
                content.fill();
                outline.trace();
                content.clip();
                pen(Stroke.solid(hatch.line(), hatch.lineWidth()));
                Rectangle2D shown = new Rectangle2D.Double(
                        window.getX() - originX, window.getY() - originY, window.getWidth(), window.getHeight());
                for (Line line : Hatching.lines(new Rectangle2D.Double(x, y, width, height), shown, hatch)) {
                    content.moveTo(x(line.x1()), y(line.y1()));
                    content.lineTo(x(line.x2()), y(line.y2()));
                }
                content.stroke();
                content.restoreGraphicsState();
            }
        }
    }

    private void stroke(@Nullable Stroke stroke, Outline outline) throws IOException {
        if (stroke != null) {
            pen(stroke);
            outline.trace();
            content.stroke();
        }
    }

    private void pen(Stroke stroke) throws IOException {
        content.setStrokingColor(color(stroke.color()));
        content.setLineWidth((float) stroke.width());
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        content.setLineDashPattern(dashes, 0);
    }

    private void outline(Path path) throws IOException {
        Point first = path.points().getFirst();
        content.moveTo(x(first.x()), y(first.y()));
        for (Point point : path.points().subList(1, path.points().size())) {
            content.lineTo(x(point.x()), y(point.y()));
        }
        if (path.closed()) {
            content.closePath();
        }
    }

    private void outline(Box box) throws IOException {
        double r = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            rectangle(box.x(), box.y(), box.width(), box.height());
            return;
        }
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        double k = r * (1 - QUARTER);
        content.moveTo(x(left + r), y(top));
        content.lineTo(x(right - r), y(top));
        content.curveTo(x(right - k), y(top), x(right), y(top + k), x(right), y(top + r));
        content.lineTo(x(right), y(bottom - r));
        content.curveTo(x(right), y(bottom - k), x(right - k), y(bottom), x(right - r), y(bottom));
        content.lineTo(x(left + r), y(bottom));
        content.curveTo(x(left + k), y(bottom), x(left), y(bottom - k), x(left), y(bottom - r));
        content.lineTo(x(left), y(top + r));
        content.curveTo(x(left), y(top + k), x(left + k), y(top), x(left + r), y(top));
        content.closePath();
    }

    private void rectangle(double x, double y, double width, double height) throws IOException {
        content.addRect(x(x), y(y + height), round(width), round(height));
    }

    private float x(double x) {
        return round(originX + x);
    }

    private float y(double y) {
        return round(pageHeight - originY - y);
    }

    private static float round(double value) {
        return (float) (Math.rint(value * 1000) / 1000);
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.value());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private interface Outline {
        void trace() throws IOException;
    }
}
