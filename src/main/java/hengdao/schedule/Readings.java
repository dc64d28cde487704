package hengdao.schedule;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The readings of a programme that count: submitted and accepted entries, and baselines as first readings; immutable. */
public final class Readings {

    private static final Comparator<ProgressEntry> BY_AGE =
            Comparator.comparing(ProgressEntry::asOf).thenComparing(ProgressEntry::enteredAt);

    private final Map<UUID, List<Reading>> bySubject = new HashMap<>();

    private final List<Indicator> indicators;
    private final List<ProgressEntry> entries;

    public Readings(Programme programme) {
        indicators = programme.indicators();
        entries = programme.entries();
        int year = programme.annual().year();
        for (Indicator indicator : programme.indicators()) {
            Baseline baseline = indicator.baseline();
            if (baseline != null && isReading(indicator, baseline, year)) {
                of(indicator.id()).add(new Reading(baseline.value(), baseline.date(), null));
            }
        }
        programme.entries().stream()
                .filter(entry -> entry.state().counts())
                .sorted(BY_AGE)
                .forEach(entry -> of(entry.subjectId()).add(new Reading(entry.value(), entry.asOf(), entry)));
    }

    /**
     * Whether a baseline is where the counting of this year begins. The baseline of a cumulative figure from an earlier
     * year is that year's total: it serves for comparison and growth, and this year counts from zero.
     */
    static boolean isReading(Indicator indicator, Baseline baseline, int year) {
        return indicator.measure() != Measure.CUMULATIVE || baseline.date().getYear() >= year;
    }

    /** Whether these are the readings of a programme too, since it shares indicators and entries with the one they were made of. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(Programme programme) {
        return indicators == programme.indicators() && entries == programme.entries();
    }

    /** The newest reading as of a date, of several on one day the last entered; empty without any. */
    public Optional<Reading> newest(UUID subjectId, LocalDate asOf) {
        return bySubject.getOrDefault(subjectId, List.of()).stream()
                .filter(reading -> !reading.asOf().isAfter(asOf))
                .reduce((first, second) -> second.asOf().isBefore(first.asOf()) ? first : second);
    }

    /** The newest entry as of a date, baselines apart. */
    public Optional<ProgressEntry> newestEntry(UUID subjectId, LocalDate asOf) {
        return bySubject.getOrDefault(subjectId, List.of()).stream()
                .map(Reading::entry)
                .filter(entry -> entry != null && !entry.asOf().isAfter(asOf))
                .reduce((first, second) -> second.asOf().isBefore(first.asOf()) ? first : second);
    }

    /** All readings as of a date, the oldest first. */
    public List<Reading> until(UUID subjectId, LocalDate asOf) {
        return bySubject.getOrDefault(subjectId, List.of()).stream()
                .filter(reading -> !reading.asOf().isAfter(asOf))
                .sorted(Comparator.comparing(Reading::asOf))
                .toList();
    }

    /** The tasks and indicators of which there is any reading. */
    public Set<UUID> subjects() {
        return Collections.unmodifiableSet(bySubject.keySet());
    }

    private List<Reading> of(UUID subjectId) {
        return bySubject.computeIfAbsent(subjectId, id -> new ArrayList<>());
    }
}
