package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hengdao.drawing.BundledFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fonts of a package that was copied to a folder with a Chinese name. */
class FontsTest {

    private static final String PLACE = "hengdao.bundled-fonts";

    @TempDir
    private Path place;

    @AfterEach
    void forget() {
        System.clearProperty(PLACE);
    }

    @Test
    void areReadWhereverTheyLie() throws IOException {
        Path folder = Files.createDirectories(place.resolve("U 盘 便携"));
        for (BundledFont font : BundledFont.values()) {
            try (InputStream in = font.address().toURL().openStream()) {
                String path = font.address().toString();
                Files.copy(in, folder.resolve(path.substring(path.lastIndexOf('/') + 1)));
            }
        }
        System.setProperty(PLACE, folder.toString());
        assertThat(BundledFont.REGULAR.address().getPath()).contains("便携");
        FxThread.run(() -> {
            assertThatCode(Fonts::load).doesNotThrowAnyException();
            assertThat(Font.font(Fonts.FAMILY, 13).getFamily()).isEqualTo(Fonts.FAMILY);
        });
    }
}
