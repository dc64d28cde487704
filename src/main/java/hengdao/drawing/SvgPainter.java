package hengdao.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a drawing as SVG with real text; every text states its width, so that it looks the same where the bundled
 * font is not installed. Safe for use by several threads.
 */
public final class SvgPainter {
    private final FontTextMeasurer measurer;

    /** A painter that places text by these widths. */
    public SvgPainter(FontTextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** The drawing as a UTF-8 document of its own. */
    public byte[] bytes(Drawing drawing, String title, Locale language) {
        return text(drawing, title, language).getBytes(StandardCharsets.UTF_8);
    }

    /** The drawing as a document of its own. */
    public String text(Drawing drawing, String title, Locale language) {
        SvgWriter writer = new SvgWriter(measurer);
        writer.open(drawing, title, language);
        writer.paint(drawing.shapes());
        return writer.close();
    }
}
