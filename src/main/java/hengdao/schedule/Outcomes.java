package hengdao.schedule;

import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which end state each task is in on a date: the one stated for the latest day up to it, of several the last stated. */
public final class Outcomes {

    private final Map<UUID, Outcome> byTask = new HashMap<>();

    /** The end states of a programme's tasks on a date. */
    public Outcomes(Programme programme, LocalDate date) {
        this(programme.outcomes(), date);
    }

    private Outcomes(List<Outcome> outcomes, LocalDate date) {
        for (Outcome outcome : outcomes) {
            if (!outcome.on().isAfter(date)) {
                byTask.merge(
                        outcome.taskId(),
                        outcome,
                        (first, second) -> second.on().isBefore(first.on()) ? first : second);
            }
        }
    }

    /** What was stated of a task, empty if nothing was. */
    public Optional<Outcome> of(UUID taskId) {
        return Optional.ofNullable(byTask.get(taskId));
    }

    boolean is(UUID taskId, OutcomeKind kind) {
        Outcome outcome = byTask.get(taskId);
        return outcome != null && outcome.kind() == kind;
    }
}
