package hengdao.drawing;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Opens the bundled font with its outlines. */
final class TrueType {

    private TrueType() {}

    /** The parsed font; the caller closes it. Substitutions are off: they would make —— and fi unsearchable. */
    static TrueTypeFont open(BundledFont font) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
        parsed.setEnableGsub(false);
        return parsed;
    }
}
