package hengdao.gantt;

import hengdao.gantt.RowFilter.Only;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.Attention;
import hengdao.schedule.Counts;
import hengdao.schedule.Light;
import hengdao.schedule.ProgrammeFigures;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.rounds.Unreported;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The rows behind the figures of the overview: the tasks that a figure counts, each with those of its indicators for which
 * it is counted, or with all of them where it is counted by itself. Of a task that holds others, which no figure counts,
 * there are the indicators alone.
 */
final class CountedRows {

    private static final Map<Only, ToIntFunction<Counts>> FIGURES = Map.of(
            Only.ON_TIME, Counts::onTime,
            Only.BEHIND, Counts::behind,
            Only.OVERDUE, Counts::overdue,
            Only.DUE, Counts::dueSoon,
            Only.UNREPORTED, Counts::unreported);

    private final Plan plan;
    private final Function<UUID, Status> status;
    private final Attention attention;
    private final Unreported unreported;

    private CountedRows(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        this.plan = plan;
        this.status = status;
        attention = new Attention(statusDate);
        unreported = Unreported.of(plan, status, statusDate);
    }

    /** The rows of each figure, by id; takes time in proportion to the tasks and readings. */
    static Map<Only, Set<UUID>> of(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        return new CountedRows(plan, status, statusDate).rows(ProgrammeFigures.ofTasks(plan, status, statusDate));
    }

    private Map<Only, Set<UUID>> rows(Map<UUID, Counts> counts) {
        Map<Only, Set<UUID>> rows = new EnumMap<>(Only.class);
        FIGURES.forEach((only, figure) -> {
            Set<UUID> found = new HashSet<>();
            for (Task task : plan.programme().tasks()) {
                Counts own = counts.get(task.id());
                List<UUID> named = named(only, task);
                if (own == null) {
                    found.addAll(named);
                } else if (figure.applyAsInt(own) > 0) {
                    found.add(task.id());
                    found.addAll(named.isEmpty() ? all(task) : named);
                }
            }
            rows.put(only, found);
        });
        return rows;
    }

    private List<UUID> all(Task task) {
        return plan.indicators(task.id()).stream().map(Indicator::id).toList();
    }

    private List<UUID> named(Only only, Task task) {
        PlannedPeriod period = PlannedPeriod.of(task, plan.programme().annual());
        return plan.indicators(task.id()).stream()
                .filter(indicator -> answers(only, indicator.id(), indicator.dueIn(period)))
                .map(Indicator::id)
                .toList();
    }

    private boolean answers(Only only, UUID indicator, LocalDate due) {
        Light light = status.apply(indicator).light();
        return switch (only) {
            case ON_TIME -> light == Light.GREEN;
            case BEHIND -> attention.isBehind(light, due);
            case OVERDUE -> attention.isOverdue(light, due);
            case DUE -> !light.isEnd() && attention.isSoon(due);
            case UNREPORTED -> unreported.contains(indicator);
            case PROBLEMS, CRITICAL -> false;
        };
    }
}
