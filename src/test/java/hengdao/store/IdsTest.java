package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2017-03-07T04:00:00Z");

    @Test
    void areVersionSevenOfTheTime() {
        UUID id = at(NOON).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void growEvenWithinOneMillisecond() {
        Ids ids = at(NOON);
        List<String> made =
                Stream.generate(ids::next).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void growWhenTheClockStepsBack() {
        List<Instant> times = List.of(NOON, NOON.minusSeconds(3600), NOON.plusMillis(1));
        var next = times.iterator();
        Ids ids = new Ids(
                new Clock() {
                    @Override
                    public Instant instant() {
                        return next.next();
                    }

                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }
                },
                new Random(1));

        assertThat(List.of(
                        ids.next().toString(), ids.next().toString(), ids.next().toString()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void areUniqueAcrossThreads() {
        Ids ids = new Ids();
        Set<UUID> made = new HashSet<>(
                IntStream.range(0, 50_000).parallel().mapToObj(i -> ids.next()).toList());

        assertThat(made).hasSize(50_000);
    }

    private static Ids at(Instant time) {
        return new Ids(Clock.fixed(time, ZoneOffset.UTC), new Random(1));
    }
}
