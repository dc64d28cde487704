package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Approval;
import hengdao.model.IndicatorFields;
import hengdao.model.Verdict;
import hengdao.report.ledger.LedgerLine;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Preferences;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and forms show what they have and choose a line, in a window of 1366 by 768. */
class WholeListsTest {

    @TempDir
    Path place;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @AfterEach
    void close() {
        FxThread.run(() -> desk.close());
    }

    private void open(StartWith with) {
        Workspace.create(place.resolve("data"), with, Desk.TODAY).close();
        desk = Desk.over(place.resolve("data"), Locale.SIMPLIFIED_CHINESE);
        desk.stage.setWidth(1366);
        desk.stage.setHeight(768);
        desk.layout();
    }

    @Test
    void aYearWithoutEntriesSaysWhatItsTilesCountAsReported() {
        FxThread.run(() -> {
            open(StartWith.PROGRAMME);
            desk.press("#screen-overview");
            assertThat(desk.find("#overview-hint", Label.class).getText())
                    .contains("已报")
                    .contains("起点值");
        });
    }

    @Test
    void anAmendedDeadlineStandsWholeInTheLedger() {
        FxThread.run(() -> {
            open(StartWith.DEMO);
            desk.press("#screen-ledger");
            TableView<LedgerLine> table = ledger();
            LedgerLine line = table.getItems().stream()
                    .filter(each -> each.indicator() != null && each.indicator().deadlineStated())
                    .findFirst()
                    .orElseThrow();
            int place = table.getItems().indexOf(line);
            session()
                    .edit(new PlanEdit.SetIndicator(
                            line.id(),
                            IndicatorFields.of(Objects.requireNonNull(line.indicator()))
                                    .withDeadline(LocalDate.of(2017, 11, 30)),
                            new Approval("上级调整", LocalDate.of(2017, 3, 1), "区长")));
            desk.layout();
            ledger().scrollTo(place);
            desk.layout();
            assertThat(desk.find("#ledger-table", TableView.class).lookupAll(".amended").stream()
                            .map(cell -> (Labeled) cell)
                            .filter(cell ->
                                    cell.getText() != null && cell.getText().contains(" → ")))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(((Text) cell.lookup(".text")).getText())
                            .isEqualTo(cell.getText())
                            .matches("\\d\\d-\\d\\d → 2017-11-30"));
        });
    }

    @Test
    void aRoundHasALineChosenAfterAReviewAndNothingToSubmitCannotBeSubmitted() {
        FxThread.run(() -> {
            open(StartWith.DEMO);
            desk.press("#screen-rounds");
            desk.press("#screen-review");
            session()
                    .change(
                            (now, actor) -> session()
                                    .workspace()
                                    .reviewing()
                                    .review(
                                            now,
                                            session().workspace().reviewing().waiting(now).stream()
                                                    .map(each -> each.id())
                                                    .toList(),
                                            Verdict.RETURNED,
                                            "口径不符",
                                            "审核员丁"),
                            () -> {},
                            session()::fail);
            desk.press("#screen-rounds");
            desk.shell().showScreen("rounds");
            desk.layout();
            ListView<?> list = desk.find("#round-list", ListView.class);
            assertThat(list.getSelectionModel().getSelectedItem()).isNotNull();
            ButtonBase submit = desk.find("#rounds-submit", ButtonBase.class);
            assertThat(submit.isDisabled()).isTrue();
            Node owner = desk.stage.getScene().getFocusOwner();
            ((TextInputControl) owner).setText("不是数");
            desk.layout();
            assertThat(submit.getText()).contains("0");
            assertThat(submit.isDisabled())
                    .as("what is wrong is nothing to submit")
                    .isTrue();
        });
    }

    @Test
    void fiveOrdersStandInSightAndFormsTakeTheOfficersName() {
        FxThread.run(() -> {
            open(StartWith.DEMO);
            session().officer().sign("办事员戊");
            session().memory().put(Preferences.REPORTER, "填报员乙");
            desk.stage.setHeight(330);
            desk.press("#screen-orders");
            desk.stage.setHeight(768);
            desk.layout();
            desk.press("#orders-new");
            assertThat(desk.find("#new-by", TextInputControl.class).getText()).isEqualTo("办事员戊");
            desk.press("#new-discard");
            desk.press("#step-reminded");
            assertThat(desk.find("#step-by", TextInputControl.class).getText()).isEqualTo("办事员戊");
            Node table = desk.find("#orders-table", TableView.class);
            double rows = ((TableView<?>) table).getHeight()
                    - table.lookup(".column-header-background")
                            .getBoundsInParent()
                            .getHeight();
            assertThat(rows).isGreaterThan(5 * 28);
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<LedgerLine> ledger() {
        return desk.find("#ledger-table", TableView.class);
    }

    @Test
    void aLongLineOfTheIndicatorsEndsWithItsLight() {
        FxThread.run(() -> {
            open(StartWith.DEMO);
            desk.press("#screen-indicator");
            desk.type("#indicator-query", "4.2.5-2");
            desk.layout();
            ListView<?> list = desk.find("#indicator-list", ListView.class);
            desk.layout();
            double right = list.lookupAll(".light-badge").stream()
                    .filter(Node::isVisible)
                    .mapToDouble(badge -> list.sceneToLocal(badge.localToScene(badge.getBoundsInLocal()))
                            .getMaxX())
                    .max()
                    .orElseThrow();
            assertThat(right).isLessThan(list.getWidth());
        });
    }

    private Session session() {
        return desk.shell().session();
    }
}
