package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.PlanDelta;
import hengdao.model.PlanDeltas;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TouchedRows;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Judging only what an edit touched gives exactly what judging everything gives. */
class IncrementalStatusTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 11, 1);
    private static final LocalDate STATUS_DATE = LocalDate.of(2017, 6, 15);

    @Property(tries = 300)
    void equalsJudgingEverything(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Plan plan = Plan.of(programme(random, 40).programme());
        ProgrammeStatus status = ProgrammeStatus.evaluate(plan, STATUS_DATE, LightRules.DEFAULT);
        for (int i = 0; i < edits; i++) {
            PlanDelta delta = edit(plan, random);
            Plan after = plan.with(delta);
            status = status.after(after, TouchedRows.of(plan, delta, after));
            plan = after;
            ProgrammeStatus all = ProgrammeStatus.evaluate(plan, STATUS_DATE, LightRules.DEFAULT);
            for (Task task : plan.programme().tasks()) {
                assertThat(status.of(task.id())).isEqualTo(all.of(task.id()));
            }
            assertThat(status.overall()).isEqualTo(all.overall());
        }
    }

    /** The end of a roll-up's bar lies where the average of the plans below comes to its percentage. */
    @Property(tries = 300)
    void theBarOfASumEndsWhereTheSummedPlanComesToItsPercentage(@ForAll Random random) {
        Sample sample = new Sample();
        UUID above = sample.task(TaskKind.SUMMARY, "2017-01-01", "2017-12-31");
        List<PlanCurve> curves = new ArrayList<>();
        Workdays workdays = new Workdays(Calendar2017.CALENDAR);
        double reported = 0;
        for (int i = 0; i < 5; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(300));
            LocalDate due = start.plusDays(1 + random.nextInt(200));
            UUID task = sample.task(above, TaskKind.TASK, start.toString(), due.toString(), "1");
            int value = random.nextInt(100);
            sample.entry(task, "2017-06-01", Integer.toString(value));
            curves.add(PlanCurve.line(start, 0, due, 100, workdays));
            reported += value / 5.0;
        }
        Double until = sample.on(STATUS_DATE.toString()).of(above).actualUntil();
        assertThat(until).isNotNull();
        LocalDate day = LocalDate.ofEpochDay((long) Math.ceil(until) - 1);
        double after = curves.stream().mapToDouble(curve -> curve.at(day)).sum() / 5;
        double before =
                curves.stream().mapToDouble(curve -> curve.at(day.minusDays(1))).sum() / 5;
        if (reported > 0) {
            assertThat(after).isGreaterThanOrEqualTo(reported - 1e-6);
            assertThat(before).isLessThanOrEqualTo(reported + 1e-6);
        }
    }

    @Test
    void judgesOneRowOfAManyInNoTime() {
        Sample sample = programme(new Random(3), 4000);
        Plan plan = Plan.of(sample.programme());
        ProgrammeStatus status = ProgrammeStatus.evaluate(plan, STATUS_DATE, LightRules.DEFAULT);
        Random random = new Random(5);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            PlanDelta delta = edit(plan, random);
            Plan after = plan.with(delta);
            var touched = TouchedRows.of(plan, delta, after);
            long begin = cpu();
            status = status.after(after, touched);
            best = Math.min(best, cpu() - begin);
            plan = after;
        }
        assertThat(best).isLessThan(20_000_000);
    }

    @Test
    void judgesFiftyThousandRowsAtOnce() {
        Plan plan = Plan.of(programme(new Random(3), 50_000).programme());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 25; i++) {
            long begin = cpu();
            ProgrammeStatus.evaluate(plan, STATUS_DATE, LightRules.DEFAULT);
            best = Math.min(best, cpu() - begin);
        }
        assertThat(best).isLessThan(2_000_000_000);
    }

    /** Nanoseconds this thread has worked. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Sample programme(Random random, int tasks) {
        Sample sample = new Sample();
        List<UUID> holders = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(300));
            LocalDate due = start.plusDays(random.nextInt(200));
            UUID holder =
                    holders.isEmpty() || random.nextInt(4) == 0 ? null : holders.get(random.nextInt(holders.size()));
            int kind = random.nextInt(6);
            String weight = Integer.toString(1 + random.nextInt(3));
            if (kind == 0) {
                holders.add(sample.task(holder, TaskKind.SUMMARY, start.toString(), due.toString(), weight));
                continue;
            }
            UUID task = sample.task(
                    holder, kind == 1 ? TaskKind.MILESTONE : TaskKind.TASK, start.toString(), due.toString(), weight);
            UUID subject = kind == 2
                    ? sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "85"), null)
                    : kind == 3
                            ? sample.indicator(task, "个", Measure.LEVEL, Sample.target(Operator.EQUAL, "0"), null)
                            : task;
            if (random.nextBoolean()) {
                sample.entry(subject, "2017-05-10", Integer.toString(random.nextInt(110)));
            }
        }
        return sample;
    }

    private static PlanDelta edit(Plan plan, Random random) {
        List<Task> tasks = plan.programme().tasks();
        List<Task> changed = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Task task = tasks.get(random.nextInt(tasks.size()));
            if (changed.stream().noneMatch(each -> each.id().equals(task.id()))) {
                LocalDate start = FIRST.plusDays(random.nextInt(300));
                changed.add(task.withPlan(start, start.plusDays(random.nextInt(200))));
            }
        }
        return PlanDeltas.changing(changed);
    }
}
