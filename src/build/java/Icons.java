import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, a small chart of plan and actual with its status date, in all sizes: PNGs and an SVG into the
 * first folder named, an ICO into the second. Run by {@code java src/build/java/Icons.java resources/icons installer/windows}
 * after a change of the drawing; what it writes is kept with the sources.
 */
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> IN_ICO = List.of(16, 24, 32, 48, 64, 256);
    private static final int SMALL = 24;

    private static final Color GROUND = new Color(0x1F5FBF);
    private static final Color PLAN = new Color(0xA9C6F2);
    private static final Color ACTUAL = Color.WHITE;
    private static final Color MILESTONE = new Color(0xFFC94A);
    private static final Color STATUS_DATE = new Color(0xFF6B5E);

    private record Mark(java.awt.Shape shape, Color colour) {}

    private Icons() {}

    public static void main(String[] arguments) throws IOException {
        Path icons = Path.of(arguments[0]);
        for (int size : SIZES) {
            Files.write(icons.resolve("hengdao-" + size + ".png"), png(size));
        }
        Files.writeString(icons.resolve("hengdao.svg"), svg());
        Files.write(Path.of(arguments[1], "hengdao.ico"), ico());
    }

    /** The drawing for a size; small ones have fewer marks, whose edges lie on whole pixels. */
    private static List<Mark> marks(int size) {
        return size <= SMALL ? small() : large();
    }

    /** On 16 by 16. */
    private static List<Mark> small() {
        return List.of(
                bar(0, 0, 16, 16, 3, GROUND),
                bar(2, 3, 9, 2, 0, PLAN),
                bar(2, 5, 7, 2, 0, ACTUAL),
                bar(5, 9, 9, 2, 0, PLAN),
                bar(5, 11, 4, 2, 0, ACTUAL),
                bar(10, 2, 1, 12, 0, STATUS_DATE));
    }

    /** On 128 by 128. */
    private static List<Mark> large() {
        List<Mark> marks = new ArrayList<>(List.of(bar(4, 4, 120, 120, 24, GROUND)));
        marks.addAll(List.of(
                bar(20, 24, 62, 12, 3, PLAN),
                bar(20, 38, 50, 10, 3, ACTUAL),
                bar(40, 56, 56, 12, 3, PLAN),
                bar(40, 70, 32, 10, 3, ACTUAL),
                bar(64, 88, 28, 12, 3, PLAN),
                bar(64, 102, 12, 8, 3, ACTUAL),
                bar(80, 16, 4, 98, 2, STATUS_DATE),
                diamond(104, 94, 11)));
        return marks;
    }

    private static Mark bar(double x, double y, double width, double height, double radius, Color colour) {
        return new Mark(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), colour);
    }

    private static Mark diamond(double x, double y, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
        return new Mark(path, MILESTONE);
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double scale = size / (size <= SMALL ? 16.0 : 128.0);
        AffineTransform scaled = AffineTransform.getScaleInstance(scale, scale);
        for (Mark mark : marks(size)) {
            graphics.setColor(mark.colour());
            graphics.fill(scaled.createTransformedShape(mark.shape()));
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String svg() {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 128 128\" stroke=\"none\">\n");
        for (Mark mark : large()) {
            String colour = String.format(Locale.ROOT, "#%06X", mark.colour().getRGB() & 0xFFFFFF);
            if (mark.shape() instanceof RoundRectangle2D bar) {
                svg.append(String.format(
                        Locale.ROOT,
                        "  <rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%.0f\" fill=\"%s\"/>\n",
                        bar.getX(),
                        bar.getY(),
                        bar.getWidth(),
                        bar.getHeight(),
                        bar.getArcWidth() / 2,
                        colour));
            } else {
                var bounds = mark.shape().getBounds2D();
                double half = bounds.getWidth() / 2;
                svg.append(String.format(
                        Locale.ROOT,
                        "  <path d=\"M%.0f %.0f l%.0f %.0f %.0f %.0f %.0f %.0fz\" fill=\"%s\"/>\n",
                        bounds.getCenterX(),
                        bounds.getMinY(),
                        half,
                        half,
                        -half,
                        half,
                        -half,
                        -half,
                        colour));
            }
        }
        return svg.append("</svg>\n").toString();
    }

    /** A directory of PNGs, as Windows has read it since Vista. */
    private static byte[] ico() throws IOException {
        List<byte[]> images = new ArrayList<>();
        for (int size : IN_ICO) {
            images.add(png(size));
        }
        int head = 6 + 16 * images.size();
        ByteBuffer directory = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        int at = head;
        for (int i = 0; i < images.size(); i++) {
            byte side = (byte) (int) IN_ICO.get(i);
            directory
                    .put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            directory.putInt(images.get(i).length).putInt(at);
            at += images.get(i).length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(directory.array());
        for (byte[] image : images) {
            out.writeBytes(image);
        }
        return out.toByteArray();
    }
}
