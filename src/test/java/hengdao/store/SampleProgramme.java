package hengdao.store;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.AnnualProgramme;
import hengdao.model.Baseline;
import hengdao.model.CalendarDay;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Scheduling;
import hengdao.model.StageTarget;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.model.WorkCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the 2017 programme: the shantytown project with its signing rate, and the year's growth. */
final class SampleProgramme {

    static final Ids IDS = new Ids();
    static final LocalDate SIGNING_DUE = LocalDate.of(2017, 3, 7);
    static final List<CalendarDay> DAYS = List.of(
            new CalendarDay(LocalDate.of(2017, 1, 22), false, "春节"),
            new CalendarDay(LocalDate.of(2017, 1, 27), true, "春节"));

    final AnnualProgramme annual =
            new AnnualProgramme(IDS.next(), 2017, "2017年度工程", "区政府督查室", SIGNING_DUE, false, "days-late");
    final Project goals = new Project(IDS.next(), 0, "年度目标", "二(总)");
    final Project shantytown = new Project(IDS.next(), 5, "棚户区改造", "二(五)").withWeight(n("2.5"));
    final WorkArea growth = new WorkArea(IDS.next(), goals.id(), "0.1", 1, "全区年度目标", "二(总)1");
    final WorkArea renewal = new WorkArea(IDS.next(), shantytown.id(), "5.1", 1, "罗湖“二线插花地”棚改", "二(五)1");
    final WorkArea housing = new WorkArea(IDS.next(), shantytown.id(), "5.2", 2, "保障性住房", "二(五)2").withWeight(n("3"));
    final Task output = task(growth, null, 1, "0.1.1", TaskKind.TASK);
    final Task moving = task(renewal, null, 1, "5.1.1", TaskKind.SUMMARY);
    final Task signing = task(renewal, moving, 1, "5.1.2", TaskKind.TASK);
    final Task demolition = task(renewal, moving, 2, "5.1.3", TaskKind.TASK)
            .withScheduling(Scheduling.AUTOMATIC, TaskConstraint.notBefore(LocalDate.of(2016, 12, 20)));
    final Task opening = task(renewal, null, 2, "5.1.4", TaskKind.MILESTONE);
    final Dependency demolitionAfterSigning =
            new Dependency(IDS.next(), signing.id(), demolition.id(), DependencyType.FS, -5);
    final Dependency openingAfterDemolition =
            new Dependency(IDS.next(), demolition.id(), opening.id(), DependencyType.SF, 2);
    final Indicator outputGrowth = indicator(
            output, 1, "0.1.1-1", Measure.LEVEL, new Target(Operator.RANGE, n("8"), n("8.5"), null, null, ""), null);
    final Indicator signed = indicator(
                    signing,
                    1,
                    "5.1.2-1",
                    Measure.SHARE,
                    new Target(Operator.AT_LEAST, n("85"), null, null, null, ""),
                    new Baseline(n("73"), LocalDate.of(2017, 1, 17), n("6059"), n("8300")))
            .withStages(List.of(
                    new StageTarget(LocalDate.of(2017, 2, 14), n("79.4")),
                    new StageTarget(LocalDate.of(2017, 2, 28), n("82.75"))));
    final Indicator handedOver = indicator(
            signing, 2, "5.1.2-2", Measure.SHARE, new Target(Operator.AT_LEAST, n("50"), null, null, null, ""), null);
    final Outcome held =
            new Outcome(opening.id(), OutcomeKind.CONSTRAINED, "用地未完成征收", LocalDate.of(2017, 3, 1), "填报员甲");
    final Amendment later = new Amendment(
            IDS.next(),
            handedOver.id(),
            false,
            AmendmentKind.DEADLINE,
            "2017-02-28",
            "2017-03-07",
            "春节停工",
            LocalDate.of(2017, 2, 20),
            "分管领导甲",
            "填报员甲",
            Instant.parse("2017-02-20T01:00:00.000001Z"));
    final Amendment restaged = new Amendment(
            IDS.next(),
            signed.id(),
            false,
            AmendmentKind.STAGES,
            "2017-02-14 80%",
            "2017-02-14 79.4%",
            "按工作日推算",
            LocalDate.of(2017, 2, 6),
            "分管领导甲",
            "填报员甲",
            Instant.parse("2017-02-20T01:00:00.000002Z"));
    final ProgressEntry february = entry(signed.id(), LocalDate.of(2017, 2, 14), "87.1", null);

    Programme programme() {
        return new Programme(
                annual,
                List.of(goals, shantytown),
                List.of(growth, renewal, housing),
                List.of(output, moving, signing, demolition, opening),
                List.of(demolitionAfterSigning),
                List.of(outputGrowth, signed, handedOver),
                List.of(february),
                new WorkCalendar(DAYS));
    }

    /** The same with an end state and an amendment. */
    Programme judged() {
        return programme().withOutcomes(List.of(held)).withAmendments(List.of(later));
    }

    static ProgressEntry entry(UUID subject, LocalDate asOf, String value, @Nullable UUID supersedes) {
        return new ProgressEntry(
                IDS.next(),
                subject,
                asOf,
                n(value),
                n("7229.3"),
                n("8300"),
                "三个片区签约过半𠮷",
                "",
                "继续入户",
                supersedes == null ? "" : "漏记一户",
                List.of(new Evidence("a".repeat(64), "签约台账.xlsx", 12_345)),
                "填报员甲",
                Instant.parse("2017-02-14T09:30:00.123456Z"),
                supersedes,
                EntryState.SUBMITTED,
                false);
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static Task task(WorkArea area, @Nullable Task parent, int position, String key, TaskKind kind) {
        return new Task(
                IDS.next(),
                area.id(),
                parent == null ? null : parent.id(),
                position,
                key,
                "任务" + key,
                kind,
                LocalDate.of(2016, 12, 20),
                true,
                SIGNING_DUE,
                SIGNING_DUE,
                true,
                "区城市更新单位",
                List.of("街道甲", "街道乙"),
                "",
                "",
                n("1.5"),
                "二(五)1",
                false);
    }

    private static Indicator indicator(
            Task task, int position, String key, Measure measure, Target target, @Nullable Baseline baseline) {
        return new Indicator(
                IDS.next(),
                task.id(),
                position,
                key,
                "指标" + key,
                "户",
                "%",
                measure,
                target,
                SIGNING_DUE,
                true,
                baseline,
                "二(五)1",
                false);
    }
}
