package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryRound;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerText;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueState;
import hengdao.schedule.rounds.RoundRule;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 本期未填报: the overview, the list of the round, the conditions of the chart and the ledger speak of one period. */
class PeriodScreenTest {

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
        desk.layout();
    }

    @Test
    void theOverviewCountsTheTasksOfTheRoundAndFollowsWhatIsSkipped() {
        FxThread.run(() -> {
            open(StartWith.DEMO);
            desk.press("#screen-overview");
            assertThat(words()).isEqualTo("本期未填报");
            int before = count();
            assertThat(desk.find("#figure-unreported", Button.class)
                            .getTooltip()
                            .getText())
                    .contains("第 5 期（2017-02-22 至 2017-03-07）");
            desk.press("#screen-rounds");
            assertThat(desk.find("#round-progress", Label.class).getText()).endsWith("，涉及 " + before + " 项任务");

            DueItem skipped = skipOne();
            desk.press("#screen-overview");
            assertThat(count()).isEqualTo(before - 1);
            assertThat(((Label) desk.find("#figure-unreported", Button.class).lookup(".figure-note")).getText())
                    .isEqualTo("另 1 项已说明");
            assertThat(desk.find("#figure-unreported", Button.class)
                            .getTooltip()
                            .getText())
                    .contains("共 "
                            + session().workspace().waiting(session().view()).due() + " 个填报项");
            assertThat(ledgerText(skipped)).isEqualTo("本期跳过：停工一期");
            session().undo();
            desk.press("#screen-overview");
            assertThat(count()).isEqualTo(before);
        });
    }

    @Test
    void withoutRoundsItIsTheLastFourteenDays() {
        FxThread.run(() -> {
            open(StartWith.PROGRAMME);
            desk.press("#screen-overview");
            assertThat(words()).isEqualTo("近 14 天未填报");
            assertThat(desk.find("#figure-unreported", Button.class)
                            .getTooltip()
                            .getText())
                    .contains("2017-02-22 至 2017-03-07");
            desk.press("#screen-chart");
            desk.press("#view-conditions");
            assertThat(condition().getText()).isEqualTo("近 14 天未填报");
            session()
                    .change(
                            (now, actor) -> session()
                                    .workspace()
                                    .rounds()
                                    .plan(
                                            now,
                                            new RoundRule.EveryTwoWeeks(LocalDate.of(2017, 1, 10)),
                                            LocalDate.MIN,
                                            "填报员甲"),
                            () -> {},
                            session()::fail);
            desk.layout();
            assertThat(condition().getText()).isEqualTo("本期未填报");
        });
    }

    @Test
    void whatIsAtRiskSaysWhyItWasSkipped() {
        FxThread.run(() -> {
            open(StartWith.DEMO);
            UUID handover = session().view().programme().indicators().stream()
                    .filter(each -> each.key().equals("5.1.2-2"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            EntryRound round = session()
                    .workspace()
                    .rounds()
                    .openOn(session().view(), session().view().statusDate())
                    .orElseThrow();
            session()
                    .change(
                            (now, actor) ->
                                    session().workspace().rounds().skip(now, round.id(), handover, "未到交房期", "填报员甲"),
                            () -> {},
                            session()::fail);
            desk.press("#screen-overview");
            desk.press("#figure-risk");
            TableView<?> risks = desk.find("#risks-table", TableView.class);
            assertThat(IntStream.range(0, risks.getItems().size())
                            .filter(row -> "5.1.2-2"
                                    .equals(risks.getColumns().getFirst().getCellData(row)))
                            .mapToObj(row ->
                                    risks.getColumns().get(4).getCellData(row).toString()))
                    .singleElement()
                    .asString()
                    .startsWith("本期跳过：未到交房期");
        });
    }

    /** Skips an item whose task has no other, and answers it. */
    private DueItem skipOne() {
        EntryRound round = session()
                .workspace()
                .rounds()
                .openOn(session().view(), session().view().statusDate())
                .orElseThrow();
        var items =
                session().workspace().rounds().due(session().view(), round.id()).items();
        Map<UUID, Long> perTask = items.stream().collect(Collectors.groupingBy(DueItem::taskId, Collectors.counting()));
        DueItem chosen = items.stream()
                .filter(item -> item.state() == DueState.OPEN && perTask.get(item.taskId()) == 1L)
                .findFirst()
                .orElseThrow();
        session()
                .change(
                        (now, actor) -> session()
                                .workspace()
                                .rounds()
                                .skip(now, round.id(), chosen.subjectId(), "停工一期", "填报员甲"),
                        () -> {},
                        session()::fail);
        desk.layout();
        return chosen;
    }

    @SuppressWarnings("unchecked")
    private String ledgerText(DueItem item) {
        desk.press("#screen-ledger");
        TableView<LedgerLine> table = desk.find("#ledger-table", TableView.class);
        var texts = new LedgerText(session().messages());
        return table.getItems().stream()
                .filter(line -> line.id().equals(item.subjectId()))
                .map(line -> texts.of(LedgerColumn.PERIOD, line))
                .findFirst()
                .orElseThrow();
    }

    /** The condition in the pane of the chart, which is a window of its own. */
    private static CheckBox condition() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#only-UNREPORTED"))
                .filter(Objects::nonNull)
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Session session() {
        return desk.shell().session();
    }

    private String words() {
        return ((Label) desk.find("#figure-unreported", Button.class).lookup(".figure-words")).getText();
    }

    private int count() {
        return Integer.parseInt(
                ((Label) desk.find("#figure-unreported", Button.class).lookup(".figure-number")).getText());
    }
}
