package hengdao.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two weights of Noto Sans SC that come with the program. */
public enum BundledFont implements FontFile {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    /** Stands for a character the font does not have (〓, the printer's mark for a missing type). */
    static final int REPLACEMENT = 0x3013;

    private final String name;

    BundledFont(String name) {
        this.name = name;
    }

    static BundledFont of(TextStyle style) {
        return style.bold() ? BOLD : REGULAR;
    }

    /**
     * Where its file is: beside the jars in the folder a package names with {@code -Dhengdao.bundled-fonts}, which is read
     * as it is, else on the class path.
     */
    public URI address() {
        String folder = System.getProperty("hengdao.bundled-fonts", "");
        if (!folder.isEmpty()) {
            return Path.of(folder, name).toUri();
        }
        String path = "/fonts/" + name;
        return URI.create(Objects.requireNonNull(BundledFont.class.getResource(path), path)
                .toString());
    }

    private InputStream stream() throws IOException {
        return address().toURL().openStream();
    }

    /** Reads the whole TrueType file, about 10 MB. */
    byte[] bytes() {
        try (InputStream in = stream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public FontFace face() {
        try (InputStream in = stream()) {
            return FontFaceReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public TrueTypeFont open() throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        parsed.setEnableGsub(false);
        return parsed;
    }
}
