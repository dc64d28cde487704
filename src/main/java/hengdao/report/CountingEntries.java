package hengdao.report;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
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

    CountingEntries(ReportData data) {
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

    /** How much the newest entry adds to the one of an earlier date, or to the baseline, or to nothing. */
    Optional<BigDecimal> increment(UUID subject, Optional<Indicator> indicator) {
        return newest(subject).map(newest -> {
            BigDecimal before = bySubject.getOrDefault(subject, List.of()).stream()
                    .filter(entry -> entry.asOf().isBefore(newest.asOf()))
                    .reduce((earlier, later) -> later)
                    .map(ProgressEntry::value)
                    .orElseGet(() -> baseline(indicator, newest));
            return newest.value().subtract(before);
        });
    }

    private static BigDecimal baseline(Optional<Indicator> indicator, ProgressEntry newest) {
        return indicator
                .map(Indicator::baseline)
                .filter(baseline -> baseline.date().isBefore(newest.asOf()))
                .map(Baseline::value)
                .orElse(BigDecimal.ZERO);
    }
}
