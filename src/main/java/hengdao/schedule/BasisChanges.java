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
    private final Map<UUID, NavigableSet<LocalDate>> restated = new HashMap<>();

    BasisChanges(List<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            if (amendment.kind() == AmendmentKind.BASIS) {
                add(days, amendment);
            } else if (amendment.kind() == AmendmentKind.BASELINE) {
                add(restated, amendment);
            }
        }
    }

    private static void add(Map<UUID, NavigableSet<LocalDate>> to, Amendment amendment) {
        to.computeIfAbsent(amendment.subjectId(), id -> new TreeSet<>()).add(amendment.on());
    }

    /** The day from which figures are comparable with those of a day, empty where nothing was changed until then. */
    Optional<LocalDate> since(UUID indicator, LocalDate day) {
        NavigableSet<LocalDate> changes = days.get(indicator);
        return changes == null ? Optional.empty() : Optional.ofNullable(changes.floor(day));
    }

    /**
     * Whether the baseline of an indicator was counted as the indicator was on a day: the basis was not changed between
     * the two, unless the baseline was restated with that change or after it.
     */
    boolean keeps(Indicator indicator, Baseline baseline, LocalDate day) {
        NavigableSet<LocalDate> changes = days.get(indicator.id());
        if (changes == null) {
            return true;
        }
        LocalDate counted = counted(indicator.id(), baseline);
        LocalDate last = changes.floor(day);
        LocalDate next = changes.higher(day);
        return (last == null || !counted.isBefore(last)) && (next == null || counted.isBefore(next));
    }

    /** The day whose basis a baseline is on: its own, or that of its last restatement. */
    private LocalDate counted(UUID indicator, Baseline baseline) {
        NavigableSet<LocalDate> again = restated.get(indicator);
        return again == null || again.last().isBefore(baseline.date()) ? baseline.date() : again.last();
    }
}
