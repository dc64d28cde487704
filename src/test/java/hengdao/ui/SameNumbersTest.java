package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.model.WorkArea;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerView;
import hengdao.service.LedgerViews;
import hengdao.service.PageLayout;
import hengdao.service.Progress;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.ReportTopic;
import hengdao.service.Reports;
import hengdao.service.StartWith;
import hengdao.service.TableColumn;
import hengdao.service.Workspace;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.EntryTable;
import hengdao.ui.common.Figures;
import hengdao.ui.common.FxThread;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.controlsfx.control.tableview2.TableColumn2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the reports is the one on screen at the same status date: the demo programme on 7 March 2017. */
class SameNumbersTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path place;

    private final Map<String, Map<String, String>> progress = new HashMap<>();
    private Desk desk;
    private Reports reports;
    private int schedules;
    private int increments;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            try (Workspace workspace = Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY)) {
                workspace.preferences().set(LedgerViews.LAST, new LedgerViews(List.of(everything())).text());
            }
            desk = Desk.over(place.resolve("data"), Locale.SIMPLIFIED_CHINESE);
            desk.layout();
            reports = new Reports(desk.shell().session().workspace(), CHINESE, Desk.TODAY);
        });
    }

    /** The ledger with all its columns. */
    private static LedgerView everything() {
        return LedgerView.usual()
                .withColumns(Stream.of(LedgerColumn.values())
                        .map(column -> new LedgerView.ColumnPlace(column, column.width()))
                        .toList());
    }

    @AfterEach
    void close() {
        FxThread.run(() -> desk.close());
    }

    @Test
    void theProgressTableAndTheLedgerFileSayWhatTheLedgerShows() {
        FxThread.run(() -> {
            Map<String, Map<String, String>> screen = ledger();
            assertThat(screen).hasSizeGreaterThan(240);
            List<List<String>> file = WrittenFiles.csv(write(ReportRequest.of(ReportKind.LEDGER, 2017), "ledger.csv"));
            List<String> headings = file.getFirst();
            assertThat(file.subList(1, file.size()).stream().map(row -> row.get(headings.indexOf("序号"))))
                    .containsExactlyInAnyOrderElementsOf(screen.keySet());
            assertThat(file.toString())
                    .as("other programs read these as numbers")
                    .doesNotContain("−");
            for (List<String> row : file.subList(1, file.size())) {
                screen.get(row.get(headings.indexOf("序号")))
                        .forEach((heading, text) -> assertThat(plain(row.get(headings.indexOf(heading))))
                                .as("%s of %s", heading, row)
                                .isEqualTo(plain(text)));
            }
            int compared = 0;
            for (Map<String, String> row :
                    WrittenFiles.table(write(ReportRequest.of(ReportKind.PROGRESS, 2017), "progress.docx"))) {
                Map<String, String> shown = screen.get(row.getOrDefault("序号", ""));
                if (shown != null) {
                    compared++;
                    assertThat(row.get("亮灯")).as(row.toString()).isEqualTo(shown.get("亮灯"));
                    assertThat(plain(row.get("累计完成"))).as(row.toString()).isEqualTo(plain(shown.get("累计完成")));
                    assertThat(row.get("完成时限")).as(row.toString()).isEqualTo(shown.get("完成时限"));
                    if (row.get("序时进度").endsWith("%") && !shown.get("序时 %").isEmpty()) {
                        assertThat(plain(row.get("序时进度"))).as(row.toString()).isEqualTo(plain(shown.get("序时 %")));
                    }
                }
            }
            assertThat(compared).isGreaterThan(200);
        });
    }

    /** Figures in cells are numbers, not words: they are the same ones. */
    @Test
    void cellsHoldTheFiguresThatTheLedgerShows() {
        FxThread.run(() -> {
            Map<String, Map<String, String>> screen = ledger();
            int compared = 0;
            for (var row : WrittenFiles.sheet(write(ReportRequest.of(ReportKind.LEDGER, 2017), "ledger.xlsx"))) {
                Map<String, String> shown = screen.get(WrittenFiles.figure(row.get("序号")));
                if (shown == null) {
                    continue;
                }
                for (String heading : List.of("累计完成", "完成 %", "序时 %", "偏差")) {
                    assertThat(number(WrittenFiles.figure(row.get(heading))))
                            .as("%s of %s", heading, shown)
                            .isEqualTo(number(shown.get(heading)));
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(900);
            Map<String, Map<String, String>> paper = new LinkedHashMap<>();
            WrittenFiles.table(write(ReportRequest.of(ReportKind.PROGRESS, 2017), "progress.docx"))
                    .forEach(row -> paper.put(row.get("序号"), row));
            Path workbook = write(ReportRequest.of(ReportKind.PROGRESS, 2017), "progress.xlsx");
            for (var row : WrittenFiles.sheet(workbook)) {
                Map<String, String> words = paper.get(WrittenFiles.figure(row.get("序号")));
                for (String heading : row.keySet().stream()
                        .filter(each -> each.matches("序时进度|累计完成|本期新增.*"))
                        .toList()) {
                    assertThat(number(WrittenFiles.figure(row.get(heading))))
                            .as("%s of %s", heading, words)
                            .isEqualTo(number(words.get(heading.replace("\n", ""))));
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(1700);
        });
    }

    @Test
    void whatLiesAheadSaysWhatTheLedgerShows() {
        FxThread.run(() -> {
            Map<String, Map<String, String>> screen = ledger();
            ReportRequest month = ReportRequest.of(ReportKind.DUE, 2017).about(ReportTopic.USUAL.withDays(31));
            int compared = 0;
            for (Map<String, String> row : WrittenFiles.table(write(month, "due.docx"))) {
                Map<String, String> shown = screen.get(row.getOrDefault("序号", ""));
                if (shown != null) {
                    compared++;
                    assertThat(row.get("亮灯")).as(row.toString()).isEqualTo(shown.get("亮灯"));
                    assertThat(plain(row.get("累计完成"))).as(row.toString()).isEqualTo(plain(shown.get("累计完成")));
                    if (row.get("序时进度").endsWith("%") && !shown.get("序时 %").isEmpty()) {
                        assertThat(plain(row.get("序时进度"))).as(row.toString()).isEqualTo(plain(shown.get("序时 %")));
                    }
                }
            }
            assertThat(compared).isGreaterThan(5);
        });
    }

    /** What stands in the columns of the chart and beside its bars, whose rows are drawn up to 6 % smaller. */
    @Test
    void theChartOnPaperSaysWhatTheLedgerShows() {
        FxThread.run(() -> {
            Map<String, Map<String, String>> screen = ledger();
            ReportRequest request = ReportRequest.of(ReportKind.GANTT, 2017)
                    .laidOut(PageLayout.USUAL.with(List.of(
                            TableColumn.NUMBER,
                            TableColumn.NAME,
                            TableColumn.MEASURED,
                            TableColumn.PERCENT,
                            TableColumn.SCHEDULED,
                            TableColumn.GAP)));
            Map<String, String> columns = Map.of("实测值", "累计完成", "完成 %", "完成 %", "序时 %", "序时 %", "偏差 pp", "偏差");
            int compared = 0;
            int labels = 0;
            for (Path page : reports.write(request, place.resolve("chart.svg"), Progress.NONE)) {
                List<WrittenFiles.Mark> marks = WrittenFiles.marks(page);
                for (WrittenFiles.Mark number : marks) {
                    Map<String, String> shown = screen.get(number.text());
                    if (shown == null) {
                        continue;
                    }
                    for (WrittenFiles.Mark heading : marks) {
                        if (columns.containsKey(heading.text())) {
                            String said = at(marks, number.line(), heading.right());
                            assertThat(plain(said))
                                    .as("%s of %s", heading.text(), shown)
                                    .isEqualTo(plain(shown.get(columns.get(heading.text()))));
                            compared++;
                        }
                    }
                    for (WrittenFiles.Mark label : marks) {
                        if (label.text().endsWith("%") && label.text().length() < 8) {
                            double below = label.line() - number.line();
                            if (below > -9.56 && below < -8.9) {
                                assertThat(plain(label.text())).isEqualTo(plain(shown.get("序时 %")));
                                labels++;
                            } else if (below > 2.38 && below < 2.58) {
                                assertThat(plain(label.text())).isEqualTo(plain(shown.get("完成 %")));
                                labels++;
                            }
                        }
                    }
                }
            }
            assertThat(compared).isGreaterThan(800);
            assertThat(labels).isGreaterThan(100);
        });
    }

    private static String at(List<WrittenFiles.Mark> marks, double line, double right) {
        return marks.stream()
                .filter(each -> Math.abs(each.line() - line) < 0.01 && Math.abs(each.right() - right) < 0.02)
                .map(WrittenFiles.Mark::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void theBulletinSaysWhatTheOverviewShows() {
        FxThread.run(() -> {
            desk.press("#screen-overview");
            desk.layout();
            Path bulletin = write(ReportRequest.of(ReportKind.BULLETIN, 2017), "bulletin.docx");
            String text = WrittenFiles.words(bulletin);
            assertThat(text)
                    .contains(
                            "正常推进 " + figure("on-time") + " 项",
                            "滞后或偏慢 " + figure("behind") + " 项（其中逾期 " + figure("overdue") + " 项）",
                            "未来 14 天内到期的有 " + figure("due") + " 项",
                            "本期（第 5 期，2017-02-22 至 2017-03-07）未填报的有 " + figure("unreported") + " 项");
            int compared = 0;
            for (Map<String, String> row : WrittenFiles.table(bulletin)) {
                for (int number = 1; number <= 12; number++) {
                    String tile = desk.find("#tile-" + number, Node.class).getAccessibleText();
                    if (tile.startsWith(row.get("工程") + "，")) {
                        compared++;
                        assertThat(row.get("亮灯")).isEqualTo(found(tile, "，([^，]+)，完成"));
                        assertThat(plain(row.get("累计完成"))).isEqualTo(plain(found(tile, "完成 ([^，]+)，")));
                        assertThat(plain(row.get("序时进度"))).isEqualTo(plain(found(tile, "应达 ([^，]+)，")));
                        assertThat(row.get("落后"))
                                .isEqualTo(tile.contains("滞后或偏慢") ? found(tile, "其中 (\\d+) 项滞后") : "0");
                    }
                }
            }
            assertThat(compared).isEqualTo(12);
            assertGapsAreThoseOnScreen(WrittenFiles.table(bulletin));
        });
    }

    /** 偏差 of each project: what the line above its chart says, and what whoever reckons with the two figures finds. */
    private void assertGapsAreThoseOnScreen(List<Map<String, String>> ranking) {
        desk.press("#screen-chart");
        int compared = 0;
        for (Map<String, String> row : ranking) {
            String gap = row.entrySet().stream()
                    .filter(each -> each.getKey().startsWith("偏差"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("—");
            if (!gap.equals("—")) {
                int number = Integer.parseInt(found(row.get("工程"), "^(\\d+) "));
                desk.shell()
                        .openProject(desk.shell().session().view().programme().projects().stream()
                                .filter(each -> each.no() == number)
                                .findFirst()
                                .orElseThrow()
                                .id());
                desk.layout();
                String shown = desk.find("#context-figures", Node.class).lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .filter(label -> label.startsWith("偏差 "))
                        .findFirst()
                        .orElseThrow();
                assertThat(gap).as(row.toString()).isEqualTo(found(shown, "偏差 (\\S+) "));
                assertThat(number(gap))
                        .isEqualTo(number(row.get("累计完成"))
                                .subtract(number(row.get("序时进度")))
                                .stripTrailingZeros());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(12);
    }

    /** Unequal weights on all levels: the chart, the ledger, the tiles and the bulletin come to the same all the same. */
    @Test
    void averagesAreOneNumberWhereverTheyStand() {
        FxThread.run(() -> {
            weigh();
            desk.press("#screen-ledger");
            assertThat(total()).isNotEqualTo("—").isEqualTo(chart());
            int compared = 0;
            ReportRequest byUnit = ReportRequest.of(ReportKind.BULLETIN, 2017).about(ReportTopic.USUAL.ranking(true));
            for (Map<String, String> row : WrittenFiles.table(write(byUnit, "units.docx"))) {
                if (row.get("牵头单位").equals("0 全区年度目标")) {
                    assertThat(row.get("名次")).as("counts for no unit").isEqualTo("—");
                    continue;
                }
                filter("lead-unit", row.get("牵头单位"));
                assertThat(plain(row.get("累计完成"))).as(row.toString()).isEqualTo(plain(total()));
                compared++;
            }
            assertThat(compared).isGreaterThan(5);
        });
    }

    @Test
    void theSheetOfEveryIndicatorSaysWhatItsScreenShows() {
        List<LedgerLine> lines = new ArrayList<>();
        FxThread.run(() -> {
            desk.press("#screen-ledger");
            items().stream().filter(line -> line.indicator() != null).forEach(lines::add);
        });
        assertThat(lines.size()).isGreaterThan(60);
        WrittenFiles.table(write(ReportRequest.of(ReportKind.PROGRESS, 2017), "all.docx"))
                .forEach(row -> progress.put(row.get("序号"), row));
        for (LedgerLine line : lines) {
            FxThread.run(() -> assertSheetSaysWhatTheScreenShows(line));
        }
        assertThat(schedules).isGreaterThan(20);
        assertThat(increments).isGreaterThan(5);
    }

    private void assertSheetSaysWhatTheScreenShows(LedgerLine line) {
        var day = desk.shell().session().view().statusDate();
        desk.shell().openIndicator(line.id());
        desk.layout();
        String key = Objects.requireNonNull(line.indicator()).key();
        String sheet = WrittenFiles.words(write(ReportRequest.ofIndicator(2017, day, key), key + ".docx"));
        List<String> facts = desk.stage.getScene().getRoot().lookupAll(".fact-text").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("fact-"))
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(facts).as(key).hasSizeGreaterThan(3);
        assertThat(sheet).as(key).contains(facts);
        assertProgressSaysWhatTheScreenShows(line);
    }

    /** 序时进度 and 本期新增 of an indicator in its own unit. */
    private void assertProgressSaysWhatTheScreenShows(LedgerLine line) {
        Map<String, String> row = progress.getOrDefault(line.number(), Map.of());
        if (row.isEmpty()) {
            return;
        }
        Node scheduled = desk.stage.getScene().getRoot().lookup("#fact-scheduled");
        if (scheduled instanceof Label label
                && label.isVisible()
                && !label.getText().isEmpty()) {
            assertThat(plain(row.get("序时进度"))).as(line.number()).isEqualTo(plain(label.getText()));
            schedules++;
        }
        String increment = row.entrySet().stream()
                .filter(each -> each.getKey().startsWith("本期新增"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (!increment.isEmpty()) {
            EntryTable entries = (EntryTable) desk.stage.getScene().getRoot().lookup(".entry-table");
            EntryLine newest = EntryLine.newest(
                            entries.getItems(), desk.shell().session().view().statusDate())
                    .orElseThrow();
            assertThat(newest.increment()).isNotNull();
            assertThat(number(increment)).as(line.number()).isEqualTo(number(Figures.signed(newest.increment())));
            increments++;
        }
    }

    @Test
    void theSheetOfEveryOrderSaysWhatItsScreenShows() {
        FxThread.run(() -> {
            desk.press("#screen-orders");
            desk.layout();
            TableView<?> orders = desk.find("#orders-table", TableView.class);
            int overdue = 0;
            assertThat(orders.getItems()).hasSizeGreaterThan(2);
            for (int i = 0; i < orders.getItems().size(); i++) {
                orders.getSelectionModel().clearAndSelect(i);
                desk.layout();
                String number = desk.find("#order-title", Label.class).getText().split(" ")[0];
                String sheet = WrittenFiles.words(write(
                        ReportRequest.of(ReportKind.ORDER, 2017).about(ReportTopic.USUAL.withKey(number)),
                        number + ".docx"));
                String context = desk.find("#order-context", Label.class).getText();
                Matcher days = Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(context);
                assertThat(days.results().map(MatchResult::group))
                        .as(context)
                        .isNotEmpty()
                        .allMatch(sheet::contains);
                String left = desk.find("#order-days", Label.class).getText();
                if (left.startsWith("超期")) {
                    assertThat(sheet).as(number).contains("，" + left);
                    overdue++;
                } else {
                    assertThat(sheet).as(number).doesNotContain("，超期 ");
                }
            }
            assertThat(overdue).isPositive();
        });
    }

    private void weigh() {
        var session = desk.shell().session();
        var structure = session.workspace().structure();
        for (int i = 0; i < 12; i += 2) {
            Project project = session.view().programme().projects().get(i + 1);
            BigDecimal weight = BigDecimal.valueOf(i + 2);
            session.change((now, by) -> structure.weighProject(now, project.id(), weight, by), () -> {}, session::fail);
        }
        for (int i = 1; i < 38; i += 3) {
            WorkArea area = session.view().programme().workAreas().get(i);
            BigDecimal weight = BigDecimal.valueOf(i, 1);
            session.change((now, by) -> structure.weighArea(now, area.id(), weight, by), () -> {}, session::fail);
        }
        desk.layout();
    }

    /** What the ledger says at its foot. */
    private String total() {
        String text = desk.find("#ledger-total-progress", Label.class).getText();
        return text.contains("—") ? "—" : found(text, "加权完成 (.+)");
    }

    /** What the line above the chart says of all projects. */
    private String chart() {
        desk.press("#screen-chart");
        String text = desk.find("#context-figures", Node.class).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .filter(label -> label.startsWith("完成 "))
                .findFirst()
                .orElse("完成 —");
        desk.press("#screen-ledger");
        return found(text, "完成 (.+)");
    }

    private void filter(String column, String words) {
        TableView<?> table = desk.find("#ledger-table", TableView.class);
        table.getColumns().stream()
                .map(each -> ((TableColumn2<?, ?>) each).getSouthNode())
                .filter(each -> ("ledger-filter-" + column).equals(each.getId()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .setText(words);
        desk.layout();
    }

    @SuppressWarnings("unchecked")
    private List<LedgerLine> items() {
        return List.copyOf(
                (List<LedgerLine>) desk.find("#ledger-table", TableView.class).getItems());
    }

    /** What the ledger on screen shows, by 序号 and heading. */
    @SuppressWarnings("unchecked")
    private Map<String, Map<String, String>> ledger() {
        desk.press("#screen-ledger");
        TableView<LedgerLine> table = desk.find("#ledger-table", TableView.class);
        assertThat(table.getColumns())
                .extracting(javafx.scene.control.TableColumn::getText)
                .contains(LedgerColumn.LIGHT.heading(CHINESE));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (javafx.scene.control.TableColumn<LedgerLine, ?> column : table.getColumns()) {
                row.put(column.getText(), String.valueOf(column.getCellData(i)));
            }
            rows.put(table.getItems().get(i).number(), row);
        }
        return rows;
    }

    private String figure(String name) {
        return ((Label) desk.find("#figure-" + name, Button.class).lookup(".figure-number")).getText();
    }

    private Path write(ReportRequest request, String name) {
        return reports.write(request, place.resolve(name), Progress.NONE).getFirst();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    /** A figure without its sign for thousands, its blanks and its unit of per cent. */
    /** A figure without the mark that it was not reviewed yet, which looks otherwise on each kind of paper. */
    private static String plain(String text) {
        return text.replaceAll("[,，\\s%\"]|（?待审核）?|\\*$", "").replace('−', '-').replaceAll("^—$", "");
    }

    /** The number of a figure with or without a unit, null where there is none. */
    private static BigDecimal number(String text) {
        Matcher figure = Pattern.compile("[+-]?\\d[\\d.]*").matcher(plain(text));
        return figure.find() ? new BigDecimal(figure.group()).stripTrailingZeros() : null;
    }
}
