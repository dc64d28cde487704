package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** English words are longer: none may be cut. */
class EnglishTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void noHeadingStateOrLightIsCut() {
        Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Desk.TODAY).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"), Locale.ENGLISH);
            desk.shell().model().selectedProperty().set(desk.row("5.1.2").id());
            desk.shell().showBaselines();
            desk.layout();
            TableView<?> indicators = desk.find("#indicators", TableView.class);
            assertThat(indicators.getColumns()).allMatch(EnglishTest::fits);
            assertThat(last(indicators).getMinWidth()).isGreaterThanOrEqualTo(12 + width("In progress"));
            assertThat(indicators.getColumns().get(3).getMinWidth()).isGreaterThanOrEqualTo(width("2017-03-07"));
            TableView<?> entries = desk.find("#entries", TableView.class);
            assertThat(entries.getColumns()).allMatch(EnglishTest::fits);
            assertThat(entries.getItems()).hasSize(1);
            assertThat(last(entries).getCellData(0)).isEqualTo("Starting value");
            assertThat(last(entries).getMinWidth()).isGreaterThanOrEqualTo(width("Starting value"));
            TableView<?> differences = (TableView<?>) Window.getWindows().stream()
                    .map(window -> window.getScene().lookup("#differences"))
                    .filter(TableView.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(differences.getColumns()).allMatch(EnglishTest::fits);
            assertThat(differences.getColumns().stream()
                            .mapToDouble(TableColumn::getMinWidth)
                            .sum())
                    .isLessThan(940 - 48 - 16);
            desk.close();
        });
    }

    private static TableColumn<?, ?> last(TableView<?> table) {
        return table.getColumns().getLast();
    }

    private static boolean fits(TableColumn<?, ?> column) {
        return column.getMinWidth() >= width(column.getText());
    }

    private static double width(String words) {
        return FixedColumns.fitting(Stream.of(words)) - 4;
    }
}
