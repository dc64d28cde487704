package hengdao.schedule;

import hengdao.model.AnnualProgramme;
import hengdao.model.Indicator;
import hengdao.model.OutcomeKind;
import hengdao.model.PlannedPeriod;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the tree of a programme, or of a {@link Part} of it, from the leaves up, past what is known already.
 * Tasks count in the row above, work areas in their project and projects in the programme, each by its weight.
 */
final class Evaluation {

    private final Plan plan;
    private final AnnualProgramme annual;
    private final Yardstick yardstick;
    private final Leaves leaves;
    private final Outcomes outcomes;
    private final RiseSum sum;
    private final Function<UUID, @Nullable Judged> known;
    private final @Nullable Part part;
    private final Map<UUID, Judged> fresh = new HashMap<>();

    /** @param known what a row and all below it were judged before and still are, null for those to judge now */
    Evaluation(Plan plan, Readings readings, Yardstick yardstick, Function<UUID, @Nullable Judged> known) {
        this(plan, readings, yardstick, known, null);
    }

    /** @param part what alone counts, null for everything */
    Evaluation(
            Plan plan,
            Readings readings,
            Yardstick yardstick,
            Function<UUID, @Nullable Judged> known,
            @Nullable Part part) {
        this.plan = plan;
        this.part = part;
        this.yardstick = yardstick;
        this.known = known;
        annual = plan.programme().annual();
        leaves = new Leaves(readings, annual.year(), yardstick);
        outcomes = new Outcomes(plan.programme(), yardstick.statusDate());
        sum = new RiseSum(yardstick.workdays());
    }

    Status overall() {
        Map<UUID, List<WorkArea>> areas =
                plan.programme().workAreas().stream().collect(Collectors.groupingBy(WorkArea::projectId));
        List<Judged> projects = new ArrayList<>();
        List<Judged> goals = new ArrayList<>();
        for (Project project : plan.programme().projects()) {
            if (counts(project.id())) {
                List<WorkArea> held = areas.getOrDefault(project.id(), List.of());
                Judged judged = at(
                        project.id(),
                        false,
                        () -> rollUp(areas(held)).weighing(project.weight().doubleValue()));
                (project.no() == 0 ? goals : projects).add(judged);
            }
        }
        return rollUp(projects.isEmpty() ? goals : projects).status();
    }

    /** What was judged anew, by id; complete after {@link #overall}. */
    Map<UUID, Judged> fresh() {
        return fresh;
    }

    private List<Judged> areas(List<WorkArea> areas) {
        return areas.stream()
                .filter(area -> counts(area.id()))
                .map(area -> at(
                        area.id(),
                        false,
                        () -> rollUp(tasks(area.id(), false))
                                .weighing(area.weight().doubleValue())))
                .toList();
    }

    private List<Judged> tasks(UUID holder, boolean constrained) {
        List<Judged> judged = new ArrayList<>();
        for (Task task : plan.below(holder)) {
            if (counts(task.id())) {
                judged.add(at(
                        task.id(),
                        constrained,
                        () -> judge(task, constrained).weighing(task.weight().doubleValue())));
            }
        }
        return judged;
    }

    /** @param constrained whether a task above is held up by outside causes, and with it all below */
    private Judged judge(Task task, boolean constrained) {
        boolean heldUp = outcomes.is(task.id(), OutcomeKind.CONSTRAINED);
        Judged figures = byFigures(task, constrained || heldUp);
        if (heldUp) {
            return figures.aside(constrained);
        }
        Judged judged = outcomes.is(task.id(), OutcomeKind.DONE) ? figures.stated() : figures;
        return constrained ? judged.heldUp() : judged;
    }

    private Judged byFigures(Task task, boolean constrained) {
        PlannedPeriod period = PlannedPeriod.of(task, annual);
        List<Judged> measured = new ArrayList<>();
        for (Indicator indicator : plan.indicators(task.id())) {
            Judged figure = leaves.indicator(indicator, period);
            Judged judged = constrained ? figure.heldUp() : figure;
            fresh.put(indicator.id(), judged);
            measured.add(judged);
        }
        List<Judged> below = tasks(task.id(), constrained);
        if (task.kind() == TaskKind.SUMMARY || !below.isEmpty()) {
            if (part == null || part.isWhole(task.id())) {
                below.addAll(measured);
            }
            return rollUp(below);
        }
        if (measured.isEmpty()) {
            return leaves.physical(task, period);
        }
        Judged figures = measured.size() > 1 ? rollUp(measured) : measured.getFirst();
        boolean read = figures.judged() && figures.status().reported() > 0;
        if (!read && leaves.newest(task).isPresent()) {
            return leaves.physical(task, period);
        }
        return figures.judged() ? figures : leaves.uncounted(task, period, figures);
    }

    private boolean counts(UUID id) {
        return part == null || part.counts(id);
    }

    private Judged rollUp(List<Judged> below) {
        return RollUp.of(below, annual.defaultStart(), annual.defaultDeadline(), yardstick, sum);
    }

    /** What is known of a row that was judged below a constrained task, or below none, is of no use for the other. */
    private Judged at(UUID id, boolean constrained, Supplier<Judged> judge) {
        Judged before = known.apply(id);
        if (before != null && before.constrained() == constrained) {
            return before;
        }
        Judged now = judge.get();
        fresh.put(id, now);
        return now;
    }
}
