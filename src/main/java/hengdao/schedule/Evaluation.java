package hengdao.schedule;

import hengdao.model.AnnualProgramme;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One walk through the tree of a programme, from the leaves up. */
final class Evaluation {

    private final Programme programme;
    private final AnnualProgramme annual;
    private final Yardstick yardstick;
    private final Leaves leaves;
    private final Map<UUID, List<Task>> tasksByHolder;
    private final Map<UUID, List<Indicator>> indicators;
    private final Map<UUID, List<WorkArea>> areas;
    private final Map<UUID, Status> rows = new HashMap<>();

    Evaluation(Programme programme, LocalDate statusDate, LightRule rule) {
        this.programme = programme;
        annual = programme.annual();
        yardstick = new Yardstick(statusDate, rule, new Workdays(programme.calendar()));
        leaves = new Leaves(new Readings(programme), annual.year(), yardstick);
        tasksByHolder = programme.tasks().stream().collect(Collectors.groupingBy(Evaluation::holder));
        indicators = programme.indicators().stream().collect(Collectors.groupingBy(Indicator::taskId));
        areas = programme.workAreas().stream().collect(Collectors.groupingBy(WorkArea::projectId));
    }

    Status overall() {
        List<Judged> projects = new ArrayList<>();
        List<Judged> goals = new ArrayList<>();
        for (Project project : programme.projects()) {
            List<Judged> below = areas.getOrDefault(project.id(), List.of()).stream()
                    .map(area -> kept(area.id(), rollUp(tasks(area.id()))))
                    .toList();
            (project.no() == 0 ? goals : projects).add(kept(project.id(), rollUp(below)));
        }
        return rollUp(projects.isEmpty() ? goals : projects).status();
    }

    /** What was judged, by id; complete after {@link #overall}. */
    Map<UUID, Status> rows() {
        return rows;
    }

    private List<Judged> tasks(UUID holder) {
        return tasksByHolder.getOrDefault(holder, List.of()).stream()
                .map(task -> kept(task.id(), judge(task).weighing(task.weight().doubleValue())))
                .toList();
    }

    private Judged judge(Task task) {
        PlannedPeriod period = PlannedPeriod.of(task, annual);
        List<Judged> measured = indicators.getOrDefault(task.id(), List.of()).stream()
                .map(indicator -> kept(indicator.id(), leaves.indicator(indicator, period)))
                .toList();
        List<Judged> below = new ArrayList<>(tasks(task.id()));
        if (task.kind() == TaskKind.SUMMARY || !below.isEmpty()) {
            below.addAll(measured);
            return rollUp(below);
        }
        if (measured.isEmpty() || leaves.newest(task).isPresent()) {
            return leaves.physical(task, period);
        }
        if (measured.size() > 1) {
            return rollUp(measured);
        }
        Judged only = measured.getFirst();
        return only.judged() ? only : leaves.uncounted(task, period, only);
    }

    private Judged rollUp(List<Judged> below) {
        return RollUp.of(below, annual.defaultStart(), annual.defaultDeadline(), yardstick);
    }

    private Judged kept(UUID id, Judged judged) {
        rows.put(id, judged.status());
        return judged;
    }

    private static UUID holder(Task task) {
        UUID parent = task.parentId();
        return parent != null ? parent : task.workAreaId();
    }
}
