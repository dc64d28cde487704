package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.FontTextMeasurer;
import hengdao.i18n.Messages;
import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.EntryRound;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Reporting;
import hengdao.model.RoundSkip;
import hengdao.model.RoundState;
import hengdao.report.document.DocumentWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressReportTest {
    private static final ProgressRequest SHANTYTOWN =
            new ProgressRequest(List.of(5), PageFormat.ofMillimetres(420, 297), LocalDate.of(2017, 3, 8));

    @TempDir
    private Path folder;

    private final ReportData demo = Programmes.demo("2017-02-14");
    private final ProgressReport report =
            new ProgressReport(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void marksADeadlineThatIsOnlyADefault() {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        List<ProgressLine> lines = ProgressLines.of(demo, List.of(5), chinese);
        assertThat(lines)
                .filteredOn(line -> line.row().key().equals("5.1.4"))
                .singleElement()
                .satisfies(line ->
                        assertThat(ProgressColumn.DEADLINE.text(line, chinese)).isEqualTo("2017-12-31（默认）"));
        assertThat(ProgressColumn.DEADLINE.text(signing(), chinese)).isEqualTo("2017-03-07");
    }

    @Test
    void showsTheTargetAndTheDeadlineBeforeTheyWereAmended() {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        UUID signing = signing().row().id();
        ReportData amended = new ReportData(
                demo.programme()
                        .withAmendments(List.of(
                                amendment(signing, AmendmentKind.TARGET, "≥90%", "≥85%"),
                                amendment(signing, AmendmentKind.DEADLINE, "2017-02-28", "2017-03-07"))),
                demo.statusDate(),
                demo.status());
        assertThat(ProgressLines.of(amended, List.of(5), chinese))
                .filteredOn(line -> line.row().id().equals(signing))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.target()).isEqualTo("≥90% → ≥85%");
                    assertThat(ProgressColumn.DEADLINE.text(line, chinese)).isEqualTo("2017-02-28 → 2017-03-07");
                });
    }

    private static Amendment amendment(UUID subject, AmendmentKind kind, String before, String after) {
        return new Amendment(
                UUID.randomUUID(),
                subject,
                false,
                kind,
                before,
                after,
                "上级调整任务",
                LocalDate.of(2017, 2, 1),
                "审核员乙",
                "填报员甲",
                Instant.EPOCH);
    }

    @Test
    void saysOfTheSigningRateWhereItStands() {
        ProgressLine signing = signing();
        assertThat(signing.target()).isEqualTo("≥85%");
        assertThat(signing.scheduled()).isEqualTo(Figure.computed(79.4, "%"));
        assertThat(signing.actual()).isEqualTo(Figure.measured(new java.math.BigDecimal("87"), "%"));
        assertThat(signing.increment()).isNotNull();
        assertThat(signing.increment().text()).matches("\\+[0-9.]+个百分点");
    }

    @Test
    void theReasonThatHoldsATaskUpStandsWithTheProblems() {
        UUID task = demo.programme().tasks().stream()
                .filter(each -> each.key().equals("5.1.4"))
                .findFirst()
                .orElseThrow()
                .id();
        Outcome held = new Outcome(task, OutcomeKind.CONSTRAINED, "征地未完", demo.statusDate(), "填报员甲");
        ReportData data =
                new ReportData(demo.programme().withOutcomes(List.of(held)), demo.statusDate(), demo.status());
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        assertThat(ProgressLines.of(data, List.of(5), chinese))
                .filteredOn(line -> line.problem().startsWith("受客观制约：征地未完"))
                .extracting(line -> line.row().key())
                .containsExactly("5.1.4");
    }

    @Test
    void whatWasSkippedInTheRoundPrintsItsReasonAndTheSheetSaysWhichRoundItIs() {
        UUID signing = signing().row().id();
        UUID other = demo.programme().indicators().stream()
                .filter(each -> each.key().equals("5.1.2-2"))
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate last = LocalDate.of(2017, 2, 21);
        EntryRound round =
                new EntryRound(UUID.randomUUID(), 4, "", LocalDate.of(2017, 2, 15), last, last, RoundState.PLANNED, "");
        Reporting reporting = new Reporting(
                List.of(round),
                List.of(new RoundSkip(UUID.randomUUID(), round.id(), other, "未到交房期", "填报员甲", Instant.EPOCH)),
                Map.of());
        ReportData data = Programmes.data(demo.programme().withReporting(reporting), "2017-02-20");
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        assertThat(ProgressLines.of(data, List.of(5), chinese))
                .filteredOn(line -> line.row().id().equals(other))
                .singleElement()
                .satisfies(line -> assertThat(line.note()).startsWith("本期跳过：未到交房期"));
        assertThat(ProgressLines.of(data, List.of(5), chinese))
                .filteredOn(line -> line.row().id().equals(signing))
                .singleElement()
                .satisfies(line -> assertThat(line.increment()).isNull());
        assertThat(Words.texts(report.pages(data, SHANTYTOWN).getFirst()))
                .contains("本期新增")
                .anyMatch(text -> text.endsWith("本期：第 4 期（2017-02-15 至 2017-02-21）"));
    }

    @Test
    void everySheetHasTheHeaderAndNoRowIsLost() {
        ProgressRequest all = new ProgressRequest(List.of(), SHANTYTOWN.format(), SHANTYTOWN.madeOn());
        List<ReportPage> pages = report.pages(demo, all);
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Words.texts(page))
                        .contains("序号", "重点任务", "序时进度", "累计完成", "较上次", "存在问题", "下一步措施", "亮灯", "示例数据，仅供演示"));
        List<String> words =
                pages.stream().flatMap(page -> Words.texts(page).stream()).toList();
        assertThat(words)
                .containsAll(ProgressLines.of(demo, List.of(), Messages.of(Locale.SIMPLIFIED_CHINESE)).stream()
                        .map(line -> line.row().number())
                        .toList());
    }

    @Test
    void theWorkbookHoldsNumbersAndDates() throws Exception {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook()), new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("棚户区改造攻坚工程进展情况表");
            assertThat(rows.get(1).getCellText(0)).contains("数据截止日期：2017-02-14", "示例");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("序号");
            String number = signing().row().number();
            Row signing = rows.stream()
                    .filter(row -> row.getCellText(0).equals(number))
                    .findFirst()
                    .orElseThrow();
            assertThat(signing.getCell(4).asDate().toLocalDate()).isEqualTo("2017-03-07");
            assertThat(signing.getCell(5).getType()).isEqualTo(CellType.NUMBER);
            assertThat(signing.getCell(5).asNumber().doubleValue()).isCloseTo(0.794, within(1e-9));
            assertThat(signing.getCell(6).asNumber()).isEqualByComparingTo("0.87");
            assertThat(signing.getCell(6).getDataFormatString()).isEqualTo("0%");
        }
    }

    @Test
    void theWorkbookPrintsOnA3WithItsHeaderOnEverySheet() throws Exception {
        String sheet = part("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("paperSize=\"8\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("ySplit=\"3\"", "&#x7b2c;&amp;P&#x9875; &#x5171;&amp;N&#x9875;");
        assertThat(part("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$3");
    }

    private ProgressLine signing() {
        return ProgressLines.of(demo, List.of(5), Messages.of(Locale.SIMPLIFIED_CHINESE)).stream()
                .filter(line -> line.row().name().equals("签约率"))
                .findFirst()
                .orElseThrow();
    }

    private byte[] workbook() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWorkbook(Messages.of(Locale.SIMPLIFIED_CHINESE))
                .write(report.document(demo, SHANTYTOWN), "进展情况表", out);
        return out.toByteArray();
    }

    private String part(String name) throws Exception {
        Path file = folder.resolve("progress.xlsx");
        Files.write(file, workbook());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
