package hengdao.schedule.rounds;

import hengdao.model.EntryRound;
import hengdao.model.InputRefused;
import hengdao.model.RoundState;
import hengdao.schedule.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The rounds of one programme in their order. Those that take place follow each other without a gap: what a moved or
 * cancelled round leaves or takes falls to the next one.
 */
public record RoundPlan(List<EntryRound> rounds) {

    public RoundPlan {
        rounds = List.copyOf(rounds);
    }

    /**
     * Plans anew what opens on a day or later; rounds that opened before stay and keep their numbers.
     *
     * @param year whose rounds the rule names
     * @param from {@link LocalDate#MIN} to plan all anew
     * @throws InputRefused if the rule names no day after that
     */
    public RoundPlan planned(RoundRule rule, int year, LocalDate from, Workdays workdays, Supplier<UUID> ids) {
        List<EntryRound> all = new ArrayList<>(
                rounds.stream().filter(round -> round.opens().isBefore(from)).toList());
        LocalDate earliest = rule.opening(year);
        LocalDate opens =
                last(all).map(round -> round.closes().plusDays(1)).orElse(earliest.isBefore(from) ? from : earliest);
        SortedSet<LocalDate> closings = rule.closings(year, workdays).tailSet(opens);
        if (closings.isEmpty()) {
            throw new InputRefused("rounds.none", opens);
        }
        int no = all.stream().mapToInt(EntryRound::no).max().orElse(0);
        for (LocalDate closes : closings) {
            all.add(new EntryRound(ids.get(), ++no, "", opens, closes, closes, RoundState.PLANNED, ""));
            opens = closes.plusDays(1);
        }
        return new RoundPlan(all);
    }

    /**
     * Closes a round on another day; the next one opens the day after.
     *
     * @throws InputRefused if there is no such round, it is cancelled, there is no reason, or the day is not between its
     *     first day and the day on which the next round closes
     */
    public RoundPlan moved(UUID roundId, LocalDate closes, String reason) {
        EntryRound round = changeable(roundId, reason);
        if (closes.isBefore(round.opens())) {
            throw new InputRefused("rounds.closes_too_early", round.no(), closes, round.opens());
        }
        Optional<EntryRound> next = next(round);
        if (next.isPresent() && !closes.isBefore(next.get().closes())) {
            throw new InputRefused(
                    "rounds.closes_too_late",
                    round.no(),
                    closes,
                    next.get().no(),
                    next.get().closes());
        }
        return with(round.movedTo(closes, reason.strip()), next.map(each -> each.openingOn(closes.plusDays(1))));
    }

    /**
     * Cancels a round; the next one opens on its first day.
     *
     * @throws InputRefused if there is no such round, it is cancelled already, or there is no reason
     */
    public RoundPlan cancelled(UUID roundId, String reason) {
        EntryRound round = changeable(roundId, reason);
        return with(round.cancelled(reason.strip()), next(round).map(each -> each.openingOn(round.opens())));
    }

    /** Calls a round by the name of its meeting. */
    public RoundPlan named(UUID roundId, String name) {
        return with(round(roundId).named(name.strip()), Optional.empty());
    }

    /** The round that is open on a day, empty if there is none. */
    public Optional<EntryRound> openOn(LocalDate date) {
        return rounds.stream().filter(round -> round.isOpenOn(date)).findFirst();
    }

    /**
     * The round with an id.
     *
     * @throws InputRefused if there is none
     */
    public EntryRound round(UUID roundId) {
        return rounds.stream()
                .filter(round -> round.id().equals(roundId))
                .findFirst()
                .orElseThrow(() -> new InputRefused("rounds.unknown", roundId));
    }

    private EntryRound changeable(UUID roundId, String reason) {
        EntryRound round = round(roundId);
        if (!round.takesPlace()) {
            throw new InputRefused("rounds.is_cancelled", round.no());
        }
        if (reason.isBlank()) {
            throw new InputRefused("rounds.reason_missing");
        }
        return round;
    }

    private Optional<EntryRound> next(EntryRound round) {
        return rounds.stream()
                .filter(each -> each.takesPlace() && each.no() > round.no())
                .findFirst();
    }

    private static Optional<EntryRound> last(List<EntryRound> rounds) {
        return rounds.stream().filter(EntryRound::takesPlace).reduce((first, second) -> second);
    }

    private RoundPlan with(EntryRound changed, Optional<EntryRound> next) {
        List<EntryRound> all = new ArrayList<>(rounds);
        all.replaceAll(each -> each.id().equals(changed.id())
                ? changed
                : next.filter(other -> other.id().equals(each.id())).orElse(each));
        return new RoundPlan(all);
    }
}
