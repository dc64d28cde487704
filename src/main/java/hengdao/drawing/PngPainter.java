package hengdao.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a drawing as a PNG on white, at a chosen number of dots per inch. Safe for use by several threads. */
public final class PngPainter {
    /** Sharp enough for slides and for A4 copies. */
    public static final int USUAL_DPI = 150;

    private static final double POINTS_PER_INCH = 72;
    private static final double INCHES_PER_METRE = 39.3701;
    private static final String PNG = "javax_imageio_png_1.0";

    private final Graphics2DPainter painter;
    private final int dpi;

    /** A painter of pictures with that many dots per inch. */
    public PngPainter(FontTextMeasurer measurer, int dpi) {
        this.painter = new Graphics2DPainter(measurer);
        this.dpi = dpi;
    }

    /** Writes the picture; the stream stays open. */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        write(drawing, out, Checkpoint.NONE);
    }

    /** As {@link #write(Drawing, OutputStream)}, passing a checkpoint while it is painted. */
    public void write(Drawing drawing, OutputStream out, Checkpoint checkpoint) throws IOException {
        BufferedImage image = image(drawing, checkpoint);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, resolution(writer)));
        } finally {
            writer.dispose();
        }
    }

    /** Paints the picture in memory. */
    public BufferedImage image(Drawing drawing) {
        return image(drawing, Checkpoint.NONE);
    }

    private BufferedImage image(Drawing drawing, Checkpoint checkpoint) {
        double scale = dpi / POINTS_PER_INCH;
        int width = Math.max(1, (int) Math.round(drawing.width() * scale));
        int height = Math.max(1, (int) Math.round(drawing.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        painter.paint(drawing, graphics, checkpoint);
        graphics.dispose();
        return image;
    }

    private IIOMetadata resolution(ImageWriter writer) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB),
                writer.getDefaultWriteParam());
        String dotsPerMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(size);
        metadata.mergeTree(PNG, root);
        return metadata;
    }
}
