package hengdao.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts one document uses; close after the document is saved. */
final class PdfFonts implements AutoCloseable {
    private final PDDocument document;
    private final Map<FontFile, PDFont> fonts = new HashMap<>();
    private final List<TrueTypeFont> files = new ArrayList<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont font(FontFile wanted) throws IOException {
        PDFont known = fonts.get(wanted);
        if (known != null) {
            return known;
        }
        TrueTypeFont file = wanted.open();
        files.add(file);
        PDFont font = PDType0Font.load(document, file, true);
        fonts.put(wanted, font);
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files) {
            file.close();
        }
    }
}
