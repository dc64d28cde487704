package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Rgb;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** 签约率, 2016-12-20 to 2017-03-07, 73 % on 2017-01-17, seen on 2017-02-14 at 10 points a day. */
class SigningGeometryTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final ChartPalette PALETTE = STYLE.palette();
    private final TimeScale scale = new TimeScale(LocalDate.of(2016, 12, 1), LocalDate.of(2017, 4, 30), 10);
    private final ChartColumns columns = ChartColumns.of(STYLE, 200);
    private final GanttLayout layout =
            new GanttLayout(new FontTextMeasurer(), STYLE, Messages.of(Locale.SIMPLIFIED_CHINESE));
    private final ChartFrame frame = ChartFrame.whole(columns, scale, SampleRows.STATUS_DATE, SampleRows.calendar());
    private final ChartRow row = ChartRow.plain(SampleRows.signing(null), ChartRow.Fold.LEAF);
    private final Group drawn = layout.rows(List.of(row), frame);

    @Test
    void planBarCoversTheFirstThroughTheLastPlannedDay() {
        Box plan = filled(PALETTE.plan());
        assertThat(plan.x()).isCloseTo(at(19), EXACT);
        assertThat(plan.x() + plan.width()).isCloseTo(at(31 + 31 + 28 + 7), EXACT);
        assertThat(plan.height()).isEqualTo(STYLE.planHeight());
    }

    @Test
    void actualBarBelowItEndsWhereThePlanReachesWhatWasMeasured() {
        Box plan = filled(PALETTE.plan());
        Box actual = filled(PALETTE.actual());
        assertThat(actual.x()).isEqualTo(plan.x());
        assertThat(actual.x() + actual.width()).as("end of 2017-01-17").isCloseTo(at(31 + 17), EXACT);
        assertThat(actual.y()).isGreaterThanOrEqualTo(plan.y() + plan.height());
    }

    @Test
    void diamondStandsAtTheEndOfTheDueDayAndIsHollowUntilReached() {
        Path diamond = diamond(drawn);
        assertThat(diamond.points().getFirst().x()).isCloseTo(at(31 + 31 + 28 + 7), EXACT);
        assertThat(diamond.fill()).isEqualTo(Fill.of(PALETTE.surface()));
        Label target = label("签约率 ≥85% 3月7日");
        assertThat(target.x()).isGreaterThan(diamond.points().get(1).x());
    }

    @Test
    void statusLineStandsAtTheEndOfTheStatusDate() {
        Line status = Shapes.of(Line.class, drawn).stream()
                .filter(line -> line.stroke().color().equals(PALETTE.statusLine()))
                .findFirst()
                .orElseThrow();
        assertThat(status.x1()).isCloseTo(at(31 + 31 + 14), EXACT);
        assertThat(status.stroke().dashes()).isNotEmpty();
        assertThat(Shapes.of(Label.class, layout.header(frame)))
                .extracting(Label::text)
                .contains("检查日期 2月14日");
    }

    @Test
    void plannedPercentageStandsAboveTheBarAndActualAtItsEnd() {
        Box plan = filled(PALETTE.plan());
        Box actual = filled(PALETTE.actual());
        assertThat(label("79.4%").baseline()).isLessThanOrEqualTo(plan.y());
        Label beside = label("73%");
        assertThat(beside.x() - actual.x() - actual.width()).isBetween(2.0, 5.0);
        assertThat(beside.baseline() - STYLE.scale().size() * 0.75).isGreaterThanOrEqualTo(plan.y() + plan.height());
        assertThat(beside.baseline()).isLessThanOrEqualTo(actual.y() + actual.height() + 3);
    }

    @Test
    void tableSaysNumberNameDeadlineAndLightWithItsWord() {
        assertThat(Shapes.of(Label.class, drawn))
                .extracting(Label::text)
                .contains("5.1.1-1", "签约率", "2017-03-07", "73", "正常");
    }

    private double at(int days) {
        return columns.width() + days * 10.0;
    }

    private Box filled(Rgb color) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> Fill.of(color).equals(box.fill()))
                .findFirst()
                .orElseThrow();
    }

    private Label label(String text) {
        return Shapes.of(Label.class, drawn).stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static Path diamond(Group drawn) {
        return Shapes.of(Path.class, drawn).stream()
                .filter(path -> path.points().size() == 4)
                .findFirst()
                .orElseThrow();
    }
}
