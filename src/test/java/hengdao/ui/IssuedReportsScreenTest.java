package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.IssuedReport;
import hengdao.service.FigureChange;
import hengdao.service.ReportKind;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 已出报表 in the window: listed, opened, saved again and held against the figures of now. */
class IssuedReportsScreenTest {

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
        FxThread.run(() -> {
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            desk.press("#screen-reports");
        });
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void aPreviewIsNotKeptButWhatIsSavedIs() {
        FxThread.run(() -> {
            issued();
            assertThat(reports().getItems()).isEmpty();
            make();
            save(ReportKind.PROGRESS, "table.pdf");
            save(ReportKind.BULLETIN, "bulletin.docx");
            issued();
            assertThat(reports().getItems()).extracting(IssuedReport::kind).containsExactly("BULLETIN", "PROGRESS");
            assertThat(reports().getItems()).extracting(IssuedReport::format).containsExactly("DOCX", "PDF");
            assertThat(desk.find("#issued-count", Label.class).getText()).startsWith("共 2 份");
        });
    }

    @Test
    void theFiguresAreHeldAgainstThoseOfAnotherStatusDate() {
        FxThread.run(() -> {
            save(ReportKind.PROGRESS, "table.pdf");
            issued();
            assertThat(figures().getItems()).isNotEmpty().noneMatch(FigureChange::changed);
            desk.shell().session().setStatusDate(LocalDate.of(2017, 9, 30), () -> {});
            desk.layout();
            assertThat(figures().getItems().getFirst().changed()).isTrue();
            int all = figures().getItems().size();
            desk.find("#issued-only-changed", CheckBox.class).fire();
            assertThat(figures().getItems()).hasSizeLessThan(all).allMatch(FigureChange::changed);
            assertThat(desk.find("#issued-compared", Label.class).getText()).contains("2017-03-07", "2017-09-30");
        });
    }

    @Test
    void theKeptFileIsOpenedAndSavedAgain() throws IOException {
        FxThread.run(() -> {
            save(ReportKind.PROGRESS, "table.xlsx");
            issued();
            desk.press("#issued-open");
            assertThat(desk.shown)
                    .hasValueSatisfying(file -> assertThat(file)
                            .hasFileName("table.xlsx")
                            .hasSameBinaryContentAs(place.resolve("table.xlsx")));
            desk.chosen = Optional.of(place.resolve("again.xlsx"));
            desk.press("#issued-save");
            assertThat(desk.find("#issued-told", Label.class).getText()).contains("again.xlsx");
        });
        assertThat(place.resolve("again.xlsx")).hasSameBinaryContentAs(place.resolve("table.xlsx"));
        assertThat(Files.list(place.resolve("data").resolve("reports"))).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheFileIsThereAllTheSame() throws IOException {
        Files.writeString(place.resolve("data").resolve("reports"), "in the way");
        FxThread.run(() -> {
            save(ReportKind.DUE, "due.pdf");
            assertThat(desk.find("#print-message", Label.class).getText()).contains("已导出", "没有存入");
        });
        assertThat(place.resolve("due.pdf")).isNotEmptyFile();
    }

    private void save(ReportKind kind, String name) {
        @SuppressWarnings("unchecked")
        ListView<ReportKind> kinds = desk.find("#reports-kinds", ListView.class);
        kinds.getSelectionModel().select(kind);
        desk.layout();
        desk.chosen = Optional.of(place.resolve(name));
        desk.press("#reports-save-" + name.substring(name.indexOf('.') + 1));
    }

    private void issued() {
        desk.find("#reports-issued", ToggleButton.class).fire();
        desk.layout();
    }

    private void make() {
        desk.find("#reports-make", ToggleButton.class).fire();
        desk.layout();
    }

    @SuppressWarnings("unchecked")
    private TableView<IssuedReport> reports() {
        return desk.find("#issued-reports", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<FigureChange> figures() {
        return desk.find("#issued-figures", TableView.class);
    }
}
