package hengdao.schedule;

import hengdao.model.Amendment;
import hengdao.model.Baseline;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The readings of a programme that count: submitted and accepted entries, and baselines as first readings. As of a date
 * only those are readings that are comparable with it: since the last change of basis before it, and of the baselines
 * those that belong to the basis. Immutable.
 */
public final class Readings {

    private static final Comparator<ProgressEntry> BY_AGE =
            Comparator.comparing(ProgressEntry::asOf).thenComparing(ProgressEntry::enteredAt);

    private final Map<UUID, List<Reading>> bySubject = new HashMap<>();

    private final Map<UUID, ProgressEntry> returned = new HashMap<>();

    private final Map<UUID, Indicator> baselines = new HashMap<>();

    private final List<Indicator> indicators;
    private final List<ProgressEntry> entries;
    private final List<Amendment> amendments;
    private final BasisChanges bases;

    public Readings(Programme programme) {
        indicators = programme.indicators();
        entries = programme.entries();
        amendments = programme.amendments();
        bases = new BasisChanges(amendments);
        int year = programme.annual().year();
        for (Indicator indicator : programme.indicators()) {
            Baseline baseline = indicator.baseline();
            if (baseline != null && isReading(indicator, baseline, year)) {
                of(indicator.id()).add(new Reading(baseline.value(), baseline.date(), null));
                baselines.put(indicator.id(), indicator);
            }
        }
        programme.entries().stream()
                .filter(entry -> entry.state().counts())
                .sorted(BY_AGE)
                .forEach(entry -> of(entry.subjectId()).add(new Reading(entry.value(), entry.asOf(), entry)));
        programme.entries().stream()
                .filter(entry -> entry.state() == EntryState.RETURNED)
                .forEach(entry -> returned.merge(entry.subjectId(), entry, BinaryOperator.maxBy(BY_AGE)));
    }

    /**
     * Whether a baseline is where the counting of this year begins. The baseline of a cumulative figure from an earlier
     * year is that year's total: it serves for comparison and growth, and this year counts from zero.
     */
    public static boolean isReading(Indicator indicator, Baseline baseline, int year) {
        return indicator.measure() != Measure.CUMULATIVE || baseline.date().getYear() >= year;
    }

    /** Where the way of an indicator of a programme begins: its baseline, if that counts and is on the basis of a day. */
    static Optional<Baseline> start(Programme programme, Indicator indicator, LocalDate day) {
        return start(indicator, programme.annual().year(), new BasisChanges(programme.amendments()), day);
    }

    /** The same for one of these indicators. */
    Optional<Baseline> start(Indicator indicator, int year, LocalDate day) {
        return start(indicator, year, bases, day);
    }

    private static Optional<Baseline> start(Indicator indicator, int year, BasisChanges bases, LocalDate day) {
        return Optional.ofNullable(indicator.baseline())
                .filter(baseline -> isReading(indicator, baseline, year) && bases.keeps(indicator, baseline, day));
    }

    /** Whether these are the readings of a programme too, since it shares with the one they were made of what they come from. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(Programme programme) {
        return indicators == programme.indicators()
                && entries == programme.entries()
                && amendments == programme.amendments();
    }

    /** The newest reading as of a date, of several on one day the last entered; empty without any. */
    public Optional<Reading> newest(UUID subjectId, LocalDate asOf) {
        return comparable(subjectId, asOf)
                .reduce((first, second) -> second.asOf().isBefore(first.asOf()) ? first : second);
    }

    /** The newest entry as of a date, baselines apart, on whatever basis. */
    public Optional<ProgressEntry> newestEntry(UUID subjectId, LocalDate asOf) {
        return bySubject.getOrDefault(subjectId, List.of()).stream()
                .map(Reading::entry)
                .filter(entry -> entry != null && !entry.asOf().isAfter(asOf))
                .reduce((first, second) -> second.asOf().isBefore(first.asOf()) ? first : second);
    }

    /** The newest entry that was returned (退办) and not answered yet, of whatever date; it does not count. */
    public Optional<ProgressEntry> returned(UUID subjectId) {
        return Optional.ofNullable(returned.get(subjectId));
    }

    /** The whole of the newest comparable share as of a date of which the counts are known. */
    public Optional<BigDecimal> newestDenominator(UUID subjectId, LocalDate asOf) {
        return until(subjectId, asOf).reversed().stream()
                .map(reading -> denominator(subjectId, reading))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<BigDecimal> denominator(UUID subjectId, Reading reading) {
        ProgressEntry entry = reading.entry();
        return entry != null
                ? Optional.ofNullable(entry.denominator())
                : indicators.stream()
                        .filter(indicator -> indicator.id().equals(subjectId))
                        .findFirst()
                        .map(Indicator::baseline)
                        .map(Baseline::denominator);
    }

    /** All readings as of a date that are comparable with it, the oldest first. */
    public List<Reading> until(UUID subjectId, LocalDate asOf) {
        return comparable(subjectId, asOf)
                .sorted(Comparator.comparing(Reading::asOf))
                .toList();
    }

    /** The baseline of one of these indicators, if it was counted on the basis of a day. */
    public Optional<Baseline> baseline(Indicator indicator, LocalDate day) {
        return Optional.ofNullable(indicator.baseline()).filter(baseline -> bases.keeps(indicator, baseline, day));
    }

    /** The day of the last change of basis before the end of a day, from which figures are comparable with that day's. */
    public Optional<LocalDate> basisSince(UUID subjectId, LocalDate day) {
        return bases.since(subjectId, day);
    }

    /** The tasks and indicators of which there is any reading. */
    public Set<UUID> subjects() {
        return Collections.unmodifiableSet(bySubject.keySet());
    }

    private Stream<Reading> comparable(UUID subjectId, LocalDate asOf) {
        LocalDate since = bases.since(subjectId, asOf).orElse(LocalDate.MIN);
        return known(subjectId, asOf)
                .filter(reading -> reading.entry() == null
                        ? keepsBaseline(subjectId, asOf)
                        : !reading.asOf().isBefore(since));
    }

    private boolean keepsBaseline(UUID subjectId, LocalDate asOf) {
        Indicator indicator = Objects.requireNonNull(baselines.get(subjectId));
        return baseline(indicator, asOf).isPresent();
    }

    private Stream<Reading> known(UUID subjectId, LocalDate asOf) {
        return bySubject.getOrDefault(subjectId, List.of()).stream()
                .filter(reading -> !reading.asOf().isAfter(asOf));
    }

    private List<Reading> of(UUID subjectId) {
        return bySubject.computeIfAbsent(subjectId, id -> new ArrayList<>());
    }
}
