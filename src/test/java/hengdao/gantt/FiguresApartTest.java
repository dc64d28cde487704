package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
