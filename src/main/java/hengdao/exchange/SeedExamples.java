package hengdao.exchange;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Example plans, dependencies and entries (示例) to be laid over a programme. */
record SeedExamples(Map<UUID, SeedRow> plans, List<Dependency> dependencies, List<ProgressEntry> entries) {

    static final SeedExamples NONE = new SeedExamples(Map.of(), List.of(), List.of());

    /** The hour, China time, at which example entries pass as entered on their as-of date. */
    private static final LocalTime ENTERED = LocalTime.of(17, 0);

    static SeedExamples read(SeedSource source, SeedTree tree, Supplier<UUID> ids) {
        Map<UUID, SeedRow> plans = new HashMap<>();
        for (SeedRow row : SeedFile.read(source, "demo/plans.csv")) {
            plans.put(row.found("task_key", tree.task(row.required("task_key"))).id(), row);
        }
        List<Dependency> dependencies = SeedFile.read(source, "demo/dependencies.csv").stream()
                .map(row -> dependency(row, tree, ids))
                .toList();
        List<ProgressEntry> entries = new ArrayList<>();
        for (SeedRow row : SeedFile.read(source, "demo/entries.csv")) {
            entries.add(entry(row, tree, ids, entries.size()));
        }
        entries.sort(Comparator.comparing(ProgressEntry::asOf));
        return new SeedExamples(plans, dependencies, entries);
    }

    /**
     * The task with its example plan, if there is one. A plan with dates is the program's to keep from then on: never
     * before its own first day, later where a link asks for it.
     */
    Task planned(Task task) {
        SeedRow plan = plans.get(task.id());
        if (plan == null) {
            return task;
        }
        LocalDate start = plan.date("start");
        LocalDate finish = plan.date("finish");
        LocalDate first = task.kind() == TaskKind.MILESTONE ? finish : start;
        BigDecimal weight = plan.number("weight");
        return new Task(
                task.id(),
                task.workAreaId(),
                task.parentId(),
                task.position(),
                task.key(),
                task.name(),
                task.kind(),
                start != null ? start : task.plannedStart(),
                start != null || task.startStated(),
                finish != null ? finish : task.plannedFinish(),
                task.deadline(),
                task.deadlineStated(),
                orElse(plan.cell("lead_unit"), task.leadUnit()),
                plan.cell("supporting_units").isEmpty() ? task.supportingUnits() : units(plan.cell("supporting_units")),
                orElse(plan.cell("official_in_charge"), task.officialInCharge()),
                orElse(plan.cell("responsible_person"), task.responsiblePerson()),
                weight != null ? weight : task.weight(),
                task.clause(),
                true,
                first == null ? task.scheduling() : Scheduling.AUTOMATIC,
                first == null ? task.constraint() : TaskConstraint.notBefore(first));
    }

    /** Units separated by 、. */
    static List<String> units(String text) {
        return List.of(text.split("、")).stream()
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
    }

    private static Dependency dependency(SeedRow row, SeedTree tree, Supplier<UUID> ids) {
        return new Dependency(
                ids.get(),
                row.found("predecessor", tree.task(row.required("predecessor"))).id(),
                row.found("successor", tree.task(row.required("successor"))).id(),
                row.choice("type", DependencyType.class),
                row.integer("lag_workdays"));
    }

    private static ProgressEntry entry(SeedRow row, SeedTree tree, Supplier<UUID> ids, int number) {
        LocalDate asOf = row.requiredDate("as_of");
        Instant enteredAt =
                asOf.atTime(ENTERED).toInstant(ZoneOffset.ofHours(8)).plusSeconds(number);
        return new ProgressEntry(
                ids.get(),
                row.found("key", tree.subject(row.required("key"))),
                asOf,
                row.requiredNumber("value"),
                row.number("numerator"),
                row.number("denominator"),
                row.cell("note"),
                row.cell("problem"),
                row.cell("next_step"),
                "",
                List.of(),
                row.required("by"),
                enteredAt,
                null,
                EntryState.SUBMITTED,
                true);
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
