package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.PlannedPeriod;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What keys and the menu do to the selected rows; each is one edit that can be undone. */
final class RowCommands {
    private final EditedChart chart;
    private final Session session;
    private final Selected selected;
    private final EditDialogs dialogs;

    RowCommands(EditedChart chart, Session session, Selected selected, EditDialogs dialogs) {
        this.chart = chart;
        this.session = session;
        this.selected = selected;
        this.dialogs = dialogs;
    }

    /** Removes the selected tasks; asks first where that is more than one row. */
    void delete() {
        List<UUID> tasks = some(selected.tops());
        if (tasks.isEmpty()) {
            return;
        }
        int rows = tasks.stream().mapToInt(this::rows).sum();
        if (rows == 1) {
            remove(tasks);
        } else {
            Messages messages = session.messages();
            Task first = plan().task(tasks.getFirst()).orElseThrow();
            String what = messages.text("editing.delete.ask", plan().title(first), rows);
            dialogs.ask(messages.text("editing.menu.delete"), what, "editing.menu.delete", () -> remove(tasks));
        }
    }

    private void remove(List<UUID> tasks) {
        GanttRow last = chart.row(tasks.getLast());
        GanttRow below = last == null ? null : next(chart.lastShownOf(last));
        UUID holder = plan().task(tasks.getFirst()).orElseThrow().holderId();
        UUID then = below == null ? holder : below.id();
        session.edit(new PlanEdit.Delete(tasks), () -> chart.select(then), session::fail);
    }

    private @Nullable GanttRow next(GanttRow row) {
        return chart.rowAt(chart.top(row.id()) + chart.height(row.id()) * 1.5);
    }

    private int rows(UUID task) {
        return 1 + plan().below(task).stream().mapToInt(each -> rows(each.id())).sum();
    }

    void indent() {
        edit(selected.tops(), PlanEdit.Indent::new);
    }

    void outdent() {
        edit(selected.tops(), PlanEdit.Outdent::new);
    }

    /** Moves the selected rows among their siblings, up for a negative number. */
    void reorder(int by) {
        edit(selected.tops(), tasks -> new PlanEdit.Reorder(tasks, by));
    }

    /** Moves the selected rows, and all below them, by workdays. */
    void move(int workdays) {
        edit(selected.scope(), rows -> new PlanEdit.Move(rows, workdays));
    }

    /** Changes the finish of the one selected task by a workday. */
    void stretch(int workdays) {
        List<UUID> tasks = some(selected.tasks());
        if (tasks.size() != 1) {
            return;
        }
        Task task = plan().task(tasks.getFirst()).orElseThrow();
        PlannedPeriod period = plan().period(task);
        Workdays count = plan().workdays();
        LocalDate finish = count.plus(period.finish(), workdays);
        if (task.kind() == TaskKind.MILESTONE || !finish.isBefore(period.start())) {
            session.edit(new PlanEdit.SetDates(task.id(), period.start(), finish));
        }
    }

    /** Ties each selected task to the next one: the first must end before the second begins, and so on. */
    void chain() {
        List<UUID> tasks = some(selected.tasks());
        List<PlanEdit> links = new ArrayList<>();
        for (int i = 0; i + 1 < tasks.size(); i++) {
            UUID from = tasks.get(i);
            UUID to = tasks.get(i + 1);
            if (plan().outOf(from).stream().noneMatch(link -> link.successorId().equals(to))) {
                links.add(new PlanEdit.Link(from, to, DependencyType.FS, 0));
            }
        }
        if (!links.isEmpty()) {
            session.edit(new PlanEdit.Several(links));
        }
    }

    /** Removes the links among the selected tasks, or all of one task's. */
    void unlink() {
        if (!some(selected.tasks()).isEmpty() && hasLinks()) {
            session.edit(new PlanEdit.Unlink(links()));
        }
    }

    /** Whether {@link #unlink} has anything to remove. */
    boolean hasLinks() {
        return !links().isEmpty();
    }

    private List<UUID> links() {
        List<UUID> tasks = selected.tasks();
        Set<UUID> among = Set.copyOf(tasks);
        List<UUID> gone = new ArrayList<>();
        for (UUID task : tasks) {
            plan().outOf(task).stream()
                    .filter(link -> tasks.size() == 1 || among.contains(link.successorId()))
                    .map(Dependency::id)
                    .forEach(gone::add);
            if (tasks.size() == 1) {
                plan().into(task).stream().map(Dependency::id).forEach(gone::add);
            }
        }
        return gone;
    }

    /** Leaves the dates of the selected tasks to the program, not before their start, or to the officer. */
    void schedule(Scheduling scheduling) {
        edit(selected.tops(), tasks -> new PlanEdit.SetScheduling(tasks, scheduling, null));
    }

    /** As early as possible (顺排). */
    void forward() {
        edit(selected.scope(), PlanEdit.ScheduleForward::new);
    }

    private void edit(List<UUID> rows, Function<List<UUID>, PlanEdit> edit) {
        if (!some(rows).isEmpty()) {
            session.edit(edit.apply(rows));
        }
    }

    /** The rows given; says so if there are none. */
    private List<UUID> some(List<UUID> rows) {
        if (rows.isEmpty()) {
            session.fail(
                    new InputRefused(chart.selection().isEmpty() ? "editing.nothing_selected" : "edit.not_a_task"));
        }
        return rows;
    }

    private Plan plan() {
        return session.view().plan();
    }
}
