package hengdao.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The weights one document uses; close after the document is saved. */
final class PdfFonts implements AutoCloseable {
    private final PDDocument document;
    private final Map<BundledFont, PDFont> fonts = new EnumMap<>(BundledFont.class);
    private final List<TrueTypeFont> files = new ArrayList<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont font(TextStyle style) throws IOException {
        BundledFont weight = BundledFont.of(style);
        PDFont known = fonts.get(weight);
        if (known != null) {
            return known;
        }
        TrueTypeFont file = TrueType.open(weight);
        files.add(file);
        PDFont font = PDType0Font.load(document, file, true);
        fonts.put(weight, font);
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files) {
            file.close();
        }
    }
}
