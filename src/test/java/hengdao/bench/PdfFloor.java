package hengdao.bench;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The least that a PDF of some pages costs: their shapes, flattened beforehand, are handed to PDFBox one after the other,
 * without clips, hatching, rounded corners, alignment, links or bookmarks; text in the same two embedded subset fonts.
 */
final class PdfFloor {
    private static final String REGULAR = "/fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD = "/fonts/NotoSansSC-Bold.ttf";

    private record Placed(Shape shape, double x, double y) {}

    private record Page(double width, double height, List<Placed> shapes) {}

    private final List<Page> pages;

    PdfFloor(List<Drawing> drawings) {
        pages = drawings.stream()
                .map(drawing -> {
                    List<Placed> flat = new ArrayList<>();
                    add(drawing.shapes(), 0, 0, flat);
                    return new Page(drawing.width(), drawing.height(), flat);
                })
                .toList();
    }

    /** How many shapes there are on all pages. */
    int shapes() {
        return pages.stream().mapToInt(page -> page.shapes().size()).sum();
    }

    void write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PDFont regular = font(document, REGULAR);
            PDFont bold = font(document, BOLD);
            for (Page page : pages) {
                PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
                document.addPage(sheet);
                try (PDPageContentStream canvas = new PDPageContentStream(document, sheet)) {
                    for (Placed placed : page.shapes()) {
                        draw(canvas, placed, page.height(), isBold(placed) ? bold : regular);
                    }
                }
            }
            document.save(out);
        }
    }

    private static PDFont font(PDDocument document, String path) throws IOException {
        try (InputStream file = Objects.requireNonNull(PdfFloor.class.getResourceAsStream(path), path)) {
            TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(file));
            type.setEnableGsub(false);
            return PDType0Font.load(document, type, true);
        }
    }

    private static boolean isBold(Placed placed) {
        return placed.shape() instanceof Label label && label.style().bold();
    }

    private static void add(List<? extends Shape> shapes, double x, double y, List<Placed> flat) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                add(group.shapes(), x + group.x(), y + group.y(), flat);
            } else {
                flat.add(new Placed(shape, x, y));
            }
        }
    }

    private static void draw(PDPageContentStream canvas, Placed placed, double height, PDFont font) throws IOException {
        double x = placed.x();
        double y = placed.y();
        switch (placed.shape()) {
            case Box box -> {
                Runner outline = () -> canvas.addRect(
                        (float) (x + box.x()),
                        (float) (height - y - box.y() - box.height()),
                        (float) box.width(),
                        (float) box.height());
                paint(canvas, outline, box.fill(), box.stroke());
            }
            case Line line -> {
                pen(canvas, line.stroke());
                canvas.moveTo((float) (x + line.x1()), (float) (height - y - line.y1()));
                canvas.lineTo((float) (x + line.x2()), (float) (height - y - line.y2()));
                canvas.stroke();
            }
            case Path path -> paint(canvas, () -> trace(canvas, path, x, y, height), path.fill(), path.stroke());
            case Label label -> {
                canvas.beginText();
                canvas.setFont(font, (float) label.style().size());
                colour(canvas, label.color(), false);
                double shift = label.align() == Label.Align.LEFT ? 0 : 1;
                canvas.newLineAtOffset((float) (x + label.x() - shift), (float) (height - y - label.baseline()));
                canvas.showText(label.text());
                canvas.endText();
            }
            case Group group -> throw new IllegalStateException(group.toString());
        }
    }

    private static void trace(PDPageContentStream canvas, Path path, double x, double y, double height)
            throws IOException {
        Point first = path.points().getFirst();
        canvas.moveTo((float) (x + first.x()), (float) (height - y - first.y()));
        for (Point point : path.points().subList(1, path.points().size())) {
            canvas.lineTo((float) (x + point.x()), (float) (height - y - point.y()));
        }
        if (path.closed()) {
            canvas.closePath();
        }
    }

    private static void paint(PDPageContentStream canvas, Runner outline, @Nullable Fill fill, @Nullable Stroke stroke)
            throws IOException {
        if (fill != null) {
            colour(
                    canvas,
                    switch (fill) {
                        case Fill.Solid solid -> solid.color();
                        case Fill.Hatch hatch -> hatch.ground();
                    },
                    false);
            outline.run();
            canvas.fill();
        }
        if (stroke != null) {
            pen(canvas, stroke);
            outline.run();
            canvas.stroke();
        }
    }

    private static void pen(PDPageContentStream canvas, Stroke stroke) throws IOException {
        colour(canvas, stroke.color(), true);
        canvas.setLineWidth((float) stroke.width());
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        canvas.setLineDashPattern(dashes, 0);
    }

    private static void colour(PDPageContentStream canvas, Rgb color, boolean pen) throws IOException {
        float red = color.red() / 255f;
        float green = color.green() / 255f;
        float blue = color.blue() / 255f;
        if (pen) {
            canvas.setStrokingColor(red, green, blue);
        } else {
            canvas.setNonStrokingColor(red, green, blue);
        }
    }

    @FunctionalInterface
    private interface Runner {
        void run() throws IOException;
    }
}
