package hengdao.service;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is about: an indicator, or a task by its physical per cent.
 *
 * @param measure null for a task
 * @param summary whether it is rolled up from others and takes no entries of its own
 */
record Subject(UUID id, String name, String unit, @Nullable Measure measure, boolean summary) {

    static Optional<Subject> of(Programme programme, UUID id) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .map(Subject::of)
                .or(() -> programme.tasks().stream()
                        .filter(task -> task.id().equals(id))
                        .findFirst()
                        .map(Subject::of));
    }

    private static Subject of(Indicator indicator) {
        return new Subject(indicator.id(), indicator.name(), indicator.unit(), indicator.measure(), false);
    }

    private static Subject of(Task task) {
        return new Subject(task.id(), task.name(), "%", null, task.kind() == TaskKind.SUMMARY);
    }

    boolean isTask() {
        return measure == null;
    }

    /** Whether its value can be given by two counts. */
    boolean isShare() {
        return !isTask() && unit.equals("%");
    }
}
