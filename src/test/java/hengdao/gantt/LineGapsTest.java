package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineGapsTest {
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final Label WORDS =
            new Label(100, 50, "1.3%", new TextStyle(10, false), Rgb.BLACK, Label.Align.LEFT);
    private final LineGaps gaps = LineGaps.of(List.<Shape>of(WORDS), MEASURER);

    @Test
    void breakALineOfAnyDirectionWhereWordsStand() {
        for (Line line : List.of(line(105, 0, 105, 100), line(60, 20, 160, 80), line(160, 20, 60, 80))) {
            List<Line> pieces = gaps.pieces(line);
            assertThat(pieces).hasSize(2);
            assertThat(pieces.getFirst().x1()).isEqualTo(line.x1());
            assertThat(pieces.getLast().y2()).isEqualTo(line.y2());
            Occupied.Area area = LabelAreas.area(WORDS, MEASURER);
            for (Line piece : pieces) {
                assertThat(new Slope(
                                        new hengdao.drawing.Point(piece.x1(), piece.y1()),
                                        new hengdao.drawing.Point(piece.x2(), piece.y2()))
                                .crosses(area))
                        .isFalse();
            }
        }
    }

    @Test
    void leaveOtherLinesWhole() {
        Line beside = line(90, 0, 90, 100);
        assertThat(gaps.pieces(beside)).containsExactly(beside);
        Line above = line(0, 30, 200, 30);
        assertThat(gaps.pieces(above)).containsExactly(above);
    }

    private static Line line(double x1, double y1, double x2, double y2) {
        return new Line(x1, y1, x2, y2, Stroke.solid(Rgb.BLACK, 1));
    }
}
