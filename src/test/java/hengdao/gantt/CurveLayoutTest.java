package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.i18n.Messages;
import hengdao.model.AmendmentKind;
import hengdao.model.DateRange;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.report.Programmes;
import hengdao.schedule.Banana;
import hengdao.schedule.CurvePoint;
import hengdao.schedule.Forecast;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The curves of the demo programme's signing rate and of its investment, drawn 400 × 240 points. */
class CurveLayoutTest {

    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Programme DEMO =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();
    private static final Plan PLAN = Plan.of(DEMO);

    private final CurveLayout layout = new CurveLayout(new FontTextMeasurer(), GanttStyle.screen(), WORDS);

    @Test
    void holdsTheSignedShareAgainstItsSchedule() {
        Curves signing = curves("5.1.2-1", "2017-02-14");
        assertThat(signing.actual())
                .containsExactly(
                        new CurvePoint(LocalDate.of(2017, 1, 17), 73), new CurvePoint(LocalDate.of(2017, 2, 14), 87));
        assertThat(value(signing, "2017-02-14")).isCloseTo(79.375, within(1e-9));
        assertThat(value(signing, "2017-03-07")).isEqualTo(85);
        assertThat(signing.days()).isEqualTo(new DateRange(LocalDate.of(2017, 1, 16), LocalDate.of(2017, 3, 7)));
        assertThat(signing.scheduled().getFirst())
                .as("nothing is drawn before the baseline")
                .isEqualTo(new CurvePoint(LocalDate.of(2017, 1, 17), 73));
    }

    @Test
    void drawsBothCurvesToTheSameScale() {
        Curves signing = curves("5.1.2-1", "2017-02-14");
        Drawing drawing = layout.of(signing, 400, 240);
        List<Path> curves = paths(drawing).filter(path -> !path.closed()).toList();
        assertThat(curves).hasSize(2);
        Point end = curves.getFirst().points().getLast();
        Point goal = paths(drawing)
                .filter(path -> path.closed() && path.points().size() == 4)
                .findFirst()
                .orElseThrow()
                .points()
                .get(1);
        assertThat(end.y()).isCloseTo(goal.y(), within(1e-9));
        List<Point> actual = curves.getLast().points();
        assertThat(actual.getLast().y()).isLessThan(goal.y());
        double perUnit = (actual.getFirst().y() - actual.getLast().y()) / 14;
        assertThat(goal.y() - actual.getLast().y()).isCloseTo(2 * perUnit, within(1e-6));
        assertThat(labels(drawing)).contains("≥85%", "87", "检查日期 2月14日", "时限 3月7日", "序时进度", "实际");
    }

