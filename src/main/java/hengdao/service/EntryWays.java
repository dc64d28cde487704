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

/**
 * Takes entries back by withdrawing them, and does it again by appending the same once more. What was typed for them is a
 * draft again while they are taken back.
 */
final class EntryWays {

    /** The order of a programme's entries. */
    private static final Comparator<ProgressEntry> ORDER = Comparator.comparing(ProgressEntry::asOf)
            .thenComparing(ProgressEntry::enteredAt)
            .thenComparing(ProgressEntry::id);

    private final EntryStore entries;
    private final Drafts drafts;
    private final Ids ids;

    EntryWays(EntryStore entries, Drafts drafts, Ids ids) {
        this.entries = entries;
        this.drafts = drafts;
        this.ids = ids;
    }

    /**
     * Withdraws entries that were saved together, all or none; refused once one of them was reviewed.
     *
     * @param typed the forms they were saved from
     */
    Way withdrawing(List<ProgressEntry> saved, List<EntryForm> typed) {
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
            List<EntryForm> back = typed.stream()
                    .filter(form -> drafts.find(change, form.subjectId()).isEmpty())
                    .toList();
            back.forEach(form -> drafts.save(change, form));
            return new Way.Went(edited(now, all, saved), appending(saved, typed, back));
        };
    }

    /** @param back the forms that became drafts again; a draft goes unless something else was typed since */
    private Way appending(List<ProgressEntry> withdrawn, List<EntryForm> typed, List<EntryForm> back) {
        return (change, now) -> {
            List<ProgressEntry> again = withdrawn.stream()
                    .map(entry -> entry.again(ids.next(), change.at().truncatedTo(ChronoUnit.MICROS)))
                    .toList();
            again.forEach(entry -> entries.append(change, entry));
            back.forEach(form -> discard(change, form));
            return new Way.Went(with(now, again), withdrawing(again, typed));
        };
    }

    private void discard(Change change, EntryForm form) {
        if (drafts.find(change, form.subjectId()).filter(form::equals).isPresent()) {
            drafts.discard(change, form.subjectId());
        }
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
