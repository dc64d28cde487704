package hengdao.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import hengdao.drawing.Label;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.Reports;
import hengdao.service.RowLevel;
import hengdao.service.StandInPrinter;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.SameThreadTasks;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen of rows and paper on the real controls of the screen of reports. */
@EnabledOnOs(OS.LINUX)
class ReportsPaperTest {

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
    private ReportsModel model;
    private Scene scene;

    @BeforeEach
    void open() throws IOException {
        printer = new StandInPrinter(bin);
        workspace = Workspace.create(folder.resolve("data"), StartWith.DEMO, MAY);
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
        show();
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void theProgressLineIsTickedForTheReportAlone() {
        FxThread.run(() -> {
            assertThat(model.wanted().all().marks().shows(ChartLayer.PROGRESS_LINE))
                    .isFalse();
            CheckBox line = find("#reports-progress-line", CheckBox.class);
            assertThat(line.isSelected()).isFalse();
            line.setSelected(true);
            assertThat(model.wanted().all().marks().shows(ChartLayer.PROGRESS_LINE))
                    .isTrue();
            model.choices().kindProperty().set(ReportKind.BULLETIN);
            assertThat(line.isVisible()).isFalse();
            model.choices().kindProperty().set(ReportKind.GANTT);
            assertThat(line.isSelected()).isTrue();
        });
    }

    private void show() {
        FxThread.run(() -> {
            model = new ReportsModel(session, () -> ChartMarks.USUAL, source -> {
                Reports reports = new Reports(source, session.messages(), MAY);
                return new ReportsModel.Services(reports, printer.printing(reports));
            });
            ReportsScreen screen = new ReportsScreen(session, navigation(), null, model);
            scene = new Scene(new StackPane(screen.node()), 1200, 680);
            screen.refresh();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            find("#reports-more", TitledPane.class).setExpanded(true);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private static Navigation navigation() {
        return (Navigation) Proxy.newProxyInstance(
                Navigation.class.getClassLoader(),
                new Class<?>[] {Navigation.class},
                (proxy, method, arguments) -> null);
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(scene.lookup(selector));
    }

    private void type(String id, String text) {
        FxThread.run(() -> find("#reports-" + id, TextField.class).setText(text));
    }

    private void tick(String id) {
        FxThread.run(() -> find("#reports-" + id, CheckBox.class).fire());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        FxThread.run(() -> ((ComboBox<T>) scene.lookup("#reports-" + id)).setValue(value));
    }

    private List<Drawing> pages() {
        return model.pagesProperty().get().all();
    }

    private FieldBox box(String id) {
        return (FieldBox) find("#reports-" + id, TextField.class).getParent();
    }

    @Test
    void theTwelveOnOneA3() {
        assertThat(pages().size()).isGreaterThan(10);
        choose("level", RowLevel.AREA);
        assertThat(pages().size()).isBetween(2, 4);
        tick("one-page");
        assertThat(pages().size()).isEqualTo(1);
        assertThat(pages().getFirst().width()).isBetween(1190.0, 1191.0);
        assertThat(find("#print-scale", ComboBox.class).isDisabled()).isTrue();
    }

    @Test
    void onlyWhatIsBehindIsLess() {
        int all = pages().size();
        tick("behind");
        assertThat(pages().size()).isPositive().isLessThan(all);
    }

    @Test
    void aSheetOfItsOwnSizeTakesTheNamedOnesPlace() {
        type("own", "900x600");
        assertThat(pages().getFirst().width()).isBetween(2551.0, 2552.0);
        assertThat(find("#print-paper", ComboBox.class).isDisabled()).isTrue();
        type("own", "900");
        assertThat(box("own").said()).contains("宽x高");
        assertThat(pages()).isEmpty();
        type("own", "90x600");
        assertThat(box("own").said()).contains("100 到 5000");
        type("own", "");
        assertThat(pages().getFirst().width()).isBetween(1190.0, 1191.0);
    }

    @Test
    void widthsAndOrdersFollowTheChoices() {
        int tall = pages().size();
        choose("pages-wide", 3);
        assertThat(pages().size()).isEqualTo(3 * tall);
        type("days-per-cm", "30");
        assertThat(find("#reports-pages-wide", ComboBox.class).isDisabled()).isTrue();
        assertThat(pages().size()).isEqualTo(tall);
        type("days-per-cm", "zwei");
        assertThat(box("days-per-cm").said()).contains("0.2 到 100");
        type("days-per-cm", "");
        type("margin", "60");
        assertThat(box("margin").said()).contains("0 到 50");
    }

    @Test
    void aPosterIsSeenSheetBySheet() {
        choose("level", RowLevel.AREA);
        tick("one-page");
        assertThat(box("overlap").isVisible()).isFalse();
        choose("poster", Paper.A4);
        assertThat(box("overlap").isVisible()).isTrue();
        assertThat(pages().size()).isGreaterThanOrEqualTo(4);
        assertThat(pages().getFirst().shapes())
                .anyMatch(shape -> shape instanceof Label label && label.text().startsWith("第 1 行 第 1 列"));
    }

    @Test
    void columnsCanBeChosenOrLeftUsual() {
        assertThat(find("#reports-column-gap", CheckBox.class).isDisabled()).isTrue();
        tick("columns-usual");
        tick("column-gap");
        assertThat(model.wanted().all().layout().columns()).hasSize(7);
        assertThat(session.memory().get("report-GANTT-columns", "")).contains("GAP");
        tick("columns-usual");
        assertThat(model.wanted().all().layout().columns()).isEmpty();
    }

    @Test
    void whatWasChosenIsThereNextTimeAndOnlyForItsKind() {
        tick("black");
        choose("level", RowLevel.PROJECT);
        type("margin", "15");
        show();
        assertThat(find("#reports-black", CheckBox.class).isSelected()).isTrue();
        assertThat(find("#reports-margin", TextField.class).getText()).isEqualTo("15");
        assertThat(model.wanted().all().layout().black()).isTrue();
        FxThread.run(() -> model.choices().kindProperty().set(ReportKind.PROGRESS));
        assertThat(find("#reports-black", CheckBox.class).isVisible()).isFalse();
        assertThat(find("#reports-margin", TextField.class).getText()).isEmpty();
        FxThread.run(() -> model.choices().kindProperty().set(ReportKind.BULLETIN));
        assertThat(find("#reports-more", TitledPane.class).isVisible()).isFalse();
    }

    @Test
    void aWrongMeasureOpensTheFoldItStandsIn() {
        FxThread.run(() -> {
            find("#reports-more", TitledPane.class).setExpanded(false);
            model.choices().paperChoices().dpiProperty().set("9");
        });
        assertThat(find("#reports-more", TitledPane.class).isExpanded()).isTrue();
        assertThat(box("dpi").said()).contains("72 到 600");
    }
}
