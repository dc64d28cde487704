package hengdao.ui.data;

import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.i18n.TextMatch;
import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.model.RetiredRow;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import hengdao.ui.data.StructureLine.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rows of the tree that are to be seen: those below open rows, or those that answer a query with what holds them. */
final class StructureLines {

    private final Plan plan;
    private final Set<UUID> open;
    private final String query;
    private final TargetText targets;
    private final Map<UUID, List<RetiredRow>> retired = new HashMap<>();
    private final Map<UUID, List<WorkArea>> areas = new HashMap<>();
    private final Set<UUID> placed = new HashSet<>();
    private final List<StructureLine> lines = new ArrayList<>();

    private StructureLines(Plan plan, Set<UUID> open, String query, List<RetiredRow> retired, Messages messages) {
        this.plan = plan;
        this.open = open;
        this.query = query;
        targets = new TargetText(messages);
        retired.forEach(row -> this.retired
                .computeIfAbsent(row.place(), id -> new ArrayList<>())
                .add(row));
        plan.programme()
                .workAreas()
                .forEach(area -> areas.computeIfAbsent(area.projectId(), id -> new ArrayList<>())
                        .add(area));
    }

    /**
     * The rows in order, retired ones behind those they stood with.
     *
     * @param retired those to show, perhaps none
     */
    static List<StructureLine> of(
            Plan plan, Set<UUID> open, String query, List<RetiredRow> retired, Messages messages) {
        StructureLines made = new StructureLines(plan, open, query, retired, messages);
        plan.programme().projects().stream()
                .sorted(Comparator.comparingInt(Project::listOrder))
                .forEach(made::project);
        retired.stream().filter(row -> !made.placed.contains(row.id())).forEach(row -> made.retired(row, 0));
        return List.copyOf(made.lines);
    }

    private boolean isFound(String number, String name, String more) {
        return query.isEmpty()
                || TextMatch.closeness(query, number + " " + name + " " + more) != TextMatch.Closeness.NOT;
    }

    private void project(Project project) {
        List<WorkArea> own = areas.getOrDefault(project.id(), List.of());
        String number = project.no() == 0 ? "" : String.valueOf(project.no());
        int at = lines.size();
        boolean shown = isOpen(project.id());
        if (shown) {
            own.forEach(this::area);
        }
        if (lines.size() > at || isFound(number, project.name(), "")) {
            lines.add(at, line(Kind.PROJECT, project.id(), 0, number, project.name(), "", "", !own.isEmpty(), shown));
        }
    }

    private void area(WorkArea area) {
        List<Task> own = plan.below(area.id());
        List<RetiredRow> gone = retired.getOrDefault(area.id(), List.of());
        int at = lines.size();
        boolean shown = isOpen(area.id());
        if (shown) {
            own.forEach(task -> task(task, 2));
            gone.forEach(row -> retired(row, 2));
        }
        gone.forEach(row -> placed.add(row.id()));
        String number = plan.number(area.id());
        if (lines.size() > at || isFound(number, area.name(), "")) {
            boolean holds = !own.isEmpty() || !gone.isEmpty();
            lines.add(at, line(Kind.AREA, area.id(), 1, number, area.name(), "", "", holds, shown));
        }
    }

    private void task(Task task, int depth) {
        List<Task> below = plan.below(task.id());
        List<Indicator> own = plan.indicators(task.id());
        List<RetiredRow> gone = retired.getOrDefault(task.id(), List.of());
        int at = lines.size();
        boolean shown = isOpen(task.id());
        if (shown) {
            own.forEach(indicator -> indicator(task, indicator, depth + 1));
            gone.forEach(row -> retired(row, depth + 1));
            below.forEach(each -> task(each, depth + 1));
        }
        gone.forEach(row -> placed.add(row.id()));
        String number = plan.number(task.id());
        if (lines.size() > at || isFound(number, task.name(), task.leadUnit())) {
            String due = plan.period(task).deadline().toString();
            boolean holds = !below.isEmpty() || !own.isEmpty() || !gone.isEmpty();
            lines.add(at, line(Kind.TASK, task.id(), depth, number, task.name(), task.leadUnit(), due, holds, shown));
        }
    }

    private void indicator(Task task, Indicator indicator, int depth) {
        String number = plan.number(indicator.id());
        if (isFound(number, indicator.name(), "")) {
            String due = indicator.dueIn(plan.period(task)).toString();
            String target = targets.of(indicator);
            lines.add(line(Kind.INDICATOR, indicator.id(), depth, number, indicator.name(), target, due, false, false));
        }
    }

    private void retired(RetiredRow row, int depth) {
        if (isFound(row.key(), row.name(), "")) {
            Kind kind = row.indicator() ? Kind.INDICATOR : Kind.TASK;
            lines.add(new StructureLine(kind, row.id(), depth, row.key(), row.name(), "", "", false, false, row));
        }
    }

    private boolean isOpen(UUID id) {
        return !query.isEmpty() || open.contains(id);
    }

    private static StructureLine line(
            Kind kind,
            UUID id,
            int depth,
            String number,
            String name,
            String lead,
            String due,
            boolean holds,
            boolean open) {
        return new StructureLine(kind, id, depth, number, name, lead, due, holds, open, null);
    }
}
