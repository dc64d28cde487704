package hengdao.service;

import hengdao.model.EntryRound;
import hengdao.model.InputRefused;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueList;
import hengdao.schedule.rounds.DueRows;
import hengdao.schedule.rounds.DueState;
import hengdao.schedule.rounds.RoundPlan;
import hengdao.schedule.rounds.RoundRule;
import hengdao.store.Ids;
import hengdao.store.ReviewStore;
import hengdao.store.RoundStore;
import hengdao.store.WriteGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Entry rounds (填报轮次): planned, moved and cancelled, and what is due in them, skipped and handed over. */
public final class EntryRounds {

    private final WriteGate gate;
    private final RoundStore rounds;
    private final ReviewStore reviews;
    private final Ids ids;

    EntryRounds(WriteGate gate, RoundStore rounds, ReviewStore reviews, Ids ids) {
        this.gate = gate;
        this.rounds = rounds;
        this.reviews = reviews;
        this.ids = ids;
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
    public List<EntryRound> plan(ProgrammeView view, RoundRule rule, LocalDate from, String by) {
        return change(view, by, "plan rounds", before -> planned(view, before, rule, from));
    }

    /**
     * Closes a round on another day; the next one opens the day after.
     *
     * @throws InputRefused if it is cancelled, there is no reason, or the day is not between the round's first day and the
     *     day on which the next one closes
     */
    public List<EntryRound> move(ProgrammeView view, UUID roundId, LocalDate closes, String reason, String by) {
        return change(view, by, "move round", before -> before.moved(roundId, closes, reason));
    }

    /**
     * Cancels a round; the next one opens on its first day.
     *
     * @throws InputRefused if it is cancelled already, or there is no reason
     */
    public List<EntryRound> cancel(ProgrammeView view, UUID roundId, String reason, String by) {
        return change(view, by, "cancel round", before -> before.cancelled(roundId, reason));
    }

    /** Calls a round by the name of its meeting; empty for none. */
    public List<EntryRound> rename(ProgrammeView view, UUID roundId, String name, String by) {
        return change(view, by, "rename round", before -> before.named(roundId, name));
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
                rounds.handovers(roundId),
                reviews.ofProgramme(view.programme().annual().id()));
    }

    /**
     * Notes that nothing is reported on an item of a round, and why. An entry made later counts all the same.
     *
     * @throws InputRefused if it is not due in the round or done already, was returned, which must be answered, or reason
     *     or name is missing
     */
    public RoundSkip skip(ProgrammeView view, UUID roundId, UUID subjectId, String reason, String by) {
        DueItem item = item(view, roundId, subjectId);
        String number = view.plan().number(subjectId);
        if (item.state() == DueState.DONE) {
            throw new InputRefused("rounds.has_entry", number);
        }
        if (item.state() == DueState.RETURNED) {
            throw new InputRefused("rounds.answer_return", number);
        }
        String actor = noted(reason, by);
        return gate.write(actor, "skip item", change -> {
            RoundSkip skip = new RoundSkip(ids.next(), roundId, subjectId, reason.strip(), actor, change.at());
            rounds.skip(change, skip, number);
            return skip;
        });
    }

    /**
     * Hands an item over to another unit or person, from this round on until it is handed over again; the plan stays.
     *
     * @param toUnit empty if the unit stays the same
     * @param toPerson empty if nobody is named
     * @throws InputRefused if it is not an item of the round, both are empty or are those who report on it now, or reason
     *     or name is missing
     */
    public RoundHandover handOver(
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
        return gate.write(actor, "hand over item", change -> {
            RoundHandover handover =
                    new RoundHandover(ids.next(), roundId, subjectId, unit, person, reason.strip(), actor, change.at());
            rounds.handOver(change, handover, number);
            return handover;
        });
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

    private List<EntryRound> change(ProgrammeView view, String by, String action, UnaryOperator<RoundPlan> edit) {
        UUID programmeId = view.programme().annual().id();
        return gate.write(named(by), action, change -> {
            RoundPlan after = edit.apply(new RoundPlan(rounds.ofProgramme(change, programmeId)));
            rounds.set(change, programmeId, after.rounds());
            return after.rounds();
        });
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
