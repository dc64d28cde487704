package hengdao.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Text as outlines. AWT's own fonts need a font configuration, which a bare Linux lacks, and copy the font to a
 * temporary file; outlines need neither and are the same everywhere. Safe for use by several threads.
 */
final class GlyphOutlines {
    private final Map<FontFile, Outlines> fonts = new HashMap<>();

    /** The outline of a line of text of that size with its base line's left end at (x, y), y growing downwards. */
    synchronized java.awt.Shape outline(List<TextRun> runs, double size, double x, double y) {
        Path2D.Double line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (TextRun run : runs) {
            Outlines outlines = fonts.computeIfAbsent(run.font(), Outlines::open);
            double scale = size / outlines.unitsPerEm;
            for (int codePoint : run.text().codePoints().toArray()) {
                Glyph glyph = outlines.glyph(codePoint);
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, y);
                line.append(glyph.path().getPathIterator(place), false);
                pen += glyph.advance() * scale;
            }
        }
        return line;
    }

    private record Glyph(Path2D path, double advance) {}

    private static final class Outlines {
        private final TrueTypeFont font;
        private final CmapLookup map;
        private final int unitsPerEm;
        private final Map<Integer, Glyph> glyphs = new HashMap<>();

        private Outlines(TrueTypeFont font) throws IOException {
            this.font = font;
            this.map = font.getUnicodeCmapLookup();
            this.unitsPerEm = font.getUnitsPerEm();
        }

        static Outlines open(FontFile font) {
            try {
                return new Outlines(font.open());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Glyph glyph(int codePoint) {
            return glyphs.computeIfAbsent(codePoint, this::read);
        }

        private Glyph read(int codePoint) {
            try {
                int id = map.getGlyphId(codePoint);
                GlyphData data = font.getGlyph().getGlyph(id);
                Path2D path = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
                return new Glyph(path, font.getAdvanceWidth(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
