package hengdao.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.i18n.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        new DocxWriter(new FontTextMeasurer(), MESSAGES).write(document, out);
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
    void theCsvDoesNotBeginACellAsAFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCsv.write(document, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF任务,时限,完成,项\r\n\"\t=1+1\",2017-03-07,73.5%,12\r\n");
    }
}
