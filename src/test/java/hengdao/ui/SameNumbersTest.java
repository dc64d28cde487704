package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.model.WorkArea;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.service.Progress;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.ReportTopic;
import hengdao.service.Reports;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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

    private Desk desk;
    private Reports reports;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
            desk = Desk.over(place.resolve("data"), Locale.SIMPLIFIED_CHINESE);
            desk.layout();
            reports = new Reports(desk.shell().session().workspace(), CHINESE, Desk.TODAY);
        });
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
            List<List<String>> file = csv(write(ReportRequest.of(ReportKind.LEDGER, 2017), "ledger.csv"));
            List<String> headings = file.getFirst();
            assertThat(file.subList(1, file.size()).stream().map(row -> row.get(headings.indexOf("序号"))))
                    .containsExactlyInAnyOrderElementsOf(screen.keySet());
            for (List<String> row : file.subList(1, file.size())) {
                screen.get(row.get(headings.indexOf("序号")))
                        .forEach((heading, text) -> assertThat(plain(row.get(headings.indexOf(heading))))
                                .as("%s of %s", heading, row)
                                .isEqualTo(plain(text)));
            }
            int compared = 0;
            for (Map<String, String> row : table(write(ReportRequest.of(ReportKind.PROGRESS, 2017), "progress.docx"))) {
                Map<String, String> shown = screen.get(row.getOrDefault("序号", ""));
                if (shown != null) {
                    compared++;
                    assertThat(row.get("亮灯")).as(row.toString()).isEqualTo(shown.get("亮灯"));
                    assertThat(plain(row.get("累计完成"))).as(row.toString()).isEqualTo(plain(shown.get("累计完成")));
                    assertThat(row.get("完成时限")).as(row.toString()).isEqualTo(shown.get("完成时限"));
                }
            }
            assertThat(compared).isGreaterThan(200);
        });
    }

    @Test
    void theBulletinSaysWhatTheOverviewShows() {
        FxThread.run(() -> {
            desk.press("#screen-overview");
            desk.layout();
            Path bulletin = write(ReportRequest.of(ReportKind.BULLETIN, 2017), "bulletin.docx");
            String text = words(bulletin);
            assertThat(text)
                    .contains(
                            "正常推进 " + figure("on-time") + " 项",
                            "滞后或偏慢 " + figure("behind") + " 项（其中逾期 " + figure("overdue") + " 项）",
                            "未来 14 天内到期的有 " + figure("due") + " 项",
                            "本期（第 5 期，2017-02-22 至 2017-03-07）未填报的有 " + figure("unreported") + " 项");
            int compared = 0;
            for (Map<String, String> row : table(bulletin)) {
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
        });
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
            for (Map<String, String> row : table(write(byUnit, "units.docx"))) {
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
        for (LedgerLine line : lines) {
            FxThread.run(() -> assertSheetSaysWhatTheScreenShows(line));
        }
    }

    private void assertSheetSaysWhatTheScreenShows(LedgerLine line) {
        var day = desk.shell().session().view().statusDate();
        desk.shell().openIndicator(line.id());
        desk.layout();
        String key = Objects.requireNonNull(line.indicator()).key();
        String sheet = words(write(ReportRequest.ofIndicator(2017, day, key), key + ".docx"));
        List<String> facts = desk.stage.getScene().getRoot().lookupAll(".fact-text").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("fact-"))
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(facts).as(key).hasSizeGreaterThan(3);
        assertThat(sheet).as(key).contains(facts);
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
        assertThat(table.getColumns()).extracting(TableColumn::getText).contains(LedgerColumn.LIGHT.heading(CHINESE));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (TableColumn<LedgerLine, ?> column : table.getColumns()) {
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
    private static String plain(String text) {
        return text.replaceAll("[,，\\s%\"]", "").replace('−', '-').replaceAll("^—$", "");
    }

    private static List<List<String>> csv(Path file) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readString(file).replace("\uFEFF", "").split("\r?\n")) {
                List<String> cells = new ArrayList<>();
                Matcher cell = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
                        .matcher(line);
                while (cell.find()) {
                    cells.add(
                            cell.group(1) == null
                                    ? cell.group(2)
                                    : cell.group(1).replace("\"\"", "\""));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path docx) {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            document.getParagraphs().forEach(each -> all.append(each.getText()).append('\n'));
            document.getTables()
                    .forEach(table -> rows(table)
                            .forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of all tables by the headings of each. */
    private static List<Map<String, String>> table(Path docx) {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            List<Map<String, String>> all = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                List<List<String>> rows = rows(table);
                for (List<String> row : rows.subList(1, rows.size())) {
                    Map<String, String> named = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
                        named.put(rows.getFirst().get(i).replace("\n", ""), row.get(i));
                    }
                    all.add(named);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
        }
        return rows;
    }
}
