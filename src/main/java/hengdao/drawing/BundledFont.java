package hengdao.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two weights of Noto Sans SC that come with the program, as files on the class path. */
enum BundledFont {
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

    /** Opens the TrueType file; the caller closes it. */
    InputStream open() throws IOException {
        InputStream in = BundledFont.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException(path + " is not on the class path");
        }
        return in;
    }

    /** Reads the whole TrueType file, about 10 MB. */
    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads which characters the font has and how wide they are. */
    FontFace face() {
        try (InputStream in = open()) {
            return FontFaceReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
