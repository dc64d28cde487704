package hengdao.ui.common;

import java.util.Objects;
import javafx.scene.text.Font;

/** The bundled font, known to JavaFX as "Noto Sans SC" in regular and bold. */
public final class Fonts {

    /** The family under which style sheets and painters find it. */
    public static final String FAMILY = "Noto Sans SC";

    private Fonts() {}

    /** Makes the font known to JavaFX; a second call does no harm. */
    public static void load() {
        for (String file : new String[] {"/fonts/NotoSansSC-Regular.ttf", "/fonts/NotoSansSC-Bold.ttf"}) {
            String address =
                    Objects.requireNonNull(Fonts.class.getResource(file), file).toExternalForm();
            Objects.requireNonNull(Font.loadFont(address, 13), file);
        }
    }
}
