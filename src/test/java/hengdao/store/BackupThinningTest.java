package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which backups stay as they grow old. */
class BackupThinningTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2017-03-07T08:30:00Z");

    @Test
    void keepsTheLastOfEachHourDayWeekAndMonth() {
        List<Instant> halfHours = IntStream.range(0, 2 * 24 * 800)
                .mapToObj(each -> NOW.minus(Duration.ofMinutes(30L * each)))
                .toList();
        Set<Instant> kept = BackupThinning.keep(halfHours, NOW, ZONE);
        assertThat(within(kept, Duration.ZERO, Duration.ofHours(2))).isEqualTo(4);
        assertThat(within(kept, Duration.ofHours(2), Duration.ofHours(24))).isBetween(22L, 23L);
        assertThat(within(kept, Duration.ofHours(24), Duration.ofDays(31))).isBetween(30L, 31L);
        assertThat(within(kept, Duration.ofDays(31), Duration.ofDays(366))).isBetween(48L, 50L);
        assertThat(within(kept, Duration.ofDays(366), Duration.ofDays(800))).isBetween(14L, 16L);
        assertThat(kept).contains(Instant.parse("2017-02-27T15:30:00Z")).as("the last of 27 February");
    }

    @Property(tries = 200)
    void theNewestStaysAndWhatStayedStays(@ForAll @Size(max = 60) List<@IntRange(max = 2_000_000) Integer> minutes) {
        List<Instant> made = minutes.stream()
                .map(each -> NOW.minus(Duration.ofMinutes(each)))
                .distinct()
                .toList();
        Set<Instant> kept = BackupThinning.keep(made, NOW, ZONE);
        assertThat(made).containsAll(kept);
        Stream.of(made)
                .flatMap(List::stream)
                .max(Instant::compareTo)
                .ifPresent(newest -> assertThat(kept).contains(newest));
        assertThat(BackupThinning.keep(kept, NOW, ZONE)).isEqualTo(kept);
    }

    private static long within(Set<Instant> kept, Duration from, Duration to) {
        return kept.stream()
                .filter(each -> !each.isAfter(NOW.minus(from)) && each.isAfter(NOW.minus(to)))
                .count();
    }
}
