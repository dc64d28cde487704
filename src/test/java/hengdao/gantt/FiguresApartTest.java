package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Point;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.schedule.Light;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The percentages above and below the bars, planned and actual, in rows one below the other. */
class FiguresApartTest {

    /** The height of figures as a share of the text size, as the bundled font draws them. */
    private static final double DIGITS = 0.73;

    @Test
    void standClearOfTheRulesAndOfTheBars() {
        GanttStyle style = GanttStyle.screen();
        GanttRow row = SampleRows.signing(null);
        ChartFrame frame = ChartFrame.whole(
                ChartColumns.of(style, 200),
                new TimeScale(LocalDate.of(2016, 12, 1), LocalDate.of(2017, 4, 30), 1),
                SampleRows.STATUS_DATE,
                SampleRows.calendar());
        BarPlaces bars = BarPlaces.of(row, frame, style, 0, style.rowHeight());
        double half = style.scale().size() * DIGITS / 2;
        assertThat(style.rowHeight()).isEqualTo(34);
        assertThat(bars.planTextMiddle() - half).as("below the rule").isGreaterThanOrEqualTo(2);
        assertThat(bars.planTop() - bars.planTextMiddle() - half).isGreaterThanOrEqualTo(0.99);
        assertThat(34 - bars.actualTextMiddle() - half).as("above the rule").isGreaterThanOrEqualTo(2);
        assertThat(bars.actualTextMiddle() - half - bars.actualTop() - bars.actualHeight())
                .isGreaterThanOrEqualTo(0.99);
        GanttLayout layout = new GanttLayout(new FontTextMeasurer(), style, Messages.of(Locale.SIMPLIFIED_CHINESE));
        List<Label> drawn =
                Shapes.of(Label.class, layout.rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame));
        assertThat(drawn).filteredOn(label -> label.text().endsWith("%")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findRoomBetweenTheRulesWhenComparedWithABaseline(boolean compact) {
        GanttStyle style = compact ? GanttStyle.compactScreen(ChartPalette.highContrast()) : GanttStyle.screen();
        GanttRow row = SampleRows.signing(null);
        ChartMarks compared = new ChartMarks(
                ChartLayer.usual(),
                Map.of(),
                Map.of(),
                Map.of(row.id(), new DateRange(row.start(), row.finish())),
                Map.of(),
                Map.of());
        ChartMarks marks = compared.showing(EnumSet.allOf(ChartLayer.class));
        ChartFrame frame = frame(style, 5, SampleRows.STATUS_DATE, marks);
        List<Label> figures = figures(style, row, frame);
        assertThat(figures).hasSize(2);
        for (Label figure : figures) {
            assertThat(figure.baseline()).as("above the rule").isLessThan(style.rowHeight() - 0.5);
            assertThat(figure.baseline() - figure.style().size() * DIGITS)
                    .as("below the rule")
                    .isGreaterThan(0.5);
        }
    }

    @Test
    void theActualOneStaysAtItsBarAndClearOfTheProgressLine() {
        GanttStyle style = GanttStyle.screen();
        LocalDate start = LocalDate.of(2017, 1, 3);
        GanttRow late = SampleRows.row(GanttRow.Level.TASK, null, 2, "1", "1", start, LocalDate.of(2017, 12, 31))
                .status(SampleRows.status(Light.RED, 1.3, 16.9, start.plusDays(4)))
                .build();
        ChartMarks marks = ChartMarks.USUAL.showing(
                EnumSet.of(ChartLayer.ACTUAL, ChartLayer.PERCENTAGES, ChartLayer.PROGRESS_LINE));
        for (double day : new double[] {0.5, 1.4, 2, 4, 8}) {
            ChartFrame frame = frame(style, day, SampleRows.STATUS_DATE, marks);
            Label figure = figures(style, late, frame).stream()
                    .filter(label -> label.text().equals("1.3%"))
                    .findFirst()
                    .orElseThrow();
            double end = frame.columns().width() + frame.x(start.plusDays(5));
            double width = new FontTextMeasurer().width(figure.text(), figure.style());
            assertThat(Math.min(Math.abs(figure.x() - end), Math.abs(figure.x() + width - end)))
                    .as("from the end of the bar at %s points a day", day)
                    .isLessThanOrEqualTo(4 + 5 * day);
            Occupied.Area area = LabelAreas.area(figure, new FontTextMeasurer());
            Shapes.of(Line.class, draw(style, late, frame)).stream()
                    .filter(line -> line.stroke().color().equals(style.palette().progressLine()))
                    .map(line -> new Slope(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())))
                    .forEach(slope -> assertThat(slope.crosses(area))
                            .as("at %s points a day", day)
                            .isFalse());
        }
    }

    private static ChartFrame frame(GanttStyle style, double day, LocalDate statusDate, ChartMarks marks) {
        TimeScale scale = new TimeScale(LocalDate.of(2016, 6, 1), LocalDate.of(2017, 12, 31), day);
        return new ChartFrame(
                ChartColumns.of(style, 0, List.of()),
                scale,
                0,
                scale.width(),
                statusDate,
                SampleRows.calendar(),
                marks);
    }

    private static Group draw(GanttStyle style, GanttRow row, ChartFrame frame) {
        return new GanttLayout(new FontTextMeasurer(), style, Messages.of(Locale.SIMPLIFIED_CHINESE))
                .rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame);
    }

    private static List<Label> figures(GanttStyle style, GanttRow row, ChartFrame frame) {
        return Shapes.of(Label.class, draw(style, row, frame)).stream()
                .filter(label -> label.text().endsWith("%"))
                .toList();
    }
}
