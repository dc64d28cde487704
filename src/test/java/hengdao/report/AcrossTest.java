package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hengdao.gantt.Zoom;
import hengdao.model.InputRefused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AcrossTest {

    @Test
    void aYearOnThreePagesHasThreeAboutAlike() {
        Across across = Across.of(new TimeWidth.Pages(3), 365, 700, 1);
        assertThat(across.firstDays()).containsExactly(0L, 121L, 243L);
        assertThat(across.daysOn(0)).isEqualTo(121);
        assertThat(across.daysOn(2)).isEqualTo(122);
        assertThat(across.pointsPerDay()).isCloseTo(700.0 / 122, within(1e-9));
    }

    @Test
    void daysPerCentimetreIsExact() {
        Across across = Across.of(new TimeWidth.DaysPerCentimetre(5), 365, 700, 1);
        assertThat(across.pointsPerDay() * 5 / 72 * 25.4).isCloseTo(10, within(1e-9));
        assertThat(across.daysOn(0)).isEqualTo(123);
        assertThat(across.pages()).isEqualTo(3);
        assertThat(across.daysOn(2)).isEqualTo(365 - 2 * 123);
    }

    @Test
    void refusesMorePagesThanDaysAndMoreThanAnybodyCanGlue() {
        assertThatThrownBy(() -> Across.of(new TimeWidth.Pages(8), 7, 700, 1))
                .isInstanceOfSatisfying(
                        InputRefused.class, e -> assertThat(e.messageKey()).isEqualTo("report.pages_wide.days"));
        assertThatThrownBy(() -> Across.of(new TimeWidth.DaysPerCentimetre(0.2), 7300, 700, 1))
                .isInstanceOfSatisfying(
                        InputRefused.class, e -> assertThat(e.messageKey()).isEqualTo("report.days_per_cm.wide"));
    }

    @Property(tries = 500)
    void soManyPagesWideIsReallySoMany(
            @ForAll @IntRange(min = 1, max = 20) int pages,
            @ForAll @IntRange(min = 20, max = 7305) int days,
            @ForAll @DoubleRange(min = 60, max = 14000) double room) {
        Across across = Across.of(new TimeWidth.Pages(pages), days, room, 1);
        assertThat(across.pages()).isEqualTo(pages);
        assertWhole(across, days, room);
        long widest = 0;
        for (int page = 0; page < pages; page++) {
            widest = Math.max(widest, across.daysOn(page));
            assertThat(across.daysOn(page)).isBetween((long) days / pages, (long) days / pages + 1);
        }
        assertThat(widest * across.pointsPerDay()).isCloseTo(room, within(1e-6));
    }

    @Property(tries = 300)
    void aNamedScaleIsNeverNarrower(
            @ForAll Zoom zoom,
            @ForAll @IntRange(min = 1, max = 1500) int days,
            @ForAll @DoubleRange(min = 60, max = 3000) double room) {
        Across across = Across.of(TimeWidth.of(zoom), days, room, 1);
        assertWhole(across, days, room);
        assertThat(across.pointsPerDay()).isGreaterThanOrEqualTo(zoom.pointsPerDay() - 1e-6);
    }

    @Property(tries = 300)
    void anExactScaleLosesNoDay(
            @ForAll @DoubleRange(min = 0.5, max = 100) double perCentimetre,
            @ForAll @IntRange(min = 1, max = 800) int days,
            @ForAll @DoubleRange(min = 300, max = 3000) double room) {
        assertWhole(Across.of(new TimeWidth.DaysPerCentimetre(perCentimetre), days, room, 1), days, room);
    }

    /** Every day once, in order, and none beyond the edge of its page. */
    private static void assertWhole(Across across, long days, double room) {
        long next = 0;
        for (int page = 0; page < across.pages(); page++) {
            assertThat(across.firstDays().get(page)).isEqualTo(next);
            assertThat(across.daysOn(page)).isPositive();
            assertThat(across.daysOn(page) * across.pointsPerDay()).isLessThanOrEqualTo(room + 1e-6);
            next += across.daysOn(page);
        }
        assertThat(next).isEqualTo(days);
    }
}
