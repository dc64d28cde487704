package hengdao.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.IssuedReport;
import hengdao.service.Paper;
import hengdao.service.Scale;
import hengdao.service.StartWith;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The screen of reports on its real controls, before stand-ins for the system's print commands. */
@EnabledOnOs(OS.LINUX)
class ReportsPrintTest extends ReportsBench implements FileChoosing {

    ReportsPrintTest() {
        super(StartWith.PROGRAMME);
    }

    private void show() {
        show(this, screen -> screen.openChart(5));
        FxThread.run(() -> {
            model.printer().findQueues();
            layOut();
        });
    }

    /** Opens the choices of printing beside the preview. */
    private void toPaper() {
        FxThread.run(() -> {
            find("#reports-to-print", Button.class).fire();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private String place() {
        return find("#print-place", Label.class).getText();
    }

    private String message() {
        return find("#print-message", Label.class).getText();
    }

    @Test
    void withoutAQueueItShowsThePagesAndOffersAPdf() throws IOException {
        show();
        assertThat(place()).isEqualTo("第 1 页 共 1 页");
        toPaper();
        assertThat(find("#reports-print", Button.class).isDisabled()).isTrue();
        assertThat(find("#print-queue", ComboBox.class).getPromptText()).contains("没有找到打印机");
        assertThat(find("#print-none", Label.class).isVisible()).isTrue();
        FxThread.run(() -> find("#reports-save-pdf", Button.class).fire());
        assertThat(message()).contains("已导出", "图.pdf");
        assertThat(Files.size(folder.resolve("图.pdf"))).isGreaterThan(10_000);
    }

    @Test
    void thePreviewFollowsEveryChoice() {
        show();
        assertThat(width()).isGreaterThan(1190);
        FxThread.run(() -> model.choices().portraitProperty().set(true));
        assertThat(width()).isLessThan(850);
        FxThread.run(() -> model.choices().paperProperty().set(Paper.A4));
        assertThat(width()).isLessThan(600);
        FxThread.run(() -> find("#reports-all", CheckBox.class).fire());
        assertThat(pages()).hasSizeGreaterThan(10);
        int all = model.preview().pagesProperty().get().size();
        FxThread.run(() -> model.choices().scaleProperty().set(Scale.DAY));
        int daily = model.preview().pagesProperty().get().size();
        assertThat(daily).isGreaterThan(all);
        FxThread.run(() -> {
            model.choices().fromProperty().set("2017-3-1");
            model.choices().toProperty().set("2017-3-31");
        });
        assertThat(pages()).hasSizeLessThan(daily);
    }

    @Test
    @SuppressWarnings("unchecked")
    void printsTheWantedPagesOnTheChosenQueueAndRemembersIt() throws IOException {
        printer.offer(
                "a3",
                "PageSize/Media Size: A4 *A3",
                "InputSlot/Tray: *Auto Tray2",
                "Duplex/Sides: *None DuplexNoTumble");
        show();
        toPaper();
        assertThat(find("#print-queue", ComboBox.class).getValue()).isEqualTo("a3");
        assertThat(find("#print-media", ComboBox.class).getItems()).containsExactly("", "A3", "A4");
        assertThat(find("#print-sides", ComboBox.class).getItems()).containsExactly("", "ONE", "LONG_EDGE");
        FxThread.run(() -> {
            find("#print-copies", Spinner.class).getValueFactory().setValue(3);
            find("#print-collated", CheckBox.class).fire();
            find("#print-tray", ComboBox.class).setValue("Tray2");
            find("#print-sides", ComboBox.class).setValue("LONG_EDGE");
            find("#print-media", ComboBox.class).setValue("A4");
            find("#reports-print", Button.class).fire();
        });
        assertThat(message()).contains("a3-1");
        assertThat(printer.arguments())
                .contains(
                        "-d\na3\n",
                        "media=A4\n-o\nfit-to-page\n",
                        "InputSlot=Tray2\n",
                        "sides=two-sided-long-edge\n",
                        "-n\n3\n-o\nCollate=False\n");
        assertThat(session.memory().get("print-queue", "")).isEqualTo("a3");
        assertThat(session.memory().get("print-tray-a3", "")).isEqualTo("Tray2");
        assertThat(workspace.issued().all(session.view()))
                .singleElement()
                .satisfies(report -> assertThat(report.way()).isEqualTo(IssuedReport.Way.PRINTED));
        show();
        toPaper();
        assertThat(find("#print-tray", ComboBox.class).getValue()).isEqualTo("Tray2");
        assertThat(find("#print-copies", Spinner.class).getValue()).isEqualTo(1);
    }

    @Test
    void aQueueThatDoesNotSayWhatItCanOffersNothingItMayNotHave() throws IOException {
        printer.offer("plain");
        show();
        toPaper();
        assertThat(find("#print-tray", ComboBox.class).getParent().isVisible()).isFalse();
        assertThat(find("#print-sides", ComboBox.class).getParent().isVisible()).isFalse();
        assertThat(find("#print-media", ComboBox.class).getParent().isVisible()).isFalse();
    }

    @Test
    void aStoppedQueueIsNamedAndThePdfKept() throws IOException {
        printer.offer("a3");
        printer.stop("a3", "Paper jam");
        show();
        toPaper();
        FxThread.run(() -> find("#reports-print", Button.class).fire());
        assertThat(message()).contains("a3", "Paper jam", ".pdf");
        try (var files = Files.list(bin)) {
            assertThat(files.map(each -> each.getFileName().toString())).anyMatch(name -> name.endsWith(".pdf"));
        }
        assertThat(workspace.issued().all(session.view())).isEmpty();
    }

    @Test
    void escapeLeadsBackToTheChoices() throws IOException {
        show();
        toPaper();
        FxThread.run(() -> {
            Node pane = find("#print-pane", Node.class);
            Event.fireEvent(
                    pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        assertThat(scene.lookup("#print-pane")).isNull();
        assertThat(scene.lookup("#print-range")).isNotNull();
    }

    @Test
    void aWrongPageRangeIsNamedBesideItAndNothingIsPrintedOrWritten() throws IOException {
        printer.offer("a3");
        show();
        FxThread.run(() -> find("#print-range", TextField.class).setText("4-2"));
        assertThat(find("#reports-range", FieldBox.class).said()).contains("4-2");
        toPaper();
        assertThat(((FieldBox) find("#print-pages", TextField.class).getParent()).said())
                .contains("4-2");
        FxThread.run(() -> find("#reports-print", Button.class).fire());
        FxThread.run(() -> find("#reports-save-pdf", Button.class).fire());
        assertThat(bin.resolve("arguments")).doesNotExist();
        assertThat(folder.resolve("图.pdf")).doesNotExist();
    }

    @Test
    void saysBesideTheFieldsWhatCannotBeAndMakesNoPages() {
        show();
        FxThread.run(() -> model.choices().fromProperty().set("三月"));
        assertThat(find("#reports-from", FieldBox.class).said()).contains("不是日期");
        assertThat(pages()).isEmpty();
        assertThat(find("#reports-save-pdf", Button.class).isDisabled()).isTrue();
        FxThread.run(() -> model.choices().fromProperty().set("2017-05-01"));
        FxThread.run(() -> model.choices().toProperty().set("2017-04-01"));
        assertThat(find("#reports-to", FieldBox.class).said()).contains("早于");
        FxThread.run(() -> model.choices().toProperty().set(""));
        assertThat(pages()).isNotEmpty();
        FxThread.run(() -> find("#reports-project-5", CheckBox.class).fire());
        assertThat(find("#reports-projects", FieldBox.class).said()).contains("至少选一个");
        assertThat(find("#reports-note", Label.class).getText()).contains("至少选一个");
    }

    @Test
    void aJobThatIsCalledOffWritesNothingAndSaysSo() {
        show();
        FxThread.run(() -> {
            model.job()
                    .runningProperty()
                    .addListener((property, before, now) -> model.job().cancel());
            find("#reports-save-pdf", Button.class).fire();
        });
        assertThat(message()).contains("已取消");
        assertThat(folder.resolve("图.pdf")).doesNotExist();
        assertThat(find("#reports-cancel", Button.class).isVisible()).isFalse();
    }

    private double width() {
        return pages().getFirst().width();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String extension) {
        return Optional.of(folder.resolve("图." + extension));
    }

    @Override
    public List<Path> open(String title) {
        return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Override
    public void show(Path file) {}
}
