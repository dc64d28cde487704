package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final GanttLayout LAYOUT = new GanttLayout(MEASURER, STYLE, MESSAGES);
    private static final ChartColumns NO_COLUMNS = ChartColumns.of(STYLE, 0, List.of());

    @Property(tries = 300)
    void neverDriftFromTheDaysBelowThem(
            @ForAll @DoubleRange(min = 0.15, max = 60) double pointsPerDay,
            @ForAll @IntRange(min = 0, max = 4000) int startDay,
            @ForAll @IntRange(min = 0, max = 100_000) int from,
            @ForAll @IntRange(min = 0, max = 5) int tier) {
        LocalDate first = LocalDate.of(2016, 1, 1).plusDays(startDay);
        TimeScale scale = new TimeScale(first, first.plusDays(3000), pointsPerDay);
        Tier division = Tier.values()[tier];
        LocalDate day = scale.dateAt(Math.min(from, scale.width() - 1e-3));
        List<Heading> headings = Heading.covering(division, day, day.plusDays(400));
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            long days = heading.until().toEpochDay() - heading.first().toEpochDay();
            assertThat(scale.x(heading.until()) - scale.x(heading.first()))
                    .isCloseTo(days * pointsPerDay, within(1e-6));
            assertThat(division.floor(heading.until().minusDays(1))).isEqualTo(heading.first());
            if (i > 0) {
                assertThat(heading.first()).isEqualTo(headings.get(i - 1).until());
            }
        }
        assertThat(scale.dateAt(scale.x(day))).isEqualTo(day);
        assertThat(scale.dateAt(scale.x(day.plusDays(1)) - 1e-3)).isEqualTo(day);
    }

    @Property(tries = 100)
    void gridOfTheRowsContinuesTheBordersOfTheHeadings(
            @ForAll @DoubleRange(min = 0.2, max = 17) double pointsPerDay,
            @ForAll @DoubleRange(min = 0, max = 500) double from) {
        TimeScale scale = new TimeScale(LocalDate.of(2016, 11, 3), LocalDate.of(2026, 3, 9), pointsPerDay);
        ChartFrame frame = new ChartFrame(NO_COLUMNS, scale, from, 640, SampleRows.STATUS_DATE, SampleRows.calendar());
        ChartRow row = ChartRow.plain(SampleRows.signing(null), ChartRow.Fold.LEAF);
        List<Double> grid = Shapes.of(Line.class, LAYOUT.rows(List.of(row), frame)).stream()
                .filter(line -> line.x1() == line.x2() && line.stroke().dashes().isEmpty())
                .map(Line::x1)
                .distinct()
                .toList();
        List<Double> borders = Shapes.of(Line.class, LAYOUT.header(frame)).stream()
                .filter(line -> line.x1() == line.x2())
                .map(Line::x1)
                .toList();
        assertThat(grid).isNotEmpty();
        assertThat(borders).containsAll(grid);
    }

    @Property(tries = 200)
    void doNotOverlap(
            @ForAll @DoubleRange(min = 0.15, max = 60) double pointsPerDay,
            @ForAll @DoubleRange(min = 0, max = 900) double from) {
        TimeScale scale = new TimeScale(LocalDate.of(2016, 11, 3), LocalDate.of(2026, 3, 9), pointsPerDay);
        ChartFrame frame = new ChartFrame(NO_COLUMNS, scale, from, 700, SampleRows.STATUS_DATE, SampleRows.calendar());
        LabelAreas.assertApart(Shapes.of(Label.class, LAYOUT.header(frame)), MEASURER);
    }

    @Test
    void speakOfYearsQuartersMonthsTenDaysWeeksAndDays() {
        assertThat(headings(Zoom.QUARTER)).contains("2017年", "一季度", "三季度");
        assertThat(headings(Zoom.MONTH)).contains("2017年", "二季度", "3月");
        assertThat(headings(Zoom.TEN_DAY)).contains("2017年", "2月", "上旬", "中旬", "下旬");
        assertThat(headings(Zoom.WEEK)).contains("3月", "第10周");
        assertThat(headings(Zoom.DAY)).contains("2017年1月", "第1周", "7", "31");
    }

    @Test
    void divideMonthsAsChosenInTwoOrThreeTiers() {
        assertThat(AxisTiers.at(26, 11.5, AxisChoice.AUTOMATIC)).containsExactly(Tier.MONTH, Tier.WEEK, Tier.DAY);
        assertThat(AxisTiers.at(6, 11.5, AxisChoice.AUTOMATIC)).containsExactly(Tier.YEAR, Tier.MONTH, Tier.TEN_DAY);
        assertThat(AxisTiers.at(6, 11.5, new AxisChoice(3, AxisChoice.Fine.WEEK)))
                .containsExactly(Tier.YEAR, Tier.MONTH, Tier.WEEK);
        assertThat(AxisTiers.at(26, 11.5, new AxisChoice(3, AxisChoice.Fine.TEN_DAY)))
                .containsExactly(Tier.MONTH, Tier.TEN_DAY, Tier.DAY);
        assertThat(AxisTiers.at(26, 11.5, new AxisChoice(2, AxisChoice.Fine.BY_ZOOM)))
                .containsExactly(Tier.MONTH, Tier.DAY);
        assertThat(AxisTiers.at(12, 11.5, new AxisChoice(2, AxisChoice.Fine.TEN_DAY)))
                .containsExactly(Tier.MONTH, Tier.TEN_DAY);
        assertThat(AxisTiers.at(2.6, 11.5, new AxisChoice(2, AxisChoice.Fine.WEEK)))
                .containsExactly(Tier.YEAR, Tier.MONTH);
    }

    @Test
    void aScaleBetweenTheNamedOnesIsCalledByTheFinestDivisionShown() {
        assertThat(scale(3.7)).isEqualTo(Zoom.MONTH);
        assertThat(scale(3.8)).as("nearest is the month").isEqualTo(Zoom.TEN_DAY);
        assertThat(scale(8.3)).as("nearest are ten days").isEqualTo(Zoom.WEEK);
        assertThat(scale(18.5)).isEqualTo(Zoom.DAY);
        assertThat(scale(1.2)).isEqualTo(Zoom.QUARTER);
        assertThat(scale(0.3)).isEqualTo(Zoom.YEAR);
        assertThat(AxisTiers.scale(9, 11.5, new AxisChoice(2, AxisChoice.Fine.TEN_DAY)))
                .isEqualTo(Zoom.TEN_DAY);
        for (Zoom named : Zoom.values()) {
            if (named != Zoom.FIT) {
                assertThat(AxisTiers.scale(named.pointsPerDay(), 11.5, new AxisChoice(3, AxisChoice.Fine.WEEK)))
                        .isEqualTo(named);
            }
        }
    }

    private static Zoom scale(double pointsPerDay) {
        return AxisTiers.scale(pointsPerDay, 11.5, AxisChoice.AUTOMATIC);
    }

    @Property(tries = 300)
    void theYearStaysReadableHoweverFarTheChartIsScrolled(
            @ForAll @DoubleRange(min = 0.15, max = 17) double pointsPerDay,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        TimeScale scale = new TimeScale(LocalDate.of(2016, 11, 3), LocalDate.of(2046, 3, 9), pointsPerDay);
        double from = share * (scale.width() - 700);
        ChartFrame frame = new ChartFrame(NO_COLUMNS, scale, from, 700, SampleRows.STATUS_DATE, SampleRows.calendar());
        assertThat(Shapes.of(Label.class, LAYOUT.header(frame))).anySatisfy(label -> {
            assertThat(label.text()).matches("20\\d\\d年?");
            double half = MEASURER.width(label.text(), label.style()) / 2;
            assertThat(label.x() - half).isGreaterThanOrEqualTo(0);
            assertThat(label.x() + half).isLessThanOrEqualTo(700);
        });
    }

    @Test
    void nameAHolidayWhereItFitsAndOnlyWithDaysOffOn() {
        LocalDate from = LocalDate.of(2017, 1, 16);
        for (double pointsPerDay : new double[] {4, 12, 26}) {
            TimeScale scale = new TimeScale(from, from.plusDays(120), pointsPerDay);
            ChartFrame frame = ChartFrame.whole(NO_COLUMNS, scale, SampleRows.STATUS_DATE, SampleRows.calendar());
            Label name = Shapes.of(Label.class, LAYOUT.header(frame)).stream()
                    .filter(label -> label.text().equals("春节"))
                    .findFirst()
                    .orElseThrow();
            assertThat(name.x()).isCloseTo(14.5 * pointsPerDay, within(1e-6));
            ChartFrame off = new ChartFrame(
                    NO_COLUMNS,
                    scale,
                    0,
                    scale.width(),
                    SampleRows.STATUS_DATE,
                    SampleRows.calendar(),
                    ChartMarks.USUAL.showing(java.util.Set.of()));
            assertThat(Shapes.of(Label.class, LAYOUT.header(off)))
                    .extracting(Label::text)
                    .doesNotContain("春节", "班");
        }
        TimeScale far = new TimeScale(from, from.plusDays(400), 2);
        assertThat(Shapes.of(
                        Label.class,
                        LAYOUT.header(
                                ChartFrame.whole(NO_COLUMNS, far, SampleRows.STATUS_DATE, SampleRows.calendar()))))
                .extracting(Label::text)
                .doesNotContain("春节");
    }

    @Test
    void aDayIsSaidWithItsWeekAndWhatTheCalendarMakesOfIt() {
        DayText chinese = new DayText(MESSAGES);
        assertThat(chinese.of(LocalDate.of(2017, 1, 27), SampleRows.calendar())).isEqualTo("2017-01-27 星期五，第 4 周，春节");
        assertThat(chinese.of(LocalDate.of(2017, 2, 4), SampleRows.calendar()))
                .isEqualTo("2017-02-04 星期六，第 5 周，春节调休上班");
        assertThat(chinese.of(LocalDate.of(2017, 3, 7), SampleRows.calendar())).isEqualTo("2017-03-07 星期二，第 10 周，工作日");
        assertThat(chinese.of(LocalDate.of(2017, 3, 5), SampleRows.calendar())).isEqualTo("2017-03-05 星期日，第 9 周，休息日");
    }

    @Test
    void tenDaysAreOneToTenElevenToTwentyAndTheRest() {
        List<Heading> february = Heading.covering(Tier.TEN_DAY, LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 28));
        assertThat(february)
                .extracting(heading ->
                        heading.until().toEpochDay() - heading.first().toEpochDay())
                .containsExactly(10L, 10L, 8L);
    }

    @Test
    void makeUpWorkdaysAreNotShadedAndMarkedAtDayZoom() {
        LocalDate from = LocalDate.of(2017, 1, 16);
        TimeScale scale = new TimeScale(from, from.plusDays(20), 26);
        ChartFrame frame = ChartFrame.whole(NO_COLUMNS, scale, SampleRows.STATUS_DATE, SampleRows.calendar());
        assertThat(Shapes.of(Label.class, LAYOUT.header(frame)))
                .filteredOn(label -> label.text().equals("班"))
                .extracting(label -> scale.dateAt(label.x()))
                .containsExactly(LocalDate.of(2017, 1, 22), LocalDate.of(2017, 2, 4));
        List<Box> shaded = Shapes.of(
                        Box.class,
                        LAYOUT.rows(List.of(ChartRow.plain(SampleRows.signing(null), ChartRow.Fold.LEAF)), frame))
                .stream()
                .filter(box -> Fill.of(STYLE.palette().holiday()).equals(box.fill()))
                .toList();
        assertThat(shaded)
                .extracting(box -> scale.dateAt(box.x()), box -> Math.round(box.width() / 26))
                .containsExactly(
                        tuple(LocalDate.of(2017, 1, 21), 1L),
                        tuple(LocalDate.of(2017, 1, 27), 7L),
                        tuple(LocalDate.of(2017, 2, 5), 1L));
    }

    private static List<String> headings(Zoom zoom) {
        TimeScale scale = TimeScale.of(zoom, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), 1000);
        ChartFrame frame = ChartFrame.whole(NO_COLUMNS, scale, SampleRows.STATUS_DATE, SampleRows.calendar());
        return Shapes.of(Label.class, LAYOUT.header(frame)).stream()
                .map(Label::text)
                .toList();
    }
}
