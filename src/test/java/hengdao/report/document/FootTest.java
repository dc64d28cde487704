package hengdao.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Checkpoint;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.i18n.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who issued a document and the lines to sign never stand on a page without something of what they are about. */
class FootTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final PageSetup OFFICIAL = PageSetup.official();
    private static final String LONG = "深圳市罗湖区年度重点工程推进工作领导小组办公室（区重点项目建设协调服务中心）";

    private final FontTextMeasurer measurer = new FontTextMeasurer();

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 23})
    void runningTextGoesWithItsFoot(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            blocks.add(new Block.Paragraph(ParagraphKind.BODY, "正文" + i));
        }
        blocks.addAll(foot());
        for (List<String> page : pages(blocks)) {
            assertThat(page).anyMatch(text -> text.startsWith("正文"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void aTableGoesWithItsLinesToSign(int rows) {
        List<Block> blocks = new ArrayList<>(List.of(table(rows)));
        blocks.add(new Block.Spread("编制人：", "审核人：", "日期："));
        blocks.add(new Block.Spread("签发人：", "", ""));
        for (List<String> page : pages(blocks)) {
            assertThat(page).anyMatch(text -> text.startsWith("行"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void aTableEndsWithSomeRowsAndItsNote(int rows) {
        List<Block> blocks = new ArrayList<>(List.of(table(rows)));
        blocks.add(new Block.Paragraph(ParagraphKind.NOTE, "注：待审核"));
        blocks.add(new Block.Paragraph(ParagraphKind.BODY, "正文"));
        for (List<String> page : pages(blocks)) {
            long shown = page.stream().filter(text -> text.startsWith("行")).count();
            boolean noted = page.stream().anyMatch(text -> text.startsWith("注"));
            assertThat(noted ? shown : 3).as("rows above the note: %s", page).isGreaterThanOrEqualTo(3);
            assertThat(shown == 0 ? 3 : shown).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void officeProgramsKeepThemTogetherToo() throws Exception {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(ParagraphKind.BODY, "正文"), table(2)));
        blocks.addAll(foot());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(measurer, MESSAGES).write(document(blocks), out, Checkpoint.NONE);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = docx.getTables().getFirst().getRows();
            assertThat(rows.getLast().getCell(0).getParagraphs()).allMatch(XWPFParagraph::isKeepNext);
            assertThat(rows.getFirst().getCell(0).getParagraphs()).noneMatch(XWPFParagraph::isKeepNext);
            List<XWPFParagraph> paragraphs = docx.getParagraphs();
            assertThat(paragraphs.getFirst().isKeepNext())
                    .as("what leads into the table")
                    .isTrue();
            assertThat(paragraphs.subList(1, paragraphs.size() - 1))
                    .hasSizeGreaterThan(3)
                    .allMatch(XWPFParagraph::isKeepNext);
            assertThat(paragraphs.getLast().isKeepNext()).isFalse();
        }
    }

    @Test
    void whatLeadsIntoATableStandsOnThePageWhereItBegins() {
        String three = "按偏差排列，".repeat(11);
        for (int before = 0; before < 30; before++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                blocks.add(new Block.Paragraph(ParagraphKind.BODY, "正文"));
            }
            blocks.add(new Block.Paragraph(ParagraphKind.BODY, three));
            blocks.add(table(2));
            List<List<String>> pages = pages(blocks);
            List<String> first = pages.stream()
                    .filter(page -> page.stream().anyMatch(line -> line.startsWith("按偏差")))
                    .findFirst()
                    .orElseThrow();
            assertThat(first).as("after %s lines", before).contains("行0");
        }
    }

    @Test
    void aLongNameBreaksAfterAWholeWord() {
        List<String> page = pages(List.of(new Block.Paragraph(ParagraphKind.SIGNATURE, LONG)))
                .getFirst();
        assertThat(page).contains("深圳市罗湖区年度重点工程推进工作领导小组", "办公室（区重点项目建设协调服务中心）");
    }

    @Test
    void textsWithoutRoomBesideEachOtherStandBelowEachOther() {
        List<Label> labels = laid(List.of(new Block.Spread(LONG, "", "编号：督〔2017〕1号")));
        assertThat(labels.stream()
                        .filter(label -> !label.text().startsWith("—"))
                        .map(Label::baseline)
                        .distinct())
                .hasSize(2);
        assertThat(labels.stream().map(Label::text)).contains("编号：督〔2017〕1号");
        assertThat(laid(List.of(new Block.Spread("罗湖区", "", "编号：1"))).stream()
                        .filter(label -> !label.text().startsWith("—"))
                        .map(Label::baseline)
                        .distinct())
                .hasSize(1);
    }

    private static List<Block> foot() {
        return List.of(
                new Block.Paragraph(ParagraphKind.SIGNATURE, "区政府办"),
                new Block.Paragraph(ParagraphKind.SIGNATURE, "2017年3月8日"),
                new Block.Paragraph(ParagraphKind.TO_SIGN, ""),
                new Block.Paragraph(ParagraphKind.TO_SIGN, "签发人：审核员乙"),
                new Block.Paragraph(ParagraphKind.RECORD, "抄送：区委办"));
    }

    private static Block.Table table(int rows) {
        List<Block.Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(new Block.Row(List.of(Cell.of("行" + i)), false));
        }
        return new Block.Table(List.of(new Block.Column("表头", 1, Block.Align.LEFT)), all);
    }

    private static TextDocument document(List<Block> blocks) {
        return new TextDocument("题", "", Locale.SIMPLIFIED_CHINESE, OFFICIAL, blocks);
    }

    private List<List<String>> pages(List<Block> blocks) {
        return new DocumentPages(measurer, MESSAGES)
                .of(document(blocks)).stream()
                        .map(page ->
                                labels(page.drawing().shapes()).map(Label::text).toList())
                        .toList();
    }

    private List<Label> laid(List<Block> blocks) {
        return new DocumentPages(measurer, MESSAGES)
                .of(document(blocks)).stream()
                        .flatMap(page -> labels(page.drawing().shapes()))
                        .toList();
    }

    private static Stream<Label> labels(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Group group -> labels(group.shapes());
            case Label label -> Stream.of(label);
            default -> Stream.empty();
        });
    }
}
