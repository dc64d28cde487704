package hengdao.service;

import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TouchedRows;
import hengdao.store.Change;
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

/** Takes an entry back by withdrawing it, and does it again by appending the same once more. */
final class EntryWays {

    /** The order of a programme's entries. */
    private static final Comparator<ProgressEntry> ORDER = Comparator.comparing(ProgressEntry::asOf)
            .thenComparing(ProgressEntry::enteredAt)
            .thenComparing(ProgressEntry::id);

    private final EntryStore entries;
    private final KeptLights lights;
    private final Ids ids;

    EntryWays(EntryStore entries, KeptLights lights, Ids ids) {
        this.entries = entries;
        this.lights = lights;
        this.ids = ids;
    }

    Way withdrawing(ProgressEntry entry) {
        return (change, now) -> {
            entries.withdraw(change, entry.id(), "");
            return went(change, without(now, entry), appending(entry));
        };
    }

    private Way appending(ProgressEntry entry) {
        return (change, now) -> {
            ProgressEntry again = entry.again(ids.next(), change.at().truncatedTo(ChronoUnit.MICROS));
            entries.append(change, again);
            return went(change, with(now, again), withdrawing(again));
        };
    }

    private Way.Went went(Change change, Edited edited, Way back) {
        lights.keep(change, edited);
        return new Way.Went(edited, back);
    }

    /** The programme with a new entry, which supersedes the one it corrects. */
    static Edited with(ProgrammeView now, ProgressEntry entry) {
        List<ProgressEntry> all = new ArrayList<>(now.programme().entries());
        bring(all, entry.supersedes(), EntryState.SUPERSEDED);
        all.add(entry);
        all.sort(ORDER);
        return edited(now, all, entry);
    }

    private static Edited without(ProgrammeView now, ProgressEntry entry) {
        List<ProgressEntry> all = new ArrayList<>(now.programme().entries());
        bring(all, entry.id(), EntryState.WITHDRAWN);
        bring(all, entry.supersedes(), EntryState.SUBMITTED);
        return edited(now, all, entry);
    }

    private static void bring(List<ProgressEntry> all, @Nullable UUID id, EntryState state) {
        all.replaceAll(entry -> entry.id().equals(id) ? entry.in(state) : entry);
    }

    private static Edited edited(ProgrammeView now, List<ProgressEntry> all, ProgressEntry about) {
        Set<UUID> touched =
                TouchedRows.above(now.plan(), List.of(rows(now, about).getLast()));
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
