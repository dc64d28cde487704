package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import hengdao.report.document.DocumentCsv;
import hengdao.report.document.DocumentWorkbook;
import hengdao.report.document.TextDocument;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerDocument;
import hengdao.report.ledger.LedgerLines;
import hengdao.schedule.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of entries that nobody reviewed yet (待审核) are marked wherever they are printed, and no others. */
class PendingFiguresTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate MADE = LocalDate.of(2017, 3, 8);
    private static final PageFormat A3 = PageFormat.ofMillimetres(420, 297);

    @TempDir
    private Path folder;

    private final ReportData waiting = state(EntryState.SUBMITTED);
    private final ReportData reviewed = state(EntryState.ACCEPTED);

    @Test
    void onTheChart() {
        assertThat(chart(waiting, ChartExtent.ALL)).contains("87%*", "*", "75%*", "含待审核的填报");
        assertThat(chart(reviewed, ChartExtent.ALL)).contains("87%").noneMatch(text -> text.contains("*"));
    }

    @Test
    void onTheRowThatStandsForThemWhereTheirOwnIsNotShown() {
        ChartExtent projects = new ChartExtent(GanttRow.Level.PROJECT, false, true);
        assertThat(chart(waiting, projects)).contains("*", "含待审核的填报");
        assertThat(chart(reviewed, projects)).noneMatch(text -> text.contains("*"));
    }

    @Test
    void inTheTableOfProgressAlsoOnTheRowsAbove() {
        List<ProgressLine> lines = ProgressLines.of(waiting, List.of(5), MESSAGES);
        assertThat(notes(lines, GanttRow.Level.PROJECT)).containsExactly("已填报13项，共18项（含待审核）");
        assertThat(notes(ProgressLines.of(reviewed, List.of(5), MESSAGES), GanttRow.Level.PROJECT))
                .noneMatch(note -> note.contains("待审核"));
        assertThat(lines)
                .filteredOn(ProgressLine::pending)
                .extracting(line -> ProgressColumn.NOTE.text(line, MESSAGES))
                .allMatch(note -> note.endsWith("（待审核）"));
        List<ProgressColumn> noNotes = List.of(ProgressColumn.NUMBER, ProgressColumn.ACTUAL);
        assertThat(lines)
                .filteredOn(line -> line.row().level() == GanttRow.Level.PROJECT)
                .extracting(line -> ProgressColumn.ACTUAL.text(line, noNotes, MESSAGES))
                .allMatch(figure -> figure.endsWith("\n含待审核"));
    }

    private static List<String> notes(List<ProgressLine> lines, GanttRow.Level level) {
        return lines.stream()
                .filter(line -> line.row().level() == level)
                .map(line -> ProgressColumn.NOTE.text(line, MESSAGES))
                .toList();
    }

    @Test
    void inTheExtract() {
        assertThat(texts(due(waiting))).anyMatch(text -> text.matches(".*%\\n待审核"));
        assertThat(texts(due(reviewed))).noneMatch(text -> text.contains("待审核"));
    }

    @Test
    void inTheLedgerAndItsFiles() throws IOException {
        TextDocument ledger = ledger(waiting);
        assertThat(texts(ledger)).contains("87%（待审核）");
        assertThat(texts(ledger(reviewed))).contains("87%").noneMatch(text -> text.contains("待审核"));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        DocumentCsv.write(ledger, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains(",87%（待审核）,");
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        new DocumentWorkbook(MESSAGES).write(ledger, "台账", xlsx);
        assertThat(styles(xlsx.toByteArray()))
                .as("still a number, with the mark in its format")
                .contains("0%&quot;&#xff08;&#x5f85;&#x5ba1;&#x6838;&#xff09;&quot;");
    }

    @Test
    void inALedgerThatShowsNoMeasuredFigure() {
        LedgerDocument form = new LedgerDocument(
                MESSAGES, A3.setup(), List.of(LedgerColumn.NUMBER, LedgerColumn.PERCENT, LedgerColumn.GAP));
        TextDocument document = form.of(
                "台账",
                "",
                "",
                LedgerLines.of(Plan.of(waiting.programme()), waiting.status()::of, waiting.statusDate()),
                List.of());
        assertThat(cells(document).filter(cell -> cell.text().endsWith("（待审核）")))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).doesNotContain("+", "−"));
    }

    @Test
    void inTheProgressTableWithoutNotes() {
        ProgressRequest request = new ProgressRequest(List.of(5), A3, MADE);
        ProgressReport report = new ProgressReport(new FontTextMeasurer(), MESSAGES);
        List<ProgressColumn> brief = List.of(ProgressColumn.NUMBER, ProgressColumn.TASK, ProgressColumn.ACTUAL);
        List<ProgressLine> lines = ProgressLines.of(waiting, List.of(5), MESSAGES);
        assertThat(lines.stream().map(line -> ProgressColumn.ACTUAL.text(line, brief, MESSAGES)))
                .contains("87%\n待审核");
        assertThat(lines.stream().map(line -> ProgressColumn.ACTUAL.text(line, ProgressColumn.ALL, MESSAGES)))
                .contains("87%")
                .noneMatch(text -> text.contains("待审核"));
        assertThat(texts(report.document(waiting, request))).anyMatch(text -> text.endsWith("（待审核）"));
    }

    @Test
    void onTheSheetOfAnIndicatorAndUnderTheRankingOfABulletin() {
        IndicatorReport report = new IndicatorReport(new FontTextMeasurer(), MESSAGES);
        IndicatorRequest request = new IndicatorRequest("5.1.2-1", PageFormat.ofMillimetres(210, 297), MADE);
        assertThat(texts(report.document(waiting, request))).contains("87%（2017-02-14，待审核）", "待审核");
        assertThat(texts(report.document(reviewed, request)))
                .contains("87%（2017-02-14）")
                .noneMatch(text -> text.contains("待审核"));
        assertThat(notes(waiting)).anyMatch(text -> text.matches("注：以上数据含待审核的填报 \\d+ 项。"));
        assertThat(notes(reviewed)).noneMatch(text -> text.contains("待审核"));
    }

    /** The example year with every entry that counts in that state. */
    private static ReportData state(EntryState state) {
        ReportData demo = Programmes.demo("2017-03-07");
        return Programmes.data(
                demo.programme()
                        .withEntries(demo.programme().entries().stream()
                                .map(entry -> entry.state().counts() ? in(entry, state) : entry)
                                .toList()),
                "2017-03-07");
    }

    private static ProgressEntry in(ProgressEntry entry, EntryState state) {
        return new ProgressEntry(
                entry.id(),
                entry.subjectId(),
                entry.asOf(),
                entry.value(),
                entry.numerator(),
                entry.denominator(),
                entry.note(),
                entry.problem(),
                entry.nextStep(),
                entry.reason(),
                entry.evidence(),
                entry.by(),
                entry.enteredAt(),
                entry.supersedes(),
                state,
                entry.example());
    }

    private static List<String> chart(ReportData data, ChartExtent extent) {
        GanttRequest usual = new GanttRequest(List.of(5), A3, Zoom.FIT, null, null, MADE);
        GanttRequest request =
                new GanttRequest(usual.projects(), A3, usual.pages(), null, null, MADE, usual.marks(), extent);
        return new GanttReport(new FontTextMeasurer(), MESSAGES)
                .pages(data, request).stream()
                        .flatMap(page -> Words.texts(page).stream())
                        .toList();
    }

    private static TextDocument due(ReportData data) {
        return new WorkPlanExtract(MESSAGES).of(data, List.of(), 60, A3, MADE);
    }

    private static TextDocument ledger(ReportData data) {
        return new LedgerReport(MESSAGES).of(data, List.of(5), A3, MADE);
    }

    private static List<String> notes(ReportData data) {
        return new Bulletin(MESSAGES)
                .of(data, List.of(), RankingBy.PROJECT, MADE).blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).text())
                        .filter(text -> text.startsWith("注"))
                        .toList();
    }

    private static List<String> texts(TextDocument document) {
        return cells(document).map(Cell::text).toList();
    }

    private static Stream<Cell> cells(TextDocument document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .flatMap(row -> row.cells().stream());
    }

    private String styles(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("ledger.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
