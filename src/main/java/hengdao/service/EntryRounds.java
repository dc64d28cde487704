package hengdao.service;

import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.Reporting;
import hengdao.model.RoundHandover;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueList;
import hengdao.schedule.rounds.DueRows;
import hengdao.schedule.rounds.DueState;
import hengdao.schedule.rounds.RoundPlan;
import hengdao.schedule.rounds.RoundRule;
import hengdao.service.RoundNotes.Reporters;
import hengdao.service.RoundNotes.RoundItem;
import hengdao.store.Change;
import hengdao.store.DirectoryStore;
import hengdao.store.Ids;
import hengdao.store.RoundStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Entry rounds (填报轮次): planned, moved and cancelled, and what is due in them, skipped and handed over. */
public final class EntryRounds {

    private final Steps steps;
    private final RoundStore rounds;
    private final DirectoryStore directory;
    private final RoundNotes notes;
    private final Ids ids;

    /** Writes a change of the rounds in one transaction, with its name for the history. */
    @FunctionalInterface
    interface Steps {
        Edited does(ProgrammeView now, EditName name, List<UUID> rows, String action, String actor, Way way);
    }

    /** @param steps writes what is planned, changed, skipped and handed over, so that it can be undone */
    EntryRounds(Steps steps, RoundStore rounds, DirectoryStore directory, Ids ids) {
        this.directory = directory;
        this.steps = steps;
        this.rounds = rounds;
        this.ids = ids;
        notes = new RoundNotes(rounds, directory, ids);
    }

    /** The rounds of the programme by number, cancelled ones too. */
    public List<EntryRound> rounds(ProgrammeView view) {
        return plan(view).rounds();
    }

    /** The round that is open on a day, empty if there is none. */
    public Optional<EntryRound> openOn(ProgrammeView view, LocalDate date) {
        return plan(view).openOn(date);
    }

    /**
     * The rounds as {@link #plan} would leave them; nothing is saved.
     *
     * @throws InputRefused if the rule names no day
     */
    public List<EntryRound> preview(ProgrammeView view, RoundRule rule, LocalDate from) {
        return planned(view, plan(view), rule, from).rounds();
    }

    /**
     * Plans the rounds of the programme's year that open on a day or later; those before it stay.
     *
     * @param from {@link LocalDate#MIN} to plan all anew
     * @throws InputRefused if the rule names no day, or something was skipped or handed over in a round that would go
     */
    public Edited plan(ProgrammeView view, RoundRule rule, LocalDate from, String by) {
        EditName name = new EditName("edit.rounds-plan", List.of());
        return change(view, by, name, "plan rounds", before -> planned(view, before, rule, from));
    }

    /**
     * Closes a round on another day; the next one opens the day after.
     *
     * @throws InputRefused if it is cancelled, there is no reason, or the day is not between the round's first day and the
     *     day on which the next one closes
     */
    public Edited move(ProgrammeView view, UUID roundId, LocalDate closes, String reason, String by) {
        return change(
                view,
                by,
                name(view, "edit.round-move", roundId),
                "move round",
                before -> before.moved(roundId, closes, reason));
    }

    /**
     * Cancels a round; the next one opens on its first day.
     *
     * @throws InputRefused if it is cancelled already, or there is no reason
     */
    public Edited cancel(ProgrammeView view, UUID roundId, String reason, String by) {
        return change(
                view,
                by,
                name(view, "edit.round-cancel", roundId),
                "cancel round",
                before -> before.cancelled(roundId, reason));
    }

    /** Calls a round by the name of its meeting; empty for none. */
    public Edited rename(ProgrammeView view, UUID roundId, String name, String by) {
        return change(
                view,
                by,
                name(view, "edit.round-rename", roundId),
                "rename round",
                before -> before.named(roundId, name));
    }

    /**
     * What is to be reported in a round, by anybody; {@link DueList#of} picks out a unit or person.
     *
     * @throws InputRefused if there is no such round
     */
    public DueList due(ProgrammeView view, UUID roundId) {
        EntryRound round = plan(view).round(roundId);
        return DueRows.of(
                view.plan(),
                round,
                rounds.skips(roundId),
                handovers(roundId),
                view.programme().reporting().returned());
    }

    /** The handovers of a round and before it, to whom they went under the names of today. */
    private List<RoundHandover> handovers(UUID roundId) {
        CurrentNames names = CurrentNames.of(directory);
        return rounds.handovers(roundId).stream()
                .map(each -> each.named(names.unit(each.toUnit()), names.person(each.toPerson())))
                .toList();
    }

    /**
     * Notes that nothing is reported on an item of a round, and why. An entry made later counts all the same. Taking it
     * back notes that too.
     *
     * @throws InputRefused if it is not due in the round or done already, was returned, which must be answered, or reason
     *     or name is missing
     */
    public Edited skip(ProgrammeView view, UUID roundId, UUID subjectId, String reason, String by) {
        DueItem item = item(view, roundId, subjectId);
        String number = view.plan().number(subjectId);
        if (item.state() == DueState.DONE) {
            throw new InputRefused("rounds.has_entry", number);
        }
        if (item.state() == DueState.RETURNED) {
            throw new InputRefused("rounds.answer_return", number);
        }
        String actor = noted(reason, by);
        RoundItem about = new RoundItem(roundId, subjectId, number);
        EditName name = new EditName("edit.round-skip", List.of(number));
        return steps.does(
                view,
                name,
                List.of(),
                "skip item",
                actor,
                (change, now) -> notes.skip(change, now, about, reason.strip()));
    }

