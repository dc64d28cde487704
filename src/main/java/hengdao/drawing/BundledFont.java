package hengdao.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two weights of Noto Sans SC that come with the program, as files on the class path. */
enum BundledFont implements FontFile {
    REGULAR("/fonts/NotoSansSC-Regular.ttf"),
    BOLD("/fonts/NotoSansSC-Bold.ttf");

    /** Stands for a character the font does not have (〓, the printer's mark for a missing type). */
    static final int REPLACEMENT = 0x3013;

    private final String path;

    BundledFont(String path) {
        this.path = path;
    }

    static BundledFont of(TextStyle style) {
        return style.bold() ? BOLD : REGULAR;
    }

    private InputStream stream() throws IOException {
        InputStream in = BundledFont.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException(path + " is not on the class path");
        }
        return in;
    }

    /** Reads the whole TrueType file, about 10 MB. */
    byte[] bytes() {
        try (InputStream in = stream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public FontFace face() {
        try (InputStream in = stream()) {
            return FontFaceReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public TrueTypeFont open() throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        parsed.setEnableGsub(false);
        return parsed;
    }
}
