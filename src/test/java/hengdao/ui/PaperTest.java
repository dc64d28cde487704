package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the window to files by the menu. */
class PaperTest {

    @TempDir
    static Path pattern;

    @TempDir
    Path place;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data")));
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF", "svg, <", "png, PNG"})
    void writesTheChartOnScreenWhereTheUserWantsIt(String extension, String mark) throws IOException {
        Path file = place.resolve("chart." + extension);
        FxThread.run(() -> {
            desk.chosen = Optional.of(file);
            desk.shell().model().stepProject(3);
            desk.shell().exportChart(extension);
            assertThat(desk.find("#notice-text", Label.class).getText()).contains("chart");
        });
        Path written = Files.exists(file) ? file : place.resolve("chart-01." + extension);
        byte[] start = new byte[8];
        try (var in = Files.newInputStream(written)) {
            assertThat(in.read(start)).isEqualTo(start.length);
        }
        assertThat(new String(start, StandardCharsets.ISO_8859_1)).contains(mark);
    }

    @Test
    void writesTheTableOfProgress() {
        Path file = place.resolve("progress.xlsx");
        FxThread.run(() -> {
            desk.chosen = Optional.of(file);
            desk.shell().exportProgress("xlsx");
        });
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void saysWhatIsWrongWithAPlaceThatCannotBeWritten() {
        FxThread.run(() -> {
            desk.chosen = Optional.of(place.resolve("no").resolve("such").resolve("chart.pdf"));
            desk.shell().exportChart("pdf");
            assertThat(desk.find("#notice-text", Label.class).getText()).contains("such");
        });
    }
}
