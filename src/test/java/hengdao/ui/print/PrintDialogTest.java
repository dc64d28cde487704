package hengdao.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.Reports;
import hengdao.service.StandInPrinter;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Memory;
import hengdao.ui.common.SameThreadTasks;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The print dialog on its real controls, before stand-ins for the system's print commands. */
@EnabledOnOs(OS.LINUX)
class PrintDialogTest implements FileChoosing {

    private static final Clock MAY = Clock.fixed(Instant.parse("2017-05-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @TempDir
    Path bin;

    private final List<Exception> errors = new ArrayList<>();
    private final SameThreadTasks tasks = new SameThreadTasks();
    private StandInPrinter printer;
    private Workspace workspace;
    private Session session;
    private PrintModel model;
    private Scene scene;

    @BeforeEach
    void open() throws IOException {
        printer = new StandInPrinter(bin);
        workspace = Workspace.create(folder.resolve("data"), StartWith.PROGRAMME, MAY);
        FxThread.run(() -> {
            Memory memory = new Memory(Map.of(), workspace.preferences(), tasks);
            Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
            session = new Session(
                    workspace,
                    List.of(2017),
                    Shown.of(workspace.view(2017, null), messages),
                    memory,
                    tasks,
                    messages,
                    MAY,
                    errors::add);
        });
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(errors).isEmpty();
    }

    private void show() {
        FxThread.run(() -> {
            Project shantytown = session.view().programme().projects().stream()
                    .filter(project -> project.no() == 5)
                    .findFirst()
                    .orElseThrow();
            model = new PrintModel(session, shantytown, ChartMarks.USUAL, data -> {
                Reports reports = new Reports((year, asOf) -> data, session.messages(), MAY);
                return new PrintModel.Services(reports, printer.printing(reports));
            });
            scene = new Scene(
                    new PrintDialog(model, session, new ReportExport(session, this), () -> {}).root(), 1000, 680);
            model.start();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(scene.lookup(selector));
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
        assertThat(find("#print-do-print", Button.class).isDisabled()).isTrue();
        assertThat(find("#print-queue", ComboBox.class).getPromptText()).contains("没有找到打印机");
        FxThread.run(() -> find("#print-do-pdf", Button.class).fire());
        assertThat(message()).contains("已导出", "图.pdf");
        assertThat(Files.size(folder.resolve("图.pdf"))).isGreaterThan(10_000);
    }

    @Test
    void thePreviewFollowsEveryChoice() {
        show();
        assertThat(model.pagesProperty().get().getFirst().width()).isGreaterThan(1190);
        FxThread.run(() -> model.choices().portraitProperty().set(true));
        assertThat(model.pagesProperty().get().getFirst().width()).isLessThan(850);
        FxThread.run(() -> model.choices().paperProperty().set(Paper.A4));
        assertThat(model.pagesProperty().get().getFirst().width()).isLessThan(600);
        FxThread.run(() -> model.choices().onlyProjectProperty().set(false));
        assertThat(model.pagesProperty().get()).hasSizeGreaterThan(10);
        FxThread.run(() -> model.choices().kindProperty().set(ReportKind.PROGRESS));
        assertThat(find("#print-scale", ComboBox.class).isDisabled()).isTrue();
        assertThat(find("#print-do-xlsx", Button.class).isVisible()).isTrue();
    }

    @Test
    void printsTheWantedPagesOnTheChosenQueueAndRemembersIt() throws IOException {
        printer.offer("a3");
        show();
        assertThat(find("#print-queue", ComboBox.class).getValue()).isEqualTo("a3");
        FxThread.run(() -> find("#print-do-print", Button.class).fire());
        assertThat(message()).contains("a3-1");
        assertThat(printer.arguments()).contains("-d\na3\n", "media=A3");
        assertThat(session.memory().get("print-queue", "")).isEqualTo("a3");
    }

    @Test
    void aWrongPageRangeIsNamedAndNothingIsPrinted() throws IOException {
        printer.offer("a3");
        show();
        FxThread.run(() -> find("#print-range", TextField.class).setText("4-2"));
        assertThat(message()).contains("4-2");
        FxThread.run(() -> find("#print-do-print", Button.class).fire());
        assertThat(bin.resolve("arguments")).doesNotExist();
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
