package hengdao.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of this PC that may be embedded in documents; never changes once read. */
public final class InstalledFont implements FontFile {

    private static final int LAST_IDEOGRAPH = 0x3FFFF;

    private final Path file;
    private final int place;
    private final FontFace face;

    private InstalledFont(Path file, int place) throws IOException {
        this.file = file;
        this.place = place;
        try (TrueTypeFont font = open()) {
            face = face(font);
        }
    }

    /** Reads a font of a file; fails if it is damaged. */
    static InstalledFont read(Path file, FontNames names) throws IOException {
        return new InstalledFont(file, names.place());
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Its place among the fonts of its file, counted from 0. */
    public int place() {
        return Math.max(0, place);
    }

    @Override
    public FontFace face() {
        return face;
    }

    @Override
    public TrueTypeFont open() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        TrueTypeFont parsed =
                place < 0 ? new TTFParser().parse(new RandomAccessReadBuffer(bytes)) : ofCollection(bytes);
        parsed.setEnableGsub(false);
        return parsed;
    }

    private TrueTypeFont ofCollection(byte[] bytes) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(fonts::add);
        return fonts.get(place);
    }

    private static FontFace face(TrueTypeFont font) throws IOException {
        FontFace.Builder face = new FontFace.Builder(font.getUnitsPerEm());
        CmapLookup map = font.getUnicodeCmapLookup();
        for (int codePoint = ' '; codePoint <= LAST_IDEOGRAPH; codePoint++) {
            int glyph = map.getGlyphId(codePoint);
            if (glyph > 0) {
                face.add(codePoint, (short) font.getAdvanceWidth(glyph));
            }
        }
        return face.build();
    }
}
