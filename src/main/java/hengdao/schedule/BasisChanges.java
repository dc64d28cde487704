package hengdao.schedule;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** When it was changed what indicators count (口径): figures before and after such a day are not comparable. Immutable. */
final class BasisChanges {

    private final Map<UUID, NavigableSet<LocalDate>> days = new HashMap<>();
    private final Map<UUID, LocalDate> restated = new HashMap<>();

    BasisChanges(List<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            if (amendment.kind() == AmendmentKind.BASIS) {
                days.computeIfAbsent(amendment.subjectId(), id -> new TreeSet<>())
                        .add(amendment.on());
            } else if (amendment.kind() == AmendmentKind.BASELINE) {
                restated.merge(
                        amendment.subjectId(),
                        amendment.on(),
                        (first, second) -> first.isAfter(second) ? first : second);
            }
        }
    }

    /** The day from which figures are comparable with those of a day, empty where nothing was changed until then. */
    Optional<LocalDate> since(UUID indicator, LocalDate day) {
        NavigableSet<LocalDate> changes = days.get(indicator);
        return changes == null ? Optional.empty() : Optional.ofNullable(changes.floor(day));
    }

    /**
     * Whether the baseline of an indicator was counted as the indicator is now: it is not older than the last change of
     * basis, or was restated with that change or after it.
     */
    boolean keeps(Indicator indicator, Baseline baseline) {
        NavigableSet<LocalDate> changes = days.get(indicator.id());
        if (changes == null) {
            return true;
        }
        LocalDate last = changes.last();
        LocalDate again = restated.get(indicator.id());
        return !baseline.date().isBefore(last) || (again != null && !again.isBefore(last));
    }
}
