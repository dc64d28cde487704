package hengdao.schedule.plan;

import hengdao.model.InputRefused;
import hengdao.model.PlannedPeriod;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.Workdays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds tasks to the tree; each gets the next key that was never given below its holder. */
final class RowInsertion {

    /** How long a task takes that nobody has given dates: two working weeks. */
    private static final int USUAL_DURATION = 10;

    private final DeltaDraft draft;
    private final Plan plan;
    private final Supplier<UUID> ids;
    private final Predicate<String> used;
    private final Set<String> given = new HashSet<>();

    /** The row below which tasks are added. */
    private record Holder(UUID workAreaId, @Nullable UUID parentId, String key) {}

    RowInsertion(DeltaDraft draft, Supplier<UUID> ids, Predicate<String> used) {
        this.draft = draft;
        this.plan = draft.plan();
        this.ids = ids;
        this.used = used;
    }

    void insert(PlanEdit.Insert edit) {
        Holder holder = holder(edit.holder());
        Task fresh = task(holder, edit.name(), edit.kind(), dates(edit.holder(), edit.after()));
        place(edit.holder(), holder, edit.after(), List.of(fresh));
    }

    void paste(PlanEdit.Paste edit) {
        if (edit.rows().isEmpty()) {
            return;
        }
        Holder top = holder(edit.holder());
        PlannedPeriod usual = dates(edit.holder(), edit.after());
        List<Task> firstLevel = new ArrayList<>();
        List<Task> open = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < edit.rows().size(); i++) {
            PastedRow row = edit.rows().get(i);
            int depth = Math.clamp(row.depth(), 0, open.size());
            while (open.size() > depth) {
                open.removeLast();
                counts.removeLast();
            }
            boolean holds = i + 1 < edit.rows().size() && edit.rows().get(i + 1).depth() > row.depth();
            Task above = open.isEmpty() ? null : open.getLast();
            Holder holder = above == null ? top : new Holder(above.workAreaId(), above.id(), above.key());
            Task task = pasted(holder, row, holds, usual, i + 1);
            if (above == null) {
                firstLevel.add(task);
            } else {
                int position = counts.getLast() + 1;
                counts.set(counts.size() - 1, position);
                task = task.withPlace(task.workAreaId(), task.parentId(), position);
                draft.insert(task);
            }
            open.add(task);
            counts.add(0);
        }
        place(edit.holder(), top, edit.after(), firstLevel);
    }

    private Task pasted(Holder holder, PastedRow row, boolean holds, PlannedPeriod usual, int number) {
        LocalDate finish = row.finish();
        LocalDate start = row.start() != null ? row.start() : startBefore(finish, row.workdays());
        if (start != null && finish != null && finish.isBefore(start)) {
            throw new InputRefused("edit.pasted_finish_before_start", number, start, finish);
        }
        Task plain = task(holder, row.name(), kind(row, holds), lasting(usual, row.workdays()))
                .withPeople(row.leadUnit(), row.supportingUnits(), row.officialInCharge(), row.responsiblePerson());
        Task due = row.deadline() == null ? plain : plain.withDeadline(row.deadline());
        if (start == null) {
            return due;
        }
        LocalDate last = finish != null ? finish : finishAfter(start, row.workdays());
        LocalDate first = due.kind() == TaskKind.MILESTONE ? last : start;
        return due.withPlan(first, last).withScheduling(Scheduling.AUTOMATIC, TaskConstraint.notBefore(first));
    }

    /** What takes no workday and holds nothing is a milestone. */
    private static TaskKind kind(PastedRow row, boolean holds) {
        boolean aDay =
                row.start() == null || row.finish() == null || row.start().equals(row.finish());
        boolean milestone = row.workdays() != null && row.workdays() == 0 && aDay;
        return holds ? TaskKind.SUMMARY : milestone ? TaskKind.MILESTONE : TaskKind.TASK;
    }

    private PlannedPeriod lasting(PlannedPeriod usual, @Nullable Integer workdays) {
        LocalDate finish = workdays == null ? usual.finish() : finishAfter(usual.start(), workdays);
        return new PlannedPeriod(usual.start(), finish, finish, false, true);
    }

    private LocalDate finishAfter(LocalDate start, @Nullable Integer workdays) {
        return plan.workdays().plus(start, Math.max(1, workdays == null ? USUAL_DURATION : workdays) - 1);
    }

    private @Nullable LocalDate startBefore(@Nullable LocalDate finish, @Nullable Integer workdays) {
        return finish == null || workdays == null ? finish : plan.workdays().plus(finish, 1 - Math.max(1, workdays));
    }

    /** Puts new first-level rows among those below a holder, which becomes a summary if it is a task. */
    private void place(UUID holderId, Holder holder, @Nullable UUID after, List<Task> fresh) {
        fresh.forEach(draft::insert);
        List<Task> siblings = new ArrayList<>(plan.below(holderId));
        int at = after == null ? 0 : indexOf(siblings, after) + 1;
        siblings.addAll(at, fresh);
        TreeEdits.renumber(draft, siblings, holder.workAreaId(), holder.parentId());
        plan.task(holderId).ifPresent(task -> {
            Siblings.refuseReported(plan, task);
            draft.change(draft.task(holderId).withKind(TaskKind.SUMMARY));
        });
        fresh.forEach(task -> draft.unsettle(task.id()));
    }

    private static int indexOf(List<Task> siblings, UUID after) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(after)) {
                return i;
            }
        }
        throw new InputRefused("edit.not_a_task");
    }

    private Task task(Holder holder, String name, TaskKind kind, PlannedPeriod dates) {
        if (name.isBlank()) {
            throw new InputRefused("edit.name_missing");
        }
        return new Task(
                ids.get(),
                holder.workAreaId(),
                holder.parentId(),
                1,
                nextKey(holder),
                name.strip(),
                kind,
                kind == TaskKind.MILESTONE ? dates.finish() : dates.start(),
                true,
                dates.finish(),
                null,
                false,
                "",
                List.of(),
                "",
                "",
                BigDecimal.ONE,
                "",
                plan.programme().annual().demo(),
                Scheduling.AUTOMATIC,
                TaskConstraint.NONE);
    }

    /** Where a new row begins: with the row before it, or with the row that holds it. */
    private PlannedPeriod dates(UUID holderId, @Nullable UUID after) {
        Task model = after != null ? draft.task(after) : plan.task(holderId).orElse(null);
        LocalDate from = model == null
                ? plan.programme().annual().defaultStart()
                : plan.period(model).start();
        Workdays workdays = plan.workdays();
        LocalDate start = workdays.isWorkday(from) ? from : workdays.plus(from, 1);
        LocalDate finish = workdays.plus(start, USUAL_DURATION - 1);
        return new PlannedPeriod(start, finish, finish, false, true);
    }

    private Holder holder(UUID id) {
        return plan.task(id)
                .map(task -> new Holder(task.workAreaId(), task.id(), task.key()))
                .or(() -> plan.programme().workAreas().stream()
                        .filter(area -> area.id().equals(id))
                        .findFirst()
                        .map(RowInsertion::holder))
                .orElseThrow(() -> new InputRefused("edit.not_a_holder"));
    }

    private static Holder holder(WorkArea area) {
        return new Holder(area.id(), null, area.key());
    }

    private String nextKey(Holder holder) {
        if (given.isEmpty()) {
            plan.programme().tasks().forEach(task -> given.add(task.key()));
        }
        int number = 1;
        String key = holder.key() + "." + number;
        while (given.contains(key) || used.test(key)) {
            number++;
            key = holder.key() + "." + number;
        }
        given.add(key);
        return key;
    }
}