    /**
     * Hands an item over to another unit or person, from this round on until it is handed over again; the plan stays.
     * Taking it back hands the item over again to those who reported on it before. Whoever is new comes into the
     * directory, and leaves it when the handover is taken back.
     *
     * @param toUnit empty if the unit stays the same
     * @param toPerson empty if nobody is named
     * @throws InputRefused if it is not an item of the round, both are empty or are those who report on it now, or reason
     *     or name is missing
     */
    public Edited handOver(
            ProgrammeView view,
            UUID roundId,
            UUID subjectId,
            String toUnit,
            String toPerson,
            String reason,
            String by) {
        DueItem item = item(view, roundId, subjectId);
        String number = view.plan().number(subjectId);
        String unit = toUnit.strip();
        String person = toPerson.strip();
        if (unit.isEmpty() && person.isEmpty()) {
            throw new InputRefused("rounds.handover_to_nobody", number);
        }
        if ((unit.isEmpty() || unit.equals(item.unit())) && person.equals(item.person())) {
            throw new InputRefused("rounds.handover_to_same", number);
        }
        String actor = noted(reason, by);
        RoundItem about = new RoundItem(roundId, subjectId, number);
        Reporters before = Reporters.of(item.handover());
        Reporters after = new Reporters(unit, person, reason.strip());
        Newcomers newcomers = Newcomers.of(directory, view.programme(), unit, person, ids);
        EditName name = new EditName("edit.round-hand-over", List.of(number));
        return steps.does(
                view,
                name,
                List.of(),
                "hand over item",
                actor,
                (change, now) -> notes.handOver(change, now, about, before, after, newcomers));
    }

    private DueItem item(ProgrammeView view, UUID roundId, UUID subjectId) {
        DueList due = due(view, roundId);
        if (!due.round().takesPlace()) {
            throw new InputRefused("rounds.is_cancelled", due.round().no());
        }
        return due.items().stream()
                .filter(item -> item.subjectId().equals(subjectId))
                .findFirst()
                .orElseThrow(() -> new InputRefused(
                        "rounds.not_due",
                        view.plan().number(subjectId),
                        due.round().no()));
    }

    private RoundPlan plan(ProgrammeView view) {
        return new RoundPlan(rounds.ofProgramme(view.programme().annual().id()));
    }

    private RoundPlan planned(ProgrammeView view, RoundPlan before, RoundRule rule, LocalDate from) {
        int year = view.programme().annual().year();
        return before.planned(rule, year, from, view.plan().workdays(), ids::next);
    }

    private EditName name(ProgrammeView view, String key, UUID roundId) {
        return new EditName(key, List.of(plan(view).round(roundId).no()));
    }

    private Edited change(ProgrammeView view, String by, EditName name, String action, UnaryOperator<RoundPlan> edit) {
        return steps.does(view, name, List.of(), action, named(by), (change, now) -> {
            UUID programmeId = now.programme().annual().id();
            RoundPlan before = new RoundPlan(rounds.ofProgramme(change, programmeId));
            return set(change, now, before, edit.apply(before));
        });
    }

    /** Brings the rounds to what they are to be; the way back is the same the other way round. */
    private Way.Went set(Change change, ProgrammeView now, RoundPlan before, RoundPlan after) {
        rounds.set(change, now.programme().annual().id(), after.rounds());
        Reporting reporting = now.programme().reporting().withRounds(after.rounds());
        return new Way.Went(
                RoundNotes.reported(now, reporting), (next, view) -> back(next, view, before, after, change.at()));
    }

    /** Brings the rounds back, unless they are others by now or an entry made since would come into another round. */
    private Way.Went back(Change change, ProgrammeView now, RoundPlan before, RoundPlan after, Instant since) {
        RoundPlan current = new RoundPlan(
                rounds.ofProgramme(change, now.programme().annual().id()));
        if (!current.rounds().equals(after.rounds())) {
            throw new InputRefused("rounds.changed_since");
        }
        now.programme().entries().stream()
                .filter(entry -> entry.state() != EntryState.WITHDRAWN)
                .filter(entry -> !entry.enteredAt().isBefore(since.truncatedTo(ChronoUnit.MICROS)))
                .filter(entry -> !id(after, entry.asOf()).equals(id(before, entry.asOf())))
                .findFirst()
                .ifPresent(entry -> {
                    throw new InputRefused("rounds.entered_since", EntryWays.number(now, entry), entry.asOf());
                });
        return set(change, now, current, before);
    }

    private static Optional<UUID> id(RoundPlan plan, LocalDate date) {
        return plan.openOn(date).map(EntryRound::id);
    }

    private static String noted(String reason, String by) {
        if (reason.isBlank()) {
            throw new InputRefused("rounds.reason_missing");
        }
        return named(by);
    }

    private static String named(String by) {
        if (by.isBlank()) {
            throw new InputRefused("rounds.by_missing");
        }
        return by.strip();
    }
}
