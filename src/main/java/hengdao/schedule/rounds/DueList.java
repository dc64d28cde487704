package hengdao.schedule.rounds;

import hengdao.model.EntryRound;
import java.util.Comparator;
import java.util.List;

/** What is to be reported in a round: returned items first, the others in the order of the plan. */
public record DueList(EntryRound round, List<DueItem> items) {

    public DueList {
        items = items.stream()
                .sorted(Comparator.comparing(item -> item.state() != DueState.RETURNED))
                .toList();
    }

    /** The items of a unit or person; all of them for an empty name. */
    public DueList of(String who) {
        String name = who.strip();
        return name.isEmpty()
                ? this
                : new DueList(
                        round, items.stream().filter(item -> item.isOf(name)).toList());
    }

    /** What is still to be done. */
    public List<DueItem> due() {
        return items.stream().filter(item -> item.state().isDue()).toList();
    }

    /** How far these items are. */
    public RoundProgress progress() {
        int returned = count(DueState.RETURNED);
        return new RoundProgress(
                count(DueState.DONE), count(DueState.SKIPPED), count(DueState.OPEN) + returned, returned);
    }

    private int count(DueState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }
}
