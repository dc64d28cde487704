package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LightHistoryTest {

    private final Sample sample = new Sample();
    private final UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");

    @Test
    void aRowThatCaughtUpIsSaidTo() {
        sample.entry(task, "2017-06-20", "10");
        sample.entry(task, "2017-07-10", "35");
        sample.entry(task, "2017-07-25", "50");
        LightTrend red = trend("2017-06-30");
        assertThat(red.caughtUp()).isFalse();
        LightTrend yellow = trend("2017-06-30", "2017-07-14");
        assertThat(yellow.caughtUp()).isFalse();
        LightTrend green = trend("2017-06-30", "2017-07-14", "2017-07-31");
        assertThat(green.lights())
                .containsExactly(
                        new LightTrend.At(LocalDate.of(2017, 6, 30), Light.RED),
                        new LightTrend.At(LocalDate.of(2017, 7, 14), Light.YELLOW),
                        new LightTrend.At(LocalDate.of(2017, 7, 31), Light.GREEN));
        assertThat(green.caughtUp()).isTrue();
    }

    @Test
    void whatFellBackHasNotCaughtUp() {
        sample.entry(task, "2017-03-10", "20");
        LightTrend trend = trend("2017-03-10", "2017-05-31", "2017-09-29");
        assertThat(trend.lights())
                .extracting(LightTrend.At::light)
                .containsExactly(Light.GREEN, Light.YELLOW, Light.RED);
        assertThat(trend.caughtUp()).isFalse();
        assertThat(trend().caughtUp()).isFalse();
    }

    @Test
    void whatWasNeverBehindHasNothingToCatchUpWith() {
        sample.entry(task, "2017-03-10", "20");
        sample.entry(task, "2017-06-10", "100");
        LightTrend trend = trend("2017-03-01", "2017-03-10", "2017-06-10");
        assertThat(trend.lights())
                .extracting(LightTrend.At::light)
                .containsExactly(Light.NO_DATA, Light.GREEN, Light.DONE);
        assertThat(trend.caughtUp()).isFalse();
    }

    private LightTrend trend(String... dates) {
        List<LocalDate> days = Arrays.stream(dates).map(LocalDate::parse).toList();
        return new LightHistory(sample.plan(), days, LightRules.DEFAULT).of(task);
    }
}
