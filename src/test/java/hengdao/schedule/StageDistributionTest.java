package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.InputRefused;
import hengdao.model.StageTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StageDistributionTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2017, 12, 31);
    private static final List<LocalDate> QUARTERS = StageRhythm.QUARTER.dates(NEW_YEAR, YEAR_END);

    @Test
    void periodsEndOnTheirLastDays() {
        assertThat(QUARTERS)
                .extracting(LocalDate::toString)
                .containsExactly("2017-03-31", "2017-06-30", "2017-09-30", "2017-12-31");
        assertThat(StageRhythm.MONTH.dates(LocalDate.of(2017, 1, 17), LocalDate.of(2017, 3, 7)))
                .extracting(LocalDate::toString)
                .containsExactly("2017-01-31", "2017-02-28", "2017-03-07");
        assertThat(StageRhythm.TEN_DAYS.dates(LocalDate.of(2017, 1, 17), LocalDate.of(2017, 3, 7)))
                .extracting(LocalDate::toString)
                .containsExactly("2017-01-20", "2017-01-31", "2017-02-10", "2017-02-20", "2017-02-28", "2017-03-07");
        assertThat(StageRhythm.MONTH.dates(YEAR_END, YEAR_END)).containsExactly(YEAR_END);
    }

    @Test
    void quarterSharesAddUp() {
        assertThat(values(way("0", "686", 0).byShares(QUARTERS, shares("10", "25", "30", "35"))))
                .containsExactly("69", "240", "446", "686");
        assertThat(values(way("40", "10", 1).byShares(QUARTERS, shares("10", "25", "30", "35"))))
                .containsExactly("37.0", "29.5", "20.5", "10");
    }

    @Test
    void equalStepsAddUp() {
        assertThat(values(way("73", "85", 2)
                        .evenly(StageRhythm.TEN_DAYS.dates(LocalDate.of(2017, 1, 31), LocalDate.of(2017, 3, 7)))))
                .containsExactly("76.00", "79.00", "82.00", "85");
        assertThat(values(way("0", "100", 0).evenly(QUARTERS.subList(0, 3)))).containsExactly("33", "67", "100");
    }

    /** 32 workdays from the day after 2017-01-17: 8 in January, 17 through 02-14, 27 in February, 32 in all. */
    @Test
    void stepsByWorkdaysFollowThePlanLine() {
        List<LocalDate> dates = List.of(
                LocalDate.of(2017, 1, 31),
                LocalDate.of(2017, 2, 14),
                LocalDate.of(2017, 2, 28),
                LocalDate.of(2017, 3, 7));
        Workdays workdays = new Workdays(Calendar2017.CALENDAR);
        assertThat(values(way("73", "85", 3).byWorkdays(LocalDate.of(2017, 1, 17), dates, workdays)))
                .containsExactly("76.000", "79.375", "83.125", "85");
    }

    @Test
    void refusesSharesAndDatesThatDoNotFit() {
        assertRefused("stages.shares.sum", QUARTERS, shares("10", "25", "30", "30"));
        assertRefused("stages.shares.sum", QUARTERS, shares("-10", "45", "30", "35"));
        assertRefused("stages.shares.count", QUARTERS, shares("50", "50"));
        assertRefused("stages.dates.order", List.of(YEAR_END, NEW_YEAR), shares("50", "50"));
    }

    @Property
    void stepsAlwaysAddUpToTheWay(
            @ForAll @IntRange(min = -500, max = 500) int from,
            @ForAll @IntRange(min = -500, max = 500) int goal,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll StageRhythm rhythm,
            @ForAll @IntRange(max = 400) int days) {
        StageDistribution way = way(Integer.toString(from), Integer.toString(goal), decimals);
        List<LocalDate> dates = rhythm.dates(NEW_YEAR, NEW_YEAR.plusDays(days));
        Workdays workdays = new Workdays(Calendar2017.CALENDAR);
        for (List<StageTarget> stages : List.of(way.evenly(dates), way.byWorkdays(NEW_YEAR, dates, workdays))) {
            BigDecimal sum = way.from();
            BigDecimal before = way.from();
            for (StageTarget stage : stages) {
                BigDecimal step = stage.value().subtract(before);
                assertThat(step.signum() * Integer.signum(goal - from)).isNotNegative();
                sum = sum.add(step);
                before = stage.value();
            }
            assertThat(sum).isEqualByComparingTo(way.goal());
        }
    }

    private static void assertRefused(String key, List<LocalDate> dates, List<BigDecimal> shares) {
        assertThatThrownBy(() -> way("0", "1", 0).byShares(dates, shares))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private static StageDistribution way(String from, String goal, int decimals) {
        return new StageDistribution(new BigDecimal(from), new BigDecimal(goal), decimals);
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }

    private static List<String> values(List<StageTarget> stages) {
        return stages.stream().map(stage -> stage.value().toPlainString()).toList();
    }
}
