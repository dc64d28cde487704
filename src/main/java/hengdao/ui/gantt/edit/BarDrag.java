package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.plan.EditPreview;
import hengdao.schedule.plan.EditReach;
import hengdao.schedule.plan.LinkedStart;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.DragLayer.Ghost;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** A plan bar, or one of its ends, on its way to other days. */
final class BarDrag implements Drag {
    private final EditedChart chart;
    private final Session session;
    private final DragLayer layer;
    private final PreviewWords words;
    private final Plan plan;
    private final GanttRow row;
    private final Grip grip;
    private final List<UUID> held;
    private final Set<UUID> heldSet;
    private final double pressedDay;
    private final PlanEditor editor = new PlanEditor(UUID::randomUUID);
    private long shown = Long.MIN_VALUE;
    private final Awaited<Preview> previews;
    private final boolean small;
    private Preview preview;
    private double x;
    private double y;
    private boolean dropped;

    /**
     * What letting go would do.
     *
     * @param edit null for nothing
     * @param refused why it cannot be done, else null
     */
    private record Preview(
            @Nullable PlanEdit edit,
            List<Line> lines,
            Map<UUID, Ghost> ghosts,
            @Nullable InputRefused refused) {}

    /**
     * Takes what is held.
     *
     * @param held the tasks that move together, the first of them the one the pointer is on or one below it
     * @param pressedAt where it was taken hold of
     */
    BarDrag(EditedChart chart, Session session, DragLayer layer, Grip.Hold hold, List<UUID> held, double pressedAt) {
        this.chart = chart;
        this.session = session;
        this.layer = layer;
        this.words = new PreviewWords(session.messages());
        this.plan = session.view().plan();
        this.row = hold.row();
        this.grip = hold.grip();
        this.held = List.copyOf(held);
        this.heldSet = Set.copyOf(held);
        this.pressedDay = dayAt(pressedAt);
        this.previews = new Awaited<>(session);
        this.small = EditReach.isSmall(plan, this.held);
        this.preview = still();
    }

    @Override
    public void to(double x, double y) {
        this.x = x;
        this.y = y;
        long days = Math.round(dayAt(x) - pressedDay);
        if (days == shown) {
            show();
            return;
        }
        shown = days;
        PlanEdit wanted = edit(days);
        if (wanted == null) {
            previews.forget();
            take(still());
        } else {
            previews.ask(small, () -> preview(wanted), this::take);
            show();
        }
    }

    @Override
    public void drop() {
        dropped = true;
        boolean seen = !previews.isPending();
        previews.whenThere(() -> {
            InputRefused refused = preview.refused();
            if (preview.edit() != null) {
                session.edit(preview.edit());
            } else if (refused != null && !seen) {
                session.fail(refused);
            }
        });
    }

    @Override
    public void giveUp() {
        dropped = true;
        previews.forget();
    }

    private void take(Preview now) {
        preview = now;
        show();
    }

    /** What is known; while something newer is being worked out, it says so. */
    private void show() {
        if (!dropped) {
            layer.draw(layer.ghosts(preview.ghosts()));
            layer.say(previews.isPending() ? words.pending(preview.lines()) : preview.lines(), x, y);
        }
    }

    @Override
    public Cursor cursor() {
        return grip == Grip.WHOLE ? Cursor.MOVE : Cursor.H_RESIZE;
    }

    private @Nullable PlanEdit edit(long days) {
        LocalDate start = row.start();
        LocalDate finish = row.finish();
        return switch (grip) {
            case START -> {
                LocalDate moved = start.plusDays(days);
                LocalDate now = moved.isAfter(finish) ? finish : moved;
                yield now.equals(start) ? null : new PlanEdit.SetDates(row.id(), now, finish);
            }
            case FINISH -> {
                LocalDate moved = finish.plusDays(days);
                LocalDate now = moved.isBefore(start) ? start : moved;
                yield now.equals(finish) ? null : new PlanEdit.SetDates(row.id(), start, now);
            }
            default -> {
                int workdays = plan.workdays().between(finish, finish.plusDays(days));
                yield workdays == 0 ? null : new PlanEdit.Move(held, workdays);
            }
        };
    }

    private Preview still() {
        return new Preview(null, words.still(row, plan.workdays()), Map.of(), null);
    }

    private Preview preview(PlanEdit wanted) {
        try {
            PlanDelta delta = editor.delta(plan, wanted);
            EditPreview found = EditPreview.of(plan, delta, held);
            List<Line> lines = plan.task(row.id())
                    .filter(task -> !plan.isHolder(task.id()))
                    .map(task -> words.of(plan, task, found, heldBack(task, wanted, delta)))
                    .orElseGet(() -> words.ofHolder(row, wanted, found, plan));
            return new Preview(wanted, lines, ghosts(delta), null);
        } catch (InputRefused refused) {
            String why = session.messages().text(refused.messageKey(), refused.arguments());
            return new Preview(null, List.of(new Line(Tone.BROKEN, why)), Map.of(), refused);
        }
    }

    /** Who keeps a task from beginning as early as it is wanted. */
    private List<Task> heldBack(Task task, PlanEdit wanted, PlanDelta delta) {
        Plan after = plan.with(delta);
        Task now = after.task(task.id()).orElseThrow();
        LocalDate start = after.period(now).start();
        boolean late = switch (wanted) {
            case PlanEdit.SetDates(var _, LocalDate asked, var _) ->
                asked.isBefore(row.start()) && asked.isBefore(start);
            case PlanEdit.Move(var _, int by) ->
                by < 0
                        && plan.workdays()
                                        .between(row.finish(), after.period(now).finish())
                                > by;
            default -> false;
        };
        return late ? LinkedStart.keepers(after, now) : List.of();
    }

    private Map<UUID, Ghost> ghosts(PlanDelta delta) {
        Map<UUID, Ghost> ghosts = HashMap.newHashMap(delta.changed().size());
        for (Task task : delta.changed()) {
            PlannedPeriod period = PlannedPeriod.of(task, plan.programme().annual());
            DateRange days = new DateRange(period.start(), period.finish());
            ghosts.put(task.id(), new Ghost(days, heldSet.contains(task.id())));
        }
        return ghosts;
    }

    private double dayAt(double x) {
        return (x - chart.x(0)) / chart.dayWidth();
    }
}
