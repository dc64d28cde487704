package hengdao.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Checkpoint;
import hengdao.drawing.FontTextMeasurer;
import hengdao.i18n.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** One document as DOCX, XLSX and CSV, read back. */
class OfficeFilesTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate DAY = LocalDate.of(2017, 3, 7);

    private final TextDocument document = new TextDocument(
            "关于进展情况的通报",
            "示例单位",
            Locale.SIMPLIFIED_CHINESE,
            PageSetup.official(),
            List.of(
                    new Block.Paragraph(ParagraphKind.TITLE, "关于进展情况的通报"),
                    new Block.Paragraph(ParagraphKind.LEVEL_1, "一、总体情况"),
                    new Block.Paragraph(ParagraphKind.BODY, "签约率 73%——比应达低 6.4 个百分点。\u0001"),
                    new Block.Table(
                            List.of(
                                    new Block.Column("任务", 3, Block.Align.LEFT),
                                    new Block.Column("时限", 2, Block.Align.CENTER),
                                    new Block.Column("完成", 1, Block.Align.RIGHT),
                                    new Block.Column("项", 1, Block.Align.RIGHT)),
                            List.of(new Block.Row(
                                    List.of(
                                            Cell.of("=1+1"),
                                            Cell.of(DAY),
                                            new Cell(
                                                    "73.5%",
                                                    new Cell.Measured(new BigDecimal("73.5"), "%", false), false, 0),
                                            Cell.of(12)),
                                    false)))));

    @Test
    void theTextDocumentHasStylesARepeatedHeadingAndPageNumbersOnBothSides() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(new FontTextMeasurer(), MESSAGES).write(document, out, Checkpoint.NONE);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(docx.getParagraphs().get(0).getStyle()).isEqualTo("Title");
            assertThat(docx.getParagraphs().get(1).getStyle()).isEqualTo("Heading1");
            assertThat(docx.getParagraphs().get(2).getText()).isEqualTo("签约率 73%——比应达低 6.4 个百分点。");
            var title = docx.getStyles().getStyle("Title").getCTStyle();
            assertThat(title.getRPr().getSzArray(0).getVal()).hasToString("44");
            assertThat(title.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("方正小标宋简体");
            var body = docx.getStyles().getStyle("BodyText").getCTStyle();
            assertThat(body.getRPr().getSzArray(0).getVal()).hasToString("32");
            assertThat(body.getPPr().getInd().getFirstLineChars()).hasToString("200");
            XWPFTable table = docx.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(docx.getFooterList()).hasSize(2);
            assertThat(docx.getEvenAndOddHeadings()).isTrue();
            var margins = docx.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getTop()).as("37 mm").hasToString("2098");
            assertThat(margins.getLeft()).as("28 mm").hasToString("1587");
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("关于进展情况的通报");
        }
    }

    @Test
    void theWorkbookHoldsNumbersDaysAndTextThatLooksLikeAFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWorkbook(MESSAGES).write(document, "表", out);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            Row row = rows.getLast();
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
            assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(DAY);
            assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("0.735");
            assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.0%");
            assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("12");
        }
    }

    @Test
    void whatStandsBelowTheTableIsTheFootOfAWorksheetOrStandsBelowIfItIsTooLong() throws Exception {
        assertThat(sheet(ended(List.of(new Block.Spread("编制人：甲 & 乙", "", "")))))
                .containsPattern("<oddFooter>[^<]*&#x7532; &amp;&amp; &#x4e59;");
        assertThat(sheet(ended(List.of(new Block.Paragraph(ParagraphKind.NOTE, "审核".repeat(120))))))
                .doesNotContainPattern("<oddFooter>[^<]*&#x5ba1;&#x6838;");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWorkbook(MESSAGES)
                .write(ended(List.of(new Block.Paragraph(ParagraphKind.NOTE, "审核".repeat(120)))), "表", out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().read().getLast().getCellText(0)).isEqualTo("审核".repeat(120));
        }
    }

    @Test
    void aWorkbookOfADocumentWithoutATableHoldsItsWords() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextDocument plain = new TextDocument(
                "安排",
                "",
                Locale.SIMPLIFIED_CHINESE,
                PageSetup.sheet(842, 595),
                List.of(new Block.Paragraph(ParagraphKind.BODY, "这段时间内没有事项。")));
        new DocumentWorkbook(MESSAGES).write(plain, "表", out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().read().getFirst().getCellText(0)).isEqualTo("这段时间内没有事项。");
        }
    }

    @Test
    void marginsOfTheSetUpReachBothKindsOfFile() throws Exception {
        double margin = 30 * 72 / 25.4;
        TextDocument wide = new TextDocument(
                "表", "", Locale.SIMPLIFIED_CHINESE, PageSetup.sheet(842, 595, margin), document.blocks());
        assertThat(sheet(wide)).containsPattern("left=\"1\\.18[0-9]*\" right=\"1\\.18[0-9]*\" top=\"1\\.18");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(new FontTextMeasurer(), MESSAGES).write(wide, out, Checkpoint.NONE);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var margins = docx.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getLeft()).as("30 mm").hasToString("1701");
            assertThat(margins.getTop()).hasToString("1701");
        }
    }

    @Test
    void aWorksheetIsWideEnoughForItsDaysAndHighEnoughForItsWords() throws Exception {
        Block.Table table = new Block.Table(
                List.of(new Block.Column("说明", 96, Block.Align.LEFT), new Block.Column("日期", 4, Block.Align.CENTER)),
                List.of(
                        new Block.Row(List.of(Cell.of("短"), Cell.of(DAY)), false),
                        new Block.Row(List.of(Cell.of("进展情况".repeat(60)), Cell.of(DAY)), false)));
        String sheet =
                sheet(new TextDocument("表", "", Locale.SIMPLIFIED_CHINESE, PageSetup.sheet(842, 595), List.of(table)));
        Matcher width =
                Pattern.compile("<col min=\"2\" max=\"2\" width=\"([0-9.]+)\"").matcher(sheet);
        assertThat(width.find()).isTrue();
        assertThat(Double.parseDouble(width.group(1))).isGreaterThanOrEqualTo(12);
        assertThat(sheet).contains("<row r=\"2\" ht=\"16.5\"", "<row r=\"3\" ht=\"49.5\"");
    }

    private TextDocument ended(List<Block> below) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.addAll(below);
        return new TextDocument("表", "", Locale.SIMPLIFIED_CHINESE, PageSetup.sheet(842, 595), blocks);
    }

    /** Type that would be too small on one page goes over several, its first columns on each. */
    @Test
    void aTableOfManyColumnsIsSeveralPagesWide() throws Exception {
        List<Block.Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            columns.add(new Block.Column("栏" + i, 10, Block.Align.LEFT));
            cells.add(Cell.of("内容"));
        }
        Block.Row row = new Block.Row(cells, false);
        Block.Table many = new Block.Table(columns, List.of(row), 2);
        Block.Table few = new Block.Table(columns.subList(0, 6), List.of(new Block.Row(cells.subList(0, 6), false)), 2);
        PageSetup a3 = PageSetup.sheet(1190, 842);
        String wide = sheet(new TextDocument("台账", "区政府", Locale.SIMPLIFIED_CHINESE, a3, List.of(many)));
        assertThat(wide).contains("fitToWidth=\"2\"", "xSplit=\"2\"");
        assertThat(sheet(new TextDocument("台账", "", Locale.SIMPLIFIED_CHINESE, a3, List.of(few))))
                .contains("fitToWidth=\"1\"");
    }

    private static String sheet(TextDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWorkbook(MESSAGES).write(document, "表", out);
        return part(out.toByteArray(), "xl/worksheets/sheet1.xml");
    }

    private static String part(byte[] content, String name) throws Exception {
        Path file = Files.createTempFile("office", ".zip");
        Files.write(file, content);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theCsvDoesNotBeginACellAsAFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCsv.write(document, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF任务,时限,完成,项\r\n\"\t=1+1\",2017-03-07,73.5%,12\r\n");
    }
}