    @Test
    void carriesTheForecastDashedToTheDeadlineWithItsRange() {
        Curves investment = curves("0.1.3-1", "2017-09-30");
        Curves.Ahead ahead = investment.ahead();
        assertThat(ahead).isNotNull();
        assertThat(ahead.low()).isLessThan(ahead.expected());
        assertThat(ahead.high()).isGreaterThan(ahead.expected());
        Drawing drawing = layout.of(investment, 400, 240);
        List<Line> dashed = drawing.shapes().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> !line.stroke().dashes().isEmpty() && line.y1() != line.y2() && line.x1() != line.x2())
                .toList();
        assertThat(dashed).hasSize(3);
        assertThat(dashed).extracting(Line::x2).containsOnly(dashed.getFirst().x2());
        assertThat(labels(drawing)).contains("预测 226.7", "预测及范围");
    }

    @Test
    void forecastsNothingAfterTheDeadlineOrFromTwoReadings() {
        assertThat(curves("5.1.2-1", "2017-01-20").ahead()).isNull();
        assertThat(curves("0.1.3-1", "2018-01-31").ahead()).isNull();
    }

    /** 73 % of 01-17 and 87 % of 02-14, counted anew from 02-01. */
    @Test
    void breaksAtAChangeOfBasisAndNamesTheDay() {
        Indicator signing = indicator("5.1.2-1");
        Programme changed = Programmes.amended(DEMO, signing, AmendmentKind.BASIS, "2017-02-01");
        LocalDate day = LocalDate.of(2017, 2, 14);
        Plan plan = Plan.of(changed);
        Readings readings = new Readings(changed);
        Forecast forecast = Forecast.of(plan, readings, signing, day);
        Curves curves = Curves.of(plan, readings, signing, forecast, Optional.empty(), day, WORDS);
        assertThat(curves.actual()).containsExactly(new CurvePoint(day, 87));
        assertThat(curves.newBasis()).isEqualTo(LocalDate.of(2017, 2, 1));
        assertThat(labels(layout.of(curves, 400, 240))).anyMatch(words -> words.endsWith("起新口径"));
        assertThat(curves("5.1.2-1", "2017-02-14").newBasis()).isNull();
    }

    @Test
    void fillsTheGroundBetweenEarliestAndLatestDates() {
        Indicator signing = indicator("5.1.2-1");
        Curves curves = Curves.of(
                PLAN,
                new Readings(DEMO),
                signing,
                new Forecast.TooFew(2),
                Optional.of(new Banana(
                        List.of(),
                        List.of(
                                new CurvePoint(LocalDate.of(2017, 1, 24), 73),
                                new CurvePoint(LocalDate.of(2017, 3, 14), 85)))),
                LocalDate.of(2017, 2, 14),
                WORDS);
        Drawing drawing = layout.of(curves, 400, 240);
        assertThat(paths(drawing).filter(path -> path.closed() && path.points().size() > 4))
                .hasSize(1);
        assertThat(labels(drawing)).contains("最早与最晚之间");
        assertThat(curves.days().last()).isEqualTo(LocalDate.of(2017, 3, 14));
    }

    @Test
    void showsALevelOnAnAxisOfItsOwn() {
        Curves growth = curves("0.1.1-1", "2017-03-07");
        assertThat(growth.level()).isTrue();
        assertThat(growth.scheduled()).isEmpty();
        assertThat(labels(layout.of(growth, 400, 240)))
                .contains("8.3", "目标下限 8%", "目标上限 8.5%")
                .doesNotContain("0");
    }

    @Test
    void drawsBothBoundsOfARangeOnAnAxisThatHoldsThem() {
        Curves growth = curves("0.1.1-1", "2017-03-07");
        assertThat(growth.goal()).isEqualTo(8);
        assertThat(growth.most()).isEqualTo(8.5);
        Drawing drawing = layout.of(growth, 400, 240);
        Label upper = label(drawing, "目标上限 8.5%");
        Label lower = label(drawing, "目标下限 8%");
        assertThat(upper.baseline()).isLessThan(lower.baseline()).isGreaterThan(20);
    }

    @Test
    void standsWithinItsPaperWhateverIsShown() {
        for (Indicator indicator : DEMO.indicators()) {
            Drawing drawing = layout.of(curves(indicator.key(), "2017-09-30"), 400, 240);
            assertThat(paths(drawing).flatMap(path -> path.points().stream())).allSatisfy(point -> {
                assertThat(point.x()).isBetween(0.0, 400.0);
                assertThat(point.y()).isBetween(0.0, 240.0);
            });
        }
    }

    @Test
    void keepsAllWordsApartWhateverIsShown() {
        FontTextMeasurer measurer = new FontTextMeasurer();
        for (String day : List.of("2017-01-20", "2017-03-07", "2017-09-30", "2017-12-31", "2018-02-15")) {
            for (Indicator indicator : DEMO.indicators()) {
                Curves curves = curves(indicator.key(), day);
                for (double width : new double[] {260, 400, 720}) {
                    Drawing drawing = layout.of(curves, width, 0.5 * width);
                    LabelAreas.assertApart(
                            drawing.shapes().stream()
                                    .filter(Label.class::isInstance)
                                    .map(Label.class::cast)
                                    .toList(),
                            measurer);
                }
            }
        }
        Drawing range = layout.of(curves("1.1.9-1", "2017-03-07"), 720, 200);
        assertThat(labels(range)).contains("检查日期 3月7日", "目标上限 3 家", "目标下限 2 家");
    }

    @Test
    void tellsTheScheduledCurveByItsDashesAndNotOnlyByItsColour() {
        Curves signing = curves("5.1.2-1", "2017-02-14");
        for (GanttStyle style : List.of(GanttStyle.screen(), GanttStyle.screen().inBlack())) {
            Drawing drawing = new CurveLayout(new FontTextMeasurer(), style, WORDS).of(signing, 400, 240);
            List<Path> curves = paths(drawing).filter(path -> !path.closed()).toList();
            assertThat(curves.getFirst().stroke().dashes()).isNotEmpty();
            assertThat(curves.getLast().stroke().dashes()).isEmpty();
            List<Line> samples = drawing.shapes().stream()
                    .filter(Line.class::isInstance)
                    .map(Line.class::cast)
                    .filter(line -> line.stroke().equals(curves.getFirst().stroke()))
                    .toList();
            assertThat(samples).as("the legend shows the same pen").hasSize(1);
        }
    }

    @Test
    void marksAxesWithRoundFigures() {
        assertThat(ValueAxis.over(List.of(0.0, 220.0), false, false, 5).marks())
                .containsExactly(0.0, 50.0, 100.0, 150.0, 200.0, 250.0);
        assertThat(ValueAxis.over(List.of(0.0, 87.0), false, true, 5).marks())
                .containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(ValueAxis.over(List.of(40.9, 50.0), false, true, 5).low()).isGreaterThan(30);
        assertThat(ValueAxis.over(List.of(0.0), false, false, 5).high()).isPositive();
        assertThat(ValueAxis.over(List.of(0.0), true, false, 5).low()).isZero();
        assertThat(ValueAxis.over(List.of(-0.2, 0.0), true, false, 5).low()).isNegative();
        assertThat(ValueAxis.text(70000)).isEqualTo("70,000");
    }

    private static Curves curves(String key, String statusDate) {
        LocalDate day = LocalDate.parse(statusDate);
        Readings readings = new Readings(DEMO);
        Indicator indicator = indicator(key);
        Forecast forecast = Forecast.of(PLAN, readings, indicator, day);
        return Curves.of(PLAN, readings, indicator, forecast, Optional.empty(), day, WORDS);
    }

    private static Indicator indicator(String key) {
        return DEMO.indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static double value(Curves curves, String day) {
        return curves.scheduled().stream()
                .filter(point -> point.date().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static java.util.stream.Stream<Path> paths(Drawing drawing) {
        return drawing.shapes().stream().filter(Path.class::isInstance).map(Path.class::cast);
    }

    private static Label label(Drawing drawing, String text) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Label label && label.text().equals(text))
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(shape -> ((Label) shape).text())
                .toList();
    }
}
