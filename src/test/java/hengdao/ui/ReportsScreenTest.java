package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.OrderForm;
import hengdao.service.Paper;
import hengdao.service.ReportFormat;
import hengdao.service.ReportKind;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every report is chosen, looked at and brought out on one screen; there is no print queue in these tests. */
class ReportsScreenTest {

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
    @EnumSource(ReportKind.class)
    void showsThePagesAndSavesEachFormat(ReportKind kind) {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            choose(kind);
            if (kind.hasPages()) {
                assertThat(text("#print-place")).startsWith("第 1 页 共 ");
                assertThat(visible("#reports-note")).isFalse();
                assertThat(visible("#reports-to-print")).isTrue();
            } else {
                assertThat(text("#reports-note")).contains("没有页面", "XLSX", "CSV");
                assertThat(desk.stage.getScene().lookup("#reports-to-print")).isNull();
            }
            for (ReportFormat format : kind.formats()) {
                desk.chosen = Optional.of(place.resolve("out." + format.extension()));
                desk.press("#reports-save-" + format.extension());
                assertThat(text("#print-message")).contains("已导出");
                assertThat(visible("#reports-open")).isTrue();
            }
        });
        for (ReportFormat format : kind.formats()) {
            Path one = place.resolve("out." + format.extension());
            assertThat(Files.exists(one) ? one : place.resolve("out-01." + format.extension()))
                    .isNotEmptyFile();
        }
    }

    @Test
    void opensWhatWasSaved() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            choose(ReportKind.LEDGER);
            desk.chosen = Optional.of(place.resolve("out.csv"));
            desk.press("#reports-save-csv");
            desk.press("#reports-open");
            assertThat(desk.shown).contains(place.resolve("out.csv"));
            choose(ReportKind.DUE);
            assertThat(visible("#reports-open")).as("of another report").isFalse();
        });
    }

    @Test
    void saysWhatIsWrongWithAPlaceThatCannotBeWritten() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            desk.chosen = Optional.of(place.resolve("no").resolve("such").resolve("out.pdf"));
            desk.press("#reports-save-pdf");
            assertThat(text("#print-message")).contains("such");
            assertThat(visible("#reports-open")).isFalse();
        });
    }

    @Test
    void remembersTheChoicesOfEachKindUntilTheNextStart() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            choose(ReportKind.DUE);
            days(31);
            choose(ReportKind.PROGRESS);
            paper(Paper.A2);
            desk.find("#reports-all", CheckBox.class).fire();
            desk.find("#reports-project-3", CheckBox.class).fire();
            choose(ReportKind.GANTT);
            assertThat(desk.find("#reports-all", CheckBox.class).isSelected()).isTrue();
            assertThat(desk.find("#print-paper", ComboBox.class).getValue()).isEqualTo(Paper.A3);
            choose(ReportKind.PROGRESS);
            desk.close();
            desk = Desk.over(place.resolve("data"));
            desk.press("#screen-reports");
            assertThat(kinds().getSelectionModel().getSelectedItem()).isEqualTo(ReportKind.PROGRESS);
            assertThat(desk.find("#print-paper", ComboBox.class).getValue()).isEqualTo(Paper.A2);
            assertThat(desk.find("#reports-all", CheckBox.class).isSelected()).isFalse();
            assertThat(desk.find("#reports-project-3", CheckBox.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#reports-project-4", CheckBox.class).isSelected())
                    .isFalse();
            choose(ReportKind.DUE);
            assertThat(desk.find("#print-days", ComboBox.class).getValue()).isEqualTo(31);
        });
    }

    @Test
    void offersOnlyWhatAKindHasAChoiceOf() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            choose(ReportKind.BULLETIN);
            assertThat(visible("#print-ranking")).isTrue();
            assertThat(visible("#print-paper")).as("fixed by the standard").isFalse();
            choose(ReportKind.ORDER);
            assertThat(visible("#reports-subject")).isTrue();
            assertThat(visible("#reports-all")).isFalse();
            choose(ReportKind.GANTT);
            assertThat(visible("#print-scale")).isTrue();
            assertThat(visible("#reports-subject")).isFalse();
        });
    }

    @Test
    void printOpensTheChartOfTheProjectOnScreen() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            choose(ReportKind.LEDGER);
            desk.press("#screen-chart");
            desk.shell().model().stepProject(5);
            desk.shell().print();
            desk.layout();
            assertThat(kinds().getSelectionModel().getSelectedItem()).isEqualTo(ReportKind.GANTT);
            assertThat(desk.find("#reports-all", CheckBox.class).isSelected()).isFalse();
            assertThat(desk.find("#reports-project-5", CheckBox.class).isSelected())
                    .isTrue();
            assertThat(text("#print-place")).isEqualTo("第 1 页 共 1 页");
        });
    }

    @Test
    void anIndicatorAndAnOrderOpenHere() {
        FxThread.run(() -> {
            desk.shell().openIndicator(desk.row("5.1.2-1").id());
            desk.layout();
            desk.press("#indicator-print");
            assertThat(kinds().getSelectionModel().getSelectedItem()).isEqualTo(ReportKind.INDICATOR);
            assertThat(desk.find("#reports-subject", TextField.class).getText()).startsWith("5.1.2");
            desk.press("#screen-orders");
            TableView<?> orders = desk.find("#orders-table", TableView.class);
            orders.getSelectionModel().select(1);
            desk.layout();
            String title = text("#order-title");
            desk.press("#order-print");
            assertThat(kinds().getSelectionModel().getSelectedItem()).isEqualTo(ReportKind.ORDER);
            assertThat(desk.find("#reports-subject", TextField.class).getText()).isEqualTo(title.replaceAll(" +", " "));
            assertThat(text("#print-place")).startsWith("第 1 页 共 ");
        });
    }

    @Test
    void anOrderFiledSinceTheLastLookIsShown() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            desk.press("#screen-chart");
            Session session = desk.shell().session();
            LocalDate day = LocalDate.of(2017, 3, 1);
            OrderForm form = new OrderForm(
                    desk.row("5.1.2-1").id(), "新立的督办", "", day, day, day.plusDays(9), "三月十日前报送", "", "审核员乙");
            String number = session.workspace()
                    .supervision()
                    .file(session.view(), form)
                    .order()
                    .number();
            desk.shell().openReport(ReportKind.ORDER, number);
            desk.layout();
            assertThat(desk.find("#reports-subject", TextField.class).getText()).isEqualTo(number + " 新立的督办");
            assertThat(text("#print-place")).startsWith("第 1 页 共 ");
        });
    }

    @Test
    void keysTurnThePages() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            choose(ReportKind.PROGRESS);
            Node preview = desk.find("#reports-preview", Node.class);
            desk.key(preview, KeyCode.PAGE_DOWN, false);
            assertThat(text("#print-place")).startsWith("第 2 页");
            desk.key(preview, KeyCode.END, false);
            assertThat(text("#print-place")).matches("第 (\\d+) 页 共 \\1 页");
            desk.key(preview, KeyCode.HOME, false);
            assertThat(text("#print-place")).startsWith("第 1 页");
        });
    }

    @Test
    void thePagesFollowAChangeOfTheStatusDate() {
        FxThread.run(() -> {
            desk.press("#screen-reports");
            assertThat(text("#reports-day")).contains("2017-03-07");
            desk.shell().session().setStatusDate(LocalDate.of(2017, 4, 18), () -> {});
            desk.layout();
            assertThat(text("#reports-day")).contains("2017-04-18");
            choose(ReportKind.LEDGER);
            assertThat(desk.find("#reports-save-csv", Button.class).isDisabled())
                    .isFalse();
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<ReportKind> kinds() {
        return desk.find("#reports-kinds", ListView.class);
    }

    private void choose(ReportKind kind) {
        kinds().getSelectionModel().select(kind);
        desk.layout();
    }

    @SuppressWarnings("unchecked")
    private void paper(Paper paper) {
        desk.find("#print-paper", ComboBox.class).setValue(paper);
    }

    @SuppressWarnings("unchecked")
    private void days(int days) {
        desk.find("#print-days", ComboBox.class).setValue(days);
    }

    private String text(String selector) {
        return desk.find(selector, Label.class).getText();
    }

    private boolean visible(String selector) {
        for (Node node = desk.stage.getScene().lookup(selector); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return desk.stage.getScene().lookup(selector) != null;
    }
}
