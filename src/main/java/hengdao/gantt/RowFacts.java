package hengdao.gantt;

import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a filter must know of the rows beyond what the rows say themselves, by row id. Immutable.
 *
 * @param statusDate the day (检查日期) on which the rows are looked at
 * @param counted the rows behind each figure of the overview, as {@link CountedRows} says
 * @param problems rows whose newest entry names a problem
 * @param floats of the leaf tasks, and of the row of their indicators
 * @param violations rows whose plan breaks something
 */
public record RowFacts(
        LocalDate statusDate,
        Map<RowFilter.Only, Set<UUID>> counted,
        Set<UUID> problems,
        Map<UUID, TaskFloat> floats,
        Set<UUID> violations) {

    /** Nothing known. */
    public static final RowFacts NONE = new RowFacts(LocalDate.EPOCH, Map.of(), Set.of(), Map.of(), Set.of());

    /** The facts of a programme; runs through all indicators and entries. */
    public static RowFacts of(Plan plan, Function<UUID, Status> status, LocalDate statusDate, ChartMarks marks) {
        Programme programme = plan.programme();
        Map<UUID, TaskFloat> floats = new HashMap<>(marks.floats());
        Set<UUID> violations = new HashSet<>(marks.violations().keySet());
        Map<UUID, UUID> taskOf = HashMap.newHashMap(programme.indicators().size());
        for (Indicator indicator : programme.indicators()) {
            UUID task = indicator.taskId();
            taskOf.put(indicator.id(), task);
            if (floats.containsKey(task)) {
                floats.put(indicator.id(), floats.get(task));
            }
            if (violations.contains(task)) {
                violations.add(indicator.id());
            }
        }
        Set<UUID> problems = new HashSet<>();
        newest(programme, statusDate).forEach((subject, entry) -> {
            List<UUID> rows = taskOf.containsKey(subject) ? List.of(subject, taskOf.get(subject)) : List.of(subject);
            if (!entry.problem().isBlank()) {
                problems.addAll(rows);
            }
        });
        return new RowFacts(statusDate, CountedRows.of(plan, status, statusDate), problems, floats, violations);
    }

    private static Map<UUID, ProgressEntry> newest(Programme programme, LocalDate statusDate) {
        Map<UUID, ProgressEntry> newest = new HashMap<>();
        for (ProgressEntry entry : programme.entries()) {
            if (entry.state().counts() && !entry.asOf().isAfter(statusDate)) {
                newest.merge(entry.subjectId(), entry, RowFacts::later);
            }
        }
        return newest;
    }

    private static ProgressEntry later(ProgressEntry first, ProgressEntry second) {
        return second.asOf().isBefore(first.asOf()) ? first : second;
    }
}
