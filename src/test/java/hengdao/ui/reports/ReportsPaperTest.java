package hengdao.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Label;
import hengdao.gantt.ChartLayer;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.RowLevel;
import hengdao.service.StartWith;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FxThread;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is chosen of rows and paper on the real controls of the screen of reports. */
@EnabledOnOs(OS.LINUX)
class ReportsPaperTest extends ReportsBench {

    ReportsPaperTest() {
        super(StartWith.DEMO);
    }

    @BeforeEach
    void open() {
        show();
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
        show(null, screen -> {});
        FxThread.run(() -> {
            find("#reports-more", TitledPane.class).setExpanded(true);
            layOut();
        });
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
    void daysWithoutAnyBarAreSaidAndCannotBeSavedOrPrinted() {
        FxThread.run(() -> {
            model.choices().fromProperty().set("2019-01-01");
            model.choices().toProperty().set("2019-02-01");
        });
        assertNothing("没有任务的横道或里程碑");
        FxThread.run(() -> {
            model.choices().fromProperty().set("");
            model.choices().toProperty().set("");
        });
        assertThat(pages()).isNotEmpty();
        FxThread.run(() -> {
            model.choices().kindProperty().set(ReportKind.DUE);
            model.choices().projectsProperty().set(new java.util.TreeSet<>(java.util.Set.of(0)));
            model.choices().allProjectsProperty().set(false);
        });
        assertNothing("没有开始、到期或预计达标");
    }

    private void assertNothing(String why) {
        assertThat(pages()).isEmpty();
        FxThread.run(() -> {
            assertThat(model.preview().noteProperty().get()).contains(why);
            assertThat(find("#reports-save-pdf", javafx.scene.control.Button.class)
                            .isDisabled())
                    .isTrue();
            assertThat(find("#reports-to-print", javafx.scene.control.Button.class)
                            .isDisabled())
                    .isTrue();
        });
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
        assertThat(pages().size()).isGreaterThanOrEqualTo(2);
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
