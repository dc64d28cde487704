package hengdao.report;

import hengdao.model.ProgressEntry;
import hengdao.schedule.Increments;
import hengdao.schedule.rounds.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries that count at the status date, by what they are about. */
final class CountingEntries {
    private final Map<UUID, List<ProgressEntry>> bySubject;
    private final Increments increments;
    private final ReportingPeriod period;

    CountingEntries(ReportData data) {
        increments = new Increments(data.programme());
        period = ReportingPeriod.of(data.programme(), data.statusDate());
        bySubject = data.programme().entries().stream()
                .filter(entry -> entry.state().counts())
                .filter(entry -> !entry.asOf().isAfter(data.statusDate()))
                .sorted(Comparator.comparing(ProgressEntry::asOf).thenComparing(ProgressEntry::enteredAt))
                .collect(Collectors.groupingBy(ProgressEntry::subjectId));
    }

    /** The newest one about an indicator or task. */
    Optional<ProgressEntry> newest(UUID subject) {
        List<ProgressEntry> entries = bySubject.getOrDefault(subject, List.of());
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** What was added in the present period: nothing, if it is a round and the newest entry is of an earlier one. */
    Optional<BigDecimal> increment(UUID subject) {
        return newest(subject)
                .filter(entry -> !period.isRound() || period.covers(entry.asOf()))
                .flatMap(newest -> increments.of(subject, newest.value(), newest.asOf()));
    }
}
