package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where new rows go.
 *
 * @param holder a work area or task
 * @param after the row below the holder behind which they come, null to come first
 */
record Place(UUID holder, @Nullable UUID after) {

    /** Behind a task and all below it; at the end of a work area, or of a project's first one. */
    static Optional<Place> behind(GanttRow row, Plan plan) {
        return switch (row.level()) {
            case PROJECT ->
                plan.programme().workAreas().stream()
                        .filter(area -> area.projectId().equals(row.id()))
                        .map(WorkArea::id)
                        .findFirst()
                        .map(area -> in(area, plan));
            case WORK_AREA -> Optional.of(in(row.id(), plan));
            case SUMMARY, TASK -> plan.task(row.id()).map(Place::behind);
            case INDICATOR ->
                Optional.ofNullable(row.parentId()).flatMap(plan::task).map(Place::behind);
            case GROUP -> Optional.empty();
        };
    }

    /** At the end of what a row holds. */
    static Optional<Place> below(GanttRow row, Plan plan) {
        return switch (row.level()) {
            case PROJECT, WORK_AREA -> behind(row, plan);
            case SUMMARY, TASK -> Optional.of(in(row.id(), plan));
            case INDICATOR -> Optional.ofNullable(row.parentId()).map(task -> in(task, plan));
            case GROUP -> Optional.empty();
        };
    }

    /** At the end of a work area or task. */
    static Place in(UUID holder, Plan plan) {
        List<Task> there = plan.below(holder);
        return new Place(holder, there.isEmpty() ? null : there.getLast().id());
    }

    private static Place behind(Task task) {
        return new Place(task.holderId(), task.id());
    }

    /** One level deeper: at the end of the row it came behind; the same where there is none. */
    Place deeper(Plan plan) {
        return after == null ? this : in(after, plan);
    }

    /** One level up: behind the task that holds it; the same directly below a work area. */
    Place higher(Plan plan) {
        return plan.task(holder).map(Place::behind).orElse(this);
    }

    /** The first row that stands there, below the holder. */
    Optional<Task> found(Plan plan) {
        List<Task> there = plan.below(holder);
        int at = 0;
        while (after != null && at < there.size() && !there.get(at).id().equals(after)) {
            at++;
        }
        int place = after == null ? 0 : at + 1;
        return place < there.size() ? Optional.of(there.get(place)) : Optional.empty();
    }
}
