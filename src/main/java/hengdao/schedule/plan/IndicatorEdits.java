package hengdao.schedule.plan;

import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Edits of indicators; a retired one leaves the plan. */
final class IndicatorEdits {

    private IndicatorEdits() {}

    static void add(DeltaDraft draft, PlanEdit.AddIndicator edit, Supplier<UUID> ids, Predicate<String> used) {
        Task task = draft.task(edit.task());
        check(draft.plan(), task, edit.fields());
        draft.insert(edit.fields()
                .create(
                        ids.get(),
                        task.id(),
                        nextPosition(draft.plan(), task),
                        nextKey(draft.plan(), task, used),
                        draft.plan().programme().annual().demo()));
    }

    static void set(DeltaDraft draft, PlanEdit.SetIndicator edit) {
        Plan plan = draft.plan();
        Indicator before = indicator(plan, edit.indicator());
        Task task = draft.task(before.taskId());
        check(plan, task, edit.fields());
        Indicator after = edit.fields().on(before);
        if (!after.stages().equals(before.stages())) {
            IndicatorChecks.way(after, after.dueIn(plan.period(task)));
        }
        AmendmentText.refuseWithout(plan, edit);
        draft.replace(before, after);
    }

    static void move(DeltaDraft draft, PlanEdit.MoveIndicator edit) {
        Indicator before = indicator(draft.plan(), edit.indicator());
        Task task = draft.task(edit.task());
        if (!before.taskId().equals(task.id())) {
            Plan plan = draft.plan();
            LocalDate due = before.dueIn(plan.period(draft.task(before.taskId())));
            boolean sameDue = before.dueIn(plan.period(task)).equals(due);
            Indicator kept = sameDue
                    ? before
                    : IndicatorFields.of(before).withDeadline(due).on(before);
            draft.replace(before, kept.at(task.id(), nextPosition(plan, task)));
        }
    }

    static void reorder(DeltaDraft draft, UUID id, int by) {
        Indicator moving = indicator(draft.plan(), id);
        List<Indicator> own = new ArrayList<>(draft.plan().indicators(moving.taskId()));
        int from = own.indexOf(moving);
        int to = Math.clamp((long) from + by, 0, own.size() - 1);
        if (to == from) {
            return;
        }
        own.remove(from);
        own.add(to, moving);
        for (int i = 0; i < own.size(); i++) {
            draft.replace(own.get(i), own.get(i).at(moving.taskId(), i + 1));
        }
    }

    static void retire(DeltaDraft draft, List<UUID> ids) {
        ids.stream().distinct().forEach(id -> draft.delete(indicator(draft.plan(), id)));
    }

    static Indicator indicator(Plan plan, UUID id) {
        Indicator found = plan.indicator(id);
        if (found == null) {
            throw new InputRefused("edit.not_an_indicator");
        }
        return found;
    }

    private static void check(Plan plan, Task task, IndicatorFields fields) {
        LocalDate own = fields.deadline();
        IndicatorChecks.refuse(fields, own != null ? own : plan.period(task).deadline());
    }

    private static int nextPosition(Plan plan, Task task) {
        return plan.indicators(task.id()).stream()
                        .mapToInt(Indicator::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static String nextKey(Plan plan, Task task, Predicate<String> used) {
        Set<String> given =
                plan.programme().indicators().stream().map(Indicator::key).collect(Collectors.toSet());
        int number = 1;
        String key = task.key() + "-" + number;
        while (given.contains(key) || used.test(key)) {
            number++;
            key = task.key() + "-" + number;
        }
        return key;
    }
}
