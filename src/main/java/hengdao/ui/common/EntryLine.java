package hengdao.ui.common;

import hengdao.model.Baseline;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Increments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history: an entry, or the baseline the history starts from.
 *
 * @param increment what the value adds, null where {@link Increments} gives none, and for entries that do not count
 * @param entry null for the baseline
 */
public record EntryLine(
        Subject subject,
        LocalDate asOf,
        BigDecimal value,
        @Nullable BigDecimal increment,
        @Nullable ProgressEntry entry) {

    /** Whether the line counts; returned, superseded and withdrawn entries stay visible but do not. */
    public boolean counts() {
        return entry == null || entry.state().counts();
    }

    /**
     * The history of a subject, newest first; of several entries on a day the one entered last comes first.
     *
     * @param increments by what counts in the programme the entries are of
     */
    public static List<EntryLine> history(Subject subject, List<ProgressEntry> entries, Increments increments) {
        List<ProgressEntry> own = entries.stream()
                .filter(entry -> entry.subjectId().equals(subject.id()))
                .sorted(Comparator.comparing(ProgressEntry::asOf).thenComparing(ProgressEntry::enteredAt))
                .toList();
        List<EntryLine> lines = new ArrayList<>();
        Baseline baseline =
                subject.indicator() == null ? null : subject.indicator().baseline();
        if (baseline != null) {
            lines.add(new EntryLine(subject, baseline.date(), baseline.value(), null, null));
        }
        for (ProgressEntry entry : own) {
            BigDecimal increment = entry.state().counts()
                    ? increments.of(subject.id(), entry.value(), entry.asOf()).orElse(null)
                    : null;
            lines.add(new EntryLine(subject, entry.asOf(), entry.value(), increment, entry));
        }
        lines.sort(Comparator.comparing(EntryLine::asOf));
        return lines.reversed();
    }

    /**
     * The newest counting line at or before a day that an entry follows; what was entered later on the day of the entry
     * follows it.
     *
     * @param entryId the entry, which may be of another day
     */
    public static Optional<EntryLine> before(List<EntryLine> history, UUID entryId, LocalDate day) {
        Optional<EntryLine> entry = history.stream()
                .filter(line -> line.entry() != null && line.entry().id().equals(entryId))
                .findFirst();
        int place = entry.map(history::indexOf).orElse(-1);
        return IntStream.range(0, history.size())
                .filter(i -> i > place
                        || history.get(i).asOf().isAfter(entry.orElseThrow().asOf()))
                .mapToObj(history::get)
                .filter(line -> line.counts() && !line.asOf().isAfter(day))
                .findFirst();
    }

    /** The newest counting line at or before a day. */
    public static Optional<EntryLine> newest(List<EntryLine> history, LocalDate day) {
        return history.stream()
                .filter(line -> line.counts() && !line.asOf().isAfter(day))
                .findFirst();
    }
}
