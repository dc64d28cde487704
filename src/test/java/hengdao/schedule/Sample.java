package hengdao.schedule;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.AnnualProgramme;
import hengdao.model.Baseline;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.StageTarget;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme of 2017 with one project and one work area, put together row by row. */
final class Sample {

    final UUID project = UUID.randomUUID();
    final UUID area = UUID.randomUUID();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<ProgressEntry> entries = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();

    /** The signing of the shantytown redevelopment: 73 % on 2017-01-17, 85 % due on 2017-03-07. */
    static Sample signing() {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2016-12-20", "2017-03-07");
        sample.indicator(task, "%", Measure.SHARE, target(Operator.AT_LEAST, "85"), baseline("73", "2017-01-17"));
        return sample;
    }

    static Target target(Operator operator, @Nullable String low) {
        return new Target(operator, low == null ? null : new BigDecimal(low), null, null, null, "");
    }

    static Baseline baseline(String value, String date) {
        return new Baseline(new BigDecimal(value), LocalDate.parse(date), null, null);
    }

    UUID task(TaskKind kind, String start, String deadline) {
        return task(null, kind, start, deadline, "1");
    }

    UUID task(@Nullable UUID parent, TaskKind kind, String start, String deadline, String weight) {
        UUID id = UUID.randomUUID();
        int position = tasks.size() + 1;
        LocalDate due = LocalDate.parse(deadline);
        tasks.add(new Task(
                id,
                area,
                parent,
                position,
                "1.1." + position,
                "",
                kind,
                LocalDate.parse(start),
                true,
                null,
                due,
                true,
                "",
                List.of(),
                "",
                "",
                new BigDecimal(weight),
                "",
                false));
        return id;
    }

    UUID indicator(UUID task, String unit, Measure measure, Target target, @Nullable Baseline baseline) {
        UUID id = UUID.randomUUID();
        int position = indicators.size() + 1;
        indicators.add(new Indicator(
                id,
                task,
                position,
                "1.1.1-" + position,
                "",
                "",
                unit,
                measure,
                target,
                null,
                false,
                baseline,
                "",
                false));
        return id;
    }

    /** A task whose days are stated but no deadline. */
    UUID loose(UUID parent, String start, String finish) {
        UUID id = task(parent, TaskKind.TASK, start, finish, "1");
        tasks.replaceAll(each -> each.id().equals(id)
                ? each.withDeadline(null).withPlan(LocalDate.parse(start), LocalDate.parse(finish))
                : each);
        return id;
    }

    /** Gives an indicator a deadline of its own. */
    void due(UUID indicator, String date) {
        indicators.replaceAll(each -> each.id().equals(indicator)
                ? new Indicator(
                        each.id(),
                        each.taskId(),
                        each.position(),
                        each.key(),
                        each.name(),
                        each.basis(),
                        each.unit(),
                        each.measure(),
                        each.target(),
                        LocalDate.parse(date),
                        true,
                        each.baseline(),
                        each.clause(),
                        each.example(),
                        each.stages())
                : each);
    }

    /** Stage targets of an indicator, each written 2017-03-31=25. */
    void stages(UUID indicator, String... written) {
        List<StageTarget> stages = Arrays.stream(written)
                .map(stage -> stage.split("="))
                .map(stage -> new StageTarget(LocalDate.parse(stage[0]), new BigDecimal(stage[1])))
                .toList();
        indicators.replaceAll(each -> each.id().equals(indicator) ? each.withStages(stages) : each);
    }

    void outcome(UUID task, OutcomeKind kind, String on) {
        outcomes.add(new Outcome(task, kind, "规划调整", LocalDate.parse(on), "填报员甲"));
    }

    void newBasis(UUID indicator, String on) {
        amended(indicator, AmendmentKind.BASIS, on);
    }

    void amended(UUID indicator, AmendmentKind kind, String on) {
        amendments.add(new Amendment(
                UUID.randomUUID(),
                indicator,
                false,
                kind,
                "户",
                "人",
                "口径统一",
                LocalDate.parse(on),
                "区长",
                "填报员甲",
                Instant.EPOCH));
    }

    /** A share with the counts behind it. */
    void share(UUID subject, String date, String value, String numerator, String denominator) {
        entry(subject, date, value, EntryState.SUBMITTED, new BigDecimal(numerator), new BigDecimal(denominator));
    }

    void entry(UUID subject, String date, String value) {
        entry(subject, date, value, EntryState.SUBMITTED);
    }

    void entry(UUID subject, String date, String value, EntryState state) {
        entry(subject, date, value, state, null, null);
    }

    private void entry(
            UUID subject,
            String date,
            String value,
            EntryState state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        Instant enteredAt = Instant.EPOCH.plusSeconds(entries.size());
        entries.add(new ProgressEntry(
                UUID.randomUUID(),
                subject,
                LocalDate.parse(date),
                new BigDecimal(value),
                numerator,
                denominator,
                "",
                "",
                "",
                "",
                List.of(),
                "填报员甲",
                enteredAt,
                null,
                state,
                false));
    }

    UUID firstTask() {
        return tasks.getFirst().id();
    }

    UUID firstIndicator() {
        return indicators.getFirst().id();
    }

    Programme programme() {
        return new Programme(
                new AnnualProgramme(UUID.randomUUID(), 2017, "", "", null, false),
                List.of(new Project(project, 1, "", "")),
                List.of(new WorkArea(area, project, "1.1", 1, "", "")),
                tasks,
                List.of(),
                indicators,
                entries,
                Calendar2017.CALENDAR,
                List.of(),
                outcomes,
                amendments);
    }

    Plan plan() {
        return Plan.of(programme());
    }

    Indicator indicator(UUID id) {
        return indicators.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Optional<Pace> pace(UUID indicator, String date) {
        return Pace.of(plan(), new Readings(programme()), indicator(indicator), LocalDate.parse(date));
    }

    Forecast forecast(UUID indicator, String date) {
        return Forecast.of(plan(), new Readings(programme()), indicator(indicator), LocalDate.parse(date));
    }

    ProgrammeStatus on(String date, LightRules rules) {
        return ProgrammeStatus.evaluate(programme(), LocalDate.parse(date), rules);
    }

    ProgrammeStatus on(String date) {
        return ProgrammeStatus.evaluate(programme(), LocalDate.parse(date), LightRules.DEFAULT);
    }
}
