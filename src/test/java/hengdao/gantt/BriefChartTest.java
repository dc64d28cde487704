package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a project in brief stand: the days of 2017 in 365 points, edges apart. */
class BriefChartTest {

    private static final DateRange YEAR = new DateRange(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    private static final double EDGE = 12;
    private static final LocalDate SIGNING = LocalDate.of(2017, 3, 7);

    private final BriefChart chart =
            new BriefChart(new FontTextMeasurer(), GanttStyle.screen(), Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void drawsThePlanAboveTheActual() {
        Drawing drawing = draw(LocalDate.of(2017, 1, 20).toEpochDay() + 1.0);
        Box plan = boxes(drawing).getFirst();
        Box actual = boxes(drawing).getLast();
        assertThat(plan.x()).isCloseTo(EDGE + 10, within(1e-9));
        assertThat(plan.width()).isCloseTo(100, within(1e-9));
        assertThat(actual.x()).isEqualTo(plan.x());
        assertThat(actual.width()).isCloseTo(10, within(1e-9));
        assertThat(actual.y()).isGreaterThanOrEqualTo(plan.y() + plan.height());
        assertThat(actual.y() + actual.height()).isLessThan(drawing.height());
    }

    @Test
    void drawsNoActualBarWithoutData() {
        assertThat(boxes(draw(null))).hasSize(1);
    }

    @Test
    void leavesADiamondHollowUntilItIsReached() {
        List<Path> diamonds = draw(null).shapes().stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .toList();
        ChartPalette palette = ChartPalette.light();
        assertThat(diamonds).hasSize(2);
        assertThat(diamonds.getFirst().points().getFirst().x()).isCloseTo(EDGE + 31, within(1e-9));
        assertThat(diamonds.getFirst().fill()).isEqualTo(hengdao.drawing.Fill.of(palette.milestone()));
        assertThat(diamonds.getLast().points().getFirst().x()).isCloseTo(EDGE + 66, within(1e-9));
        assertThat(diamonds.getLast().fill()).isEqualTo(hengdao.drawing.Fill.of(palette.surface()));
    }

    @Test
    void dashesTheStatusDateAndSaysBesideItWhatIsDue() {
        Drawing drawing = draw(null);
        Line status = drawing.shapes().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> !line.stroke().dashes().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(status.x1()).isCloseTo(EDGE + 45, within(1e-9));
        assertThat(labels(drawing)).contains("应达 79.4%", "一季度", "四季度");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 28, 32, 40, 46, 54, 60, 75, 90, 140})
    void keepsBothBarsInsideHoweverLowItIs(int height) {
        Drawing drawing = draw(LocalDate.of(2017, 1, 20).toEpochDay() + 1.0, height);
        assertThat(boxes(drawing)).hasSize(2).allSatisfy(bar -> {
            assertThat(bar.height()).isGreaterThanOrEqualTo(5);
            assertThat(bar.y()).isNotNegative();
            assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(height + 1e-9);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 40, 46, 54, 60, 75, 90, 140})
    void keepsTheWordsOffBarsAndDiamonds(int height) {
        Drawing drawing = draw(null, height);
        double highest = drawing.shapes().stream()
                .filter(Path.class::isInstance)
                .flatMap(shape -> ((Path) shape).points().stream())
                .mapToDouble(Point::y)
                .min()
                .orElseThrow();
        drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.text().startsWith("应达"))
                .forEach(label -> assertThat(label.baseline() + label.style().size() * 0.1)
                        .as("the words end above the diamonds")
                        .isLessThanOrEqualTo(highest));
        assertThat(labels(drawing).contains("应达 79.4%")).isEqualTo(height >= 54);
    }

    private Drawing draw(@Nullable Double actualUntil) {
        return draw(actualUntil, 90);
    }

    private Drawing draw(@Nullable Double actualUntil, double height) {
        BriefChart.Bars bars = new BriefChart.Bars(
                new DateRange(LocalDate.of(2017, 1, 11), LocalDate.of(2017, 4, 20)),
                actualUntil,
                "应达 79.4%",
                List.of(new BriefChart.Due(LocalDate.of(2017, 1, 31), true), new BriefChart.Due(SIGNING, false)));
        return chart.of(bars, YEAR, LocalDate.of(2017, 2, 14), 365 + 2 * EDGE, height);
    }

    private static List<Box> boxes(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
    }

    private static List<String> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(shape -> ((Label) shape).text())
                .toList();
    }
}
