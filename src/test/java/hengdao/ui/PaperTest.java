package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.Scale;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the window to paper and files; there is no print queue in these tests. */
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

    @Test
    void showsThePagesAndSaysThatThereIsNoQueue() {
        FxThread.run(() -> {
            desk.shell().model().stepProject(5);
            desk.shell().print();
            Stage dialog = dialog();
            assertThat(text(dialog, "#print-place")).startsWith("第 1 页 共 ");
            assertThat(find(dialog, "#print-do-print", Button.class).isDisabled())
                    .isTrue();
            assertThat(find(dialog, "#print-do-pdf", Button.class).isDisabled()).isFalse();
            assertThat(find(dialog, "#print-queue", ComboBox.class).getPromptText())
                    .contains("没有找到打印机");
            dialog.close();
        });
    }

    @Test
    void makesMorePagesOfAWiderScaleAndNamesAPageRangeThatCannotBeRead() {
        FxThread.run(() -> {
            desk.shell().model().stepProject(5);
            desk.shell().print();
            Stage dialog = dialog();
            int large = pages(dialog);
            chooseDays(dialog);
            assertThat(pages(dialog)).isGreaterThan(large);
            find(dialog, "#print-range", TextField.class).setText("4-2");
            find(dialog, "#print-do-pdf", Button.class).fire();
            assertThat(text(dialog, "#print-message")).contains("4-2");
            dialog.close();
        });
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

    private Stage dialog() {
        Stage dialog = Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && !stage.equals(desk.stage))
                .map(Stage.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
        Parent root = dialog.getScene().getRoot();
        root.applyCss();
        root.layout();
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private static void chooseDays(Stage dialog) {
        find(dialog, "#print-scale", ComboBox.class).setValue(Scale.DAY);
    }

    private static int pages(Stage dialog) {
        return Integer.parseInt(text(dialog, "#print-place").replaceAll(".*共 (\\d+) 页", "$1"));
    }

    private static String text(Stage dialog, String selector) {
        return find(dialog, selector, Label.class).getText();
    }

    private static <T> T find(Stage dialog, String selector, Class<T> type) {
        return type.cast(dialog.getScene().lookup(selector));
    }
}
