package hengdao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * When and how a programme is reported on.
 *
 * @param rounds its rounds by number, cancelled ones too; empty where the office keeps none
 * @param skips what was skipped in any of them, the oldest first
 * @param returned when entries that stand returned were returned, by entry
 */
public record Reporting(List<EntryRound> rounds, List<RoundSkip> skips, Map<UUID, Instant> returned) {

    /** Without rounds. */
    public static final Reporting NONE = new Reporting(List.of(), List.of(), Map.of());

    public Reporting {
        rounds = List.copyOf(rounds);
        skips = List.copyOf(skips);
        returned = Map.copyOf(returned);
    }

    /** The round that takes place and is open on a day, empty if there is none. */
    public Optional<EntryRound> openOn(LocalDate day) {
        return rounds.stream().filter(round -> round.isOpenOn(day)).findFirst();
    }

    /** The same with other rounds, by number. */
    public Reporting withRounds(List<EntryRound> newRounds) {
        return new Reporting(newRounds, skips, returned);
    }

    /** The same with another skip, the newest. */
    public Reporting with(RoundSkip skip) {
        List<RoundSkip> all = new ArrayList<>(skips);
        all.add(skip);
        return new Reporting(rounds, all, returned);
    }

    /** The same with other times of return. */
    public Reporting withReturned(Map<UUID, Instant> newReturned) {
        return new Reporting(rounds, skips, newReturned);
    }
}
