package hengdao.ui.common;

import hengdao.drawing.BundledFont;
import hengdao.drawing.InstalledFont;
import hengdao.drawing.InstalledFonts;
import hengdao.drawing.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/** The fonts of the window: the bundled one, known to JavaFX as "Noto Sans SC", and those of this PC for documents. */
public final class Fonts {

    /** The family under which style sheets and painters find it. */
    public static final String FAMILY = "Noto Sans SC";

    private static final double ANY_SIZE = 13;
    private static final Map<InstalledFont, String> NAMES = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Makes the font known to JavaFX; a second call does no harm. */
    public static void load() {
        for (BundledFont font : BundledFont.values()) {
            if (Font.loadFont(font.address().toString(), ANY_SIZE) == null) {
                loadCopy(font);
            }
        }
    }

    /** From a copy JavaFX makes for itself: it reads no file whose path has characters it cannot hand on. */
    private static void loadCopy(BundledFont font) {
        try (InputStream in = font.address().toURL().openStream()) {
            Objects.requireNonNull(Font.loadFont(in, ANY_SIZE), font.name());
        } catch (IOException e) {
            throw new UncheckedIOException(font.name(), e);
        }
    }

    /** Makes the fonts that this PC has for documents known to JavaFX; reads their files, on any thread. */
    public static void loadInstalled() {
        for (Typeface typeface : Typeface.values()) {
            InstalledFonts.ofThisPc().font(typeface).ifPresent(Fonts::name);
        }
    }

    /** A font of this PC in a size; the bundled one if JavaFX cannot read it. */
    static Font of(InstalledFont font, double size) {
        return new Font(name(font), size);
    }

    private static String name(InstalledFont font) {
        return NAMES.computeIfAbsent(font, each -> {
            Font[] loaded = Font.loadFonts(each.file().toUri().toString(), ANY_SIZE);
            return loaded == null || loaded.length == 0
                    ? FAMILY
                    : loaded[Math.min(each.place(), loaded.length - 1)].getName();
        });
    }
}
