package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** All lines of the round as read last, in their order, with what is typed about each. On the JavaFX thread. */
final class RoundLines {

    private Map<UUID, RoundLine> known = new LinkedHashMap<>();

    /** How often something was typed into each line so far. */
    Map<UUID, Integer> typings() {
        Map<UUID, Integer> typings = new HashMap<>();
        known.forEach((id, line) -> typings.put(id, line.typings()));
        return typings;
    }

    /**
     * Takes up what was read; what was typed while it was read stays.
     *
     * @param typings how often something was typed into each line when reading began
     */
    void take(RoundSheet read, Map<UUID, Integer> typings) {
        Map<UUID, RoundLine> now = new LinkedHashMap<>();
        for (LineFacts facts : read.lines()) {
            UUID id = facts.subject().id();
            RoundLine before = known.get(id);
            RoundLine line = before == null ? new RoundLine(facts) : before;
            now.put(id, line);
            line.show(facts);
            if (before == null || typings.getOrDefault(id, 0) == line.typings()) {
                line.takeUp(read.drafts().get(id));
            }
        }
        known = now;
    }

    /** Those that are filled in. */
    List<RoundLine> filled() {
        return known.values().stream().filter(RoundLine::isFilled).toList();
    }

    /** Units and persons that report in the round, each once. */
    List<String> reporters() {
        return known.values().stream()
                .map(line -> line.facts().item())
                .flatMap(item -> Stream.of(item.unit(), item.person()))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is due from a unit or person in a round, as it stands now; from all for an empty name. */
    DueList due(EntryRound round, String who) {
        List<DueItem> items =
                known.values().stream().map(line -> line.facts().item()).toList();
        return new DueList(round, items).of(who);
    }

    /** The lines of what is due. */
    List<RoundLine> of(DueList due, boolean onlyDue) {
        return due.items().stream()
                .filter(item -> !onlyDue || item.state().isDue())
                .map(item -> Objects.requireNonNull(known.get(item.subjectId())))
                .toList();
    }
}
