package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PosterTest {
    private static final double MM = 72 / 25.4;
    private static final Poster A4 = Poster.ofMillimetres(210, 297, 10);
    private static final PosterPages PAGES =
            new PosterPages(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void anA1OverA3TakesTheFewerSheets() {
        PosterGrid grid = Poster.ofMillimetres(297, 420, 10).grid(841 * MM, 594 * MM);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.sheetWidth()).isCloseTo(297 * MM, within(1e-6));
        assertThat(grid.scale()).as("three sheets wide with two overlaps").isCloseTo(811 / 841.0, within(1e-6));
        PosterGrid.Pane last = grid.pane(1, 2);
        assertThat(last.x() + last.width()).isCloseTo(811 * MM, within(1e-6));
        assertThat(last.width() / MM).isCloseTo(277, within(1e-6));
        assertThat(grid.pane(0, 1).x()).isCloseTo(last.width() - 10 * MM, within(1e-6));
    }

    @Test
    void anA0IsPrintedALittleSmallerWhereThatSavesSheets() {
        PosterGrid grid = Poster.ofMillimetres(297, 420, 10).grid(1189 * MM, 841 * MM);
        assertThat(grid.sheets()).isEqualTo(9);
        assertThat(grid.scale()).isBetween(0.92, 0.9999);
        List<ReportPage> sheets = PAGES.of(
                List.of(new ReportPage(List.of(), new Drawing(1189 * MM, 841 * MM, List.of(label(20, "左上"))))),
                Poster.ofMillimetres(297, 420, 10),
                "横道图");
        assertThat(sheets).hasSize(9);
        Group window = (Group) sheets.getFirst().drawing().shapes().getFirst();
        Group picture = (Group) window.shapes().getFirst();
        Label words = (Label) picture.shapes().getFirst();
        assertThat(words.x()).isCloseTo(20 * grid.scale(), within(1e-6));
        assertThat(words.style().size()).isCloseTo(9 * grid.scale(), within(1e-6));
    }

    @Test
    void aSheetThatFitsIsNotDivided() {
        assertThat(A4.grid(150 * MM, 100 * MM).sheets()).isEqualTo(1);
    }

    @Property(tries = 500)
    void theSheetsCoverThePictureAndShareTheOverlap(
            @ForAll @DoubleRange(min = 100, max = 5000) double width,
            @ForAll @DoubleRange(min = 100, max = 5000) double height,
            @ForAll @DoubleRange(min = 0, max = 50) double overlap) {
        PosterGrid grid = Poster.ofMillimetres(210, 297, overlap).grid(width * MM, height * MM);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                PosterGrid.Pane pane = grid.pane(row, column);
                assertThat(pane.width()).isPositive().isLessThanOrEqualTo(grid.paneWidth() + 1e-6);
                assertThat(pane.height()).isPositive().isLessThanOrEqualTo(grid.paneHeight() + 1e-6);
                if (column > 0) {
                    PosterGrid.Pane before = grid.pane(row, column - 1);
                    assertThat(before.x() + before.width() - pane.x()).isCloseTo(overlap * MM, within(1e-6));
                }
                if (row > 0) {
                    PosterGrid.Pane above = grid.pane(row - 1, column);
                    assertThat(above.y() + above.height() - pane.y()).isCloseTo(overlap * MM, within(1e-6));
                }
            }
        }
        PosterGrid.Pane first = grid.pane(0, 0);
        PosterGrid.Pane last = grid.pane(grid.rows() - 1, grid.columns() - 1);
        assertThat(first.x()).isZero();
        assertThat(first.y()).isZero();
        assertThat(grid.scale()).isBetween(0.92, 1.0);
        assertThat(last.x() + last.width()).isCloseTo(width * MM * grid.scale(), within(1e-6));
        assertThat(last.y() + last.height()).isCloseTo(height * MM * grid.scale(), within(1e-6));
    }

    @Test
    void everySheetHasItsPlaceItsMarksAndItsPartOfThePicture() {
        double width = 370 * MM;
        Label left = label(20, "左上");
        Label middle = label(width / 2, "正中");
        Label right = label(width - 40, "右上");
        Drawing whole = new Drawing(
                width, 250 * MM, List.of(left, middle, right, Box.filled(0, 0, width, 10, Fill.of(Rgb.BLACK))));
        List<ReportPage> sheets = PAGES.of(List.of(new ReportPage(List.of("5 棚改"), whole)), A4, "横道图");
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).begins()).containsExactly("5 棚改");
        assertThat(sheets.get(1).begins()).isEmpty();
        assertThat(Words.texts(sheets.get(0)))
                .contains("左上", "正中")
                .doesNotContain("右上")
                .anyMatch(text -> text.startsWith("第 1 行 第 1 列（共 1 行 2 列，重叠 10 毫米）") && text.endsWith("横道图"));
        assertThat(Words.texts(sheets.get(1)))
                .contains("正中", "右上")
                .doesNotContain("左上")
                .anyMatch(text -> text.startsWith("第 1 行 第 2 列"));
        Group window = (Group) sheets.get(0).drawing().shapes().getFirst();
        assertThat(window.x()).isCloseTo(10 * MM, within(1e-6));
        assertThat(window.width()).isCloseTo(190 * MM, within(1e-6));
        for (ReportPage sheet : sheets) {
            assertThat(lines(sheet).filter(line -> line.stroke().dashes().isEmpty()))
                    .hasSize(8);
            assertThat(lines(sheet).filter(line -> !line.stroke().dashes().isEmpty()))
                    .hasSize(2);
            assertThat(sheet.drawing().width())
                    .isCloseTo(sheet.drawing().height() > 700 ? 210 * MM : 297 * MM, within(1e-6));
        }
    }

    private static Stream<Line> lines(ReportPage sheet) {
        return sheet.drawing().shapes().stream().filter(Line.class::isInstance).map(Line.class::cast);
    }

    private static Label label(double x, String text) {
        return new Label(x, 40, text, new TextStyle(9, false), Rgb.BLACK, Label.Align.LEFT);
    }
}
