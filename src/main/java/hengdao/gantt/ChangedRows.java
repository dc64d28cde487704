package hengdao.gantt;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes the rows anew that a change has touched; what is not touched is taken from the rows before it. */
final class ChangedRows {
    private final Plan plan;
    private final RowMaker maker;
    private final ChartRows before;
    private final Set<UUID> touched;
    private final Map<UUID, Span> spans = new HashMap<>();
    private final List<GanttRow> rows = new ArrayList<>();

    ChangedRows(Plan plan, RowMaker maker, ChartRows before, Set<UUID> touched) {
        this.plan = plan;
        this.maker = maker;
        this.before = before;
        this.touched = touched;
    }

    List<GanttRow> all() {
        for (Project project : plan.programme().projects()) {
            if (touched.contains(project.id())) {
                rows.add(maker.project(project, below(project)));
            }
        }
        for (WorkArea area : plan.programme().workAreas()) {
            GanttRow was = before.find(area.id());
            if (was != null && touched.contains(area.id())) {
                rows.add(maker.workArea(area, was.number(), below(area.id())));
            }
        }
        touched.forEach(id -> plan.task(id).ifPresent(this::task));
        return rows;
    }

    private void task(Task task) {
        GanttRow was = before.find(task.id());
        if (was == null) {
            return;
        }
        rows.add(maker.task(task, was.depth(), was.number(), below(task.id())));
        for (Indicator indicator : maker.indicatorRows(task)) {
            GanttRow own = before.find(indicator.id());
            if (own != null) {
                rows.add(maker.indicator(indicator, task, own.depth(), own.number()));
            }
        }
    }

    private Span below(Project project) {
        Span span = new Span();
        plan.programme().workAreas().stream()
                .filter(area -> area.projectId().equals(project.id()))
                .forEach(area -> span.add(below(area.id())));
        return span;
    }

    private Span below(UUID holder) {
        Span known = spans.get(holder);
        if (known != null) {
            return known;
        }
        Span span = new Span();
        plan.below(holder).forEach(task -> span.add(span(task)));
        spans.put(holder, span);
        return span;
    }

    private Span span(Task task) {
        GanttRow was = before.find(task.id());
        if (was != null && was.level() == GanttRow.Level.SUMMARY && !touched.contains(task.id())) {
            Span span = new Span();
            span.add(new PlannedPeriod(
                    was.start(), was.finish(), was.deadline(), was.startIsDefault(), was.deadlineIsDefault()));
            return span;
        }
        return maker.span(task, below(task.id()));
    }
}
