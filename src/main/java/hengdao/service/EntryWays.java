package hengdao.service;

import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TouchedRows;
import hengdao.store.EntryStore;
import hengdao.store.Ids;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes entries back by withdrawing them, and does it again by appending the same once more. */
final class EntryWays {

    /** The order of a programme's entries. */
    private static final Comparator<ProgressEntry> ORDER = Comparator.comparing(ProgressEntry::asOf)
            .thenComparing(ProgressEntry::enteredAt)
            .thenComparing(ProgressEntry::id);

    private final EntryStore entries;
    private final Ids ids;

    EntryWays(EntryStore entries, Ids ids) {
        this.entries = entries;
        this.ids = ids;
    }

    /** Withdraws entries that were saved together, all or none; refused once one of them was reviewed. */
    Way withdrawing(List<ProgressEntry> saved) {
        return (change, now) -> {
            List<ProgressEntry> all = new ArrayList<>(now.programme().entries());
            for (ProgressEntry entry : saved.reversed()) {
                entries.withdraw(change, entry.id(), "");
                bring(all, entry.id(), EntryState.WITHDRAWN);
                UUID before = entry.supersedes();
                if (before != null) {
                    bring(all, before, entries.standing(change, before));
                }
            }
            return new Way.Went(edited(now, all, saved), appending(saved));
        };
    }

    private Way appending(List<ProgressEntry> withdrawn) {
        return (change, now) -> {
            List<ProgressEntry> again = withdrawn.stream()
                    .map(entry -> entry.again(ids.next(), change.at().truncatedTo(ChronoUnit.MICROS)))
                    .toList();
            again.forEach(entry -> entries.append(change, entry));
            return new Way.Went(with(now, again), withdrawing(again));
        };
    }

    /** The programme with new entries, which supersede the ones they correct. */
    static Edited with(ProgrammeView now, List<ProgressEntry> entered) {
        return edited(now, with(now.programme().entries(), entered), entered);
    }

    /** Entries with new ones, which supersede the ones they correct. */
    static List<ProgressEntry> with(List<ProgressEntry> before, List<ProgressEntry> entered) {
        List<ProgressEntry> all = new ArrayList<>(before);
        entered.forEach(entry -> bring(all, entry.supersedes(), EntryState.SUPERSEDED));
        all.addAll(entered);
        all.sort(ORDER);
        return all;
    }

    /** The programme with some of its entries in another state. */
    static Edited in(ProgrammeView now, List<ProgressEntry> some, EntryState state) {
        List<ProgressEntry> all = new ArrayList<>(now.programme().entries());
        some.forEach(entry -> bring(all, entry.id(), state));
        return edited(now, all, some);
    }

    private static void bring(List<ProgressEntry> all, @Nullable UUID id, EntryState state) {
        all.replaceAll(entry -> entry.id().equals(id) ? entry.in(state) : entry);
    }

    private static Edited edited(ProgrammeView now, List<ProgressEntry> all, List<ProgressEntry> about) {
        Set<UUID> touched = TouchedRows.above(
                now.plan(),
                about.stream()
                        .map(entry -> rows(now, entry).getLast())
                        .distinct()
                        .toList());
        Programme after = now.programme().withEntries(all);
        return new Edited(now.after(now.plan().in(after), touched), true, touched);
    }

    /** The 序号 of what an entry is about. */
    static String number(ProgrammeView now, ProgressEntry entry) {
        return now.plan().number(entry.subjectId());
    }

    /** The ids of what an entry is about and of its task, which may be the same; either may be the row on the chart. */
    static List<UUID> rows(ProgrammeView now, ProgressEntry entry) {
        UUID subject = entry.subjectId();
        return List.of(
                subject, indicator(now.plan(), entry).map(Indicator::taskId).orElse(subject));
    }

    private static Optional<Indicator> indicator(Plan plan, ProgressEntry entry) {
        return Optional.ofNullable(plan.indicator(entry.subjectId()));
    }
}
