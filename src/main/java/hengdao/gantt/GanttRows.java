package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a whole programme in the order of the chart. */
public final class GanttRows {
    private final Plan plan;
    private final RowMaker maker;
    private final Map<UUID, List<WorkArea>> areasOfProject;

    private GanttRows(Plan plan, RowMaker maker) {
        this.plan = plan;
        this.maker = maker;
        areasOfProject = plan.programme().workAreas().stream().collect(Collectors.groupingBy(WorkArea::projectId));
    }

    /** As {@link #of(Plan, Function, Messages)} for a programme of which there is no plan yet. */
    public static List<GanttRow> of(Programme programme, Function<UUID, Status> status, Messages messages) {
        return of(Plan.of(programme), status, messages);
    }

    /**
     * Projects with their work areas, tasks and indicators in tree order, project 0 (the yearly goals) last. A task with
     * exactly one indicator is one row that carries its diamond; several indicators get rows of their own below it.
     *
     * @param status where the project, work area, task or indicator of an id stands
     */
    public static List<GanttRow> of(Plan plan, Function<UUID, Status> status, Messages messages) {
        GanttRows building = new GanttRows(plan, new RowMaker(plan, status, messages));
        return plan.programme().projects().parallelStream()
                .sorted(Comparator.comparingInt(Project::listOrder))
                .flatMap(project -> building.project(project).stream())
                .toList();
    }

    /**
     * The new states of some rows, and of the indicators' rows below them, after a change that left all rows in place.
     *
     * @param before all rows before it
     * @param touched tasks that changed and all rows above them
     */
    public static List<GanttRow> changed(
            Plan plan, Function<UUID, Status> status, Messages messages, ChartRows before, Set<UUID> touched) {
        return new ChangedRows(plan, new RowMaker(plan, status, messages), before, touched).all();
    }

    private List<GanttRow> project(Project project) {
        List<GanttRow> below = new ArrayList<>();
        Span span = new Span();
        int position = 0;
        for (WorkArea area : areasOfProject.getOrDefault(project.id(), List.of())) {
            position++;
            span.add(workArea(area, project.no() + "." + position, below));
        }
        below.addFirst(maker.project(project, span));
        return below;
    }

    private Span workArea(WorkArea area, String number, List<GanttRow> rows) {
        List<GanttRow> below = new ArrayList<>();
        Span span = tasks(area.id(), 2, number, below);
        rows.add(maker.workArea(area, number, span));
        rows.addAll(below);
        return span;
    }

    private Span tasks(UUID holder, int depth, String number, List<GanttRow> rows) {
        Span span = new Span();
        int position = 0;
        for (Task task : plan.below(holder)) {
            position++;
            span.add(task(task, depth, number + "." + position, rows));
        }
        return span;
    }

    private Span task(Task task, int depth, String number, List<GanttRow> rows) {
        List<GanttRow> below = new ArrayList<>(0);
        int position = 0;
        for (Indicator indicator : maker.indicatorRows(task)) {
            position++;
            below.add(maker.indicator(indicator, task, depth + 1, number + "-" + position));
        }
        Span span = tasks(task.id(), depth + 1, number, below);
        rows.add(maker.task(task, depth, number, span));
        rows.addAll(below);
        return maker.span(task, span);
    }
}
