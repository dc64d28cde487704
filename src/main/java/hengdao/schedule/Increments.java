package hengdao.schedule;

import hengdao.model.EntryRound;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Programme;
import hengdao.model.Reporting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 本期新增: what a value adds to the newest reading before the round of entry it is reported in, so that several entries of a
 * round add up; where no round is open on its day, to the newest reading of an earlier day (较上次新增); or to nothing where
 * there is none. The baseline, also one of those days, counts as {@link Readings#isReading} says. Levels have
 * none, and neither has the first value since a change of basis nor the first one of a share, which did not begin at nothing.
 */
public final class Increments {

    private final Readings readings;
    private final Set<UUID> levels;
    private final Set<UUID> shares;
    private final Reporting reporting;

    /** Increments over what counts in a programme. */
    public Increments(Programme programme) {
        readings = new Readings(programme);
        reporting = programme.reporting();
        levels = of(programme, Measure.LEVEL);
        shares = of(programme, Measure.SHARE);
    }

    private static Set<UUID> of(Programme programme, Measure measure) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.measure() == measure)
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** The reading to which a value as of a day adds, empty if there is none. */
    public Optional<Reading> since(UUID subjectId, LocalDate asOf) {
        LocalDate begin = reporting.openOn(asOf).map(EntryRound::opens).orElse(asOf);
        return readings.until(subjectId, asOf).stream()
                .filter(reading -> reading.asOf().isBefore(begin) || reading.entry() == null)
                .reduce((before, after) -> after);
    }

    /** What a value as of a day adds. */
    public Optional<BigDecimal> of(UUID subjectId, BigDecimal value, LocalDate asOf) {
        if (levels.contains(subjectId)) {
            return Optional.empty();
        }
        Optional<Reading> since = since(subjectId, asOf);
        if (since.isPresent()) {
            return Optional.of(value.subtract(since.get().value()));
        }
        return shares.contains(subjectId)
                        || readings.basisSince(subjectId, asOf).isPresent()
                ? Optional.empty()
                : Optional.of(value);
    }
}
