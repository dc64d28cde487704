package hengdao.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Checkpoint;
import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.InstalledFonts;
import hengdao.drawing.Label;
import hengdao.drawing.MadeFont;
import hengdao.drawing.Typeface;
import hengdao.i18n.Messages;
import hengdao.report.Bulletin;
import hengdao.report.Programmes;
import hengdao.report.RankingBy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A bulletin in the fonts of the standard: on pages with those of the PC, in office files by name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentFontsTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private final TextDocument bulletin = new Bulletin(MESSAGES)
            .of(Programmes.demo("2017-03-07"), List.of(), RankingBy.PROJECT, LocalDate.of(2017, 3, 8));
    private FontTextMeasurer narrow = new FontTextMeasurer();

    @BeforeAll
    void install(@TempDir Path folder) {
        MadeFont.narrow("仿宋").in(folder, "simfang.ttf");
        narrow = new FontTextMeasurer(InstalledFonts.in(List.of(folder)));
    }

    @Test
    void pagesAreDividedByTheFontThatIsThere() {
        List<DocumentPages.Page> bundled = new DocumentPages(new FontTextMeasurer(), MESSAGES).of(bulletin);
        List<DocumentPages.Page> own = new DocumentPages(narrow, MESSAGES).of(bulletin);
        assertThat(own.size()).isLessThan(bundled.size());
        double right = bulletin.setup().width() - bulletin.setup().right();
        for (DocumentPages.Page page : own) {
            List<Label> labels = labels(page.drawing());
            assertThat(labels).as("but for punctuation that hangs").allSatisfy(label -> {
                double width = narrow.width(label.text().replaceAll("[，。、；：！？]$", ""), label.style());
                assertThat(narrow.left(label) + width).isLessThanOrEqualTo(right + 0.01);
            });
            assertThat(labels)
                    .filteredOn(label -> label.style().size() == 16 - 0.25)
                    .extracting(Label::baseline)
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(22);
        }
        assertThat(text(own)).isEqualTo(text(bundled));
    }

    @Test
    void eachKindOfParagraphAsksForItsTypeface() {
        List<Label> first = labels(new DocumentPages(new FontTextMeasurer(), MESSAGES)
                .of(bulletin)
                .getFirst()
                .drawing());
        assertThat(first.getFirst().style().typeface()).isEqualTo(Typeface.TITLE_SONG);
        assertThat(face(first, "一、")).isEqualTo(Typeface.HEI);
        assertThat(face(first, "（截至")).isEqualTo(Typeface.KAI);
        assertThat(face(first, "各")).isEqualTo(Typeface.FANG_SONG);
    }

    @Test
    void officeProgramsFindWhatLooksLikeTheTypefacesTheyLack() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(new FontTextMeasurer(), MESSAGES).write(bulletin, out, Checkpoint.NONE);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var part = docx.getPackage().getPartsByName(java.util.regex.Pattern.compile("/word/fontTable.xml"));
            assertThat(part).hasSize(1);
            String table;
            try (var in = part.getFirst().getInputStream()) {
                table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(table)
                    .contains(
                            "<w:font w:name=\"方正小标宋简体\"><w:altName w:val=\"FZXiaoBiaoSong-B05S,",
                            "华文中宋",
                            "<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"FangSong_GB2312,仿宋,",
                            ",STFangsong,Noto Sans SC\"/>",
                            "<w:font w:name=\"Noto Sans SC\">",
                            "<w:charset w:val=\"86\"/>");
            assertThat(docx.getPackagePart()
                            .getRelationshipsByType(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"))
                    .hasSize(1);
        }
    }

    @Test
    void officeProgramsAskForTheFontThatPagesPrefer() {
        for (FontRole role : FontRole.values()) {
            List<String> named = new java.util.ArrayList<>(List.of(role.family()));
            named.addAll(role.others());
            assertThat(named.subList(0, named.size() - 1))
                    .isEqualTo(role.style(16).typeface().families());
            assertThat(named).endsWith(Typeface.BUNDLED);
        }
    }

    private static Typeface face(List<Label> labels, String beginning) {
        return labels.stream()
                .filter(label -> label.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " of " + labels))
                .style()
                .typeface();
    }

    private static List<Label> labels(Drawing page) {
        return page.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private static String text(List<DocumentPages.Page> pages) {
        StringBuilder all = new StringBuilder();
        pages.stream()
                .flatMap(page -> labels(page.drawing()).stream())
                .filter(label -> label.style().size() > 15 && label.style().size() < 16)
                .forEach(label -> all.append(label.text()));
        return all.toString().replace(" ", "");
    }
}
