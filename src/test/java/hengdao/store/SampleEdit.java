package hengdao.store;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.PlanDelta;
import hengdao.model.PlanDeltas;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Edits of {@link SampleProgramme}, one of each kind. */
enum SampleEdit {
    MOVE(sample -> PlanDeltas.changing(List.of(
            sample.signing.withPlan(LocalDate.of(2017, 1, 3), LocalDate.of(2017, 3, 14)),
            sample.demolition.withPlan(LocalDate.of(2017, 3, 8), LocalDate.of(2017, 12, 29))))),
    FIELDS(sample -> PlanDeltas.changing(List.of(
            sample.opening.withName("首批回迁房开工𠮷").withDeadline(null).withPeople("区住建单位", List.of(), "分管领导甲", "责任人乙")))),
    SCHEDULE(sample -> PlanDeltas.changing(List.of(
            sample.signing.withScheduling(
                    Scheduling.AUTOMATIC,
                    new TaskConstraint(TaskConstraint.Kind.MUST_FINISH_BY, SampleProgramme.SIGNING_DUE)),
            sample.demolition.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE)))),
    INSERT(sample -> {
        Task above = SampleProgramme.task(sample.housing, null, 1, "5.2.1", TaskKind.SUMMARY);
        Task below = SampleProgramme.task(sample.housing, above, 1, "5.2.2", TaskKind.TASK);
        return new PlanDelta(List.of(below, above), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }),
    INSERT_ABOVE(sample -> {
        Task above = SampleProgramme.task(sample.renewal, null, 2, "5.1.9", TaskKind.SUMMARY);
        return new PlanDelta(
                List.of(above),
                List.of(sample.opening.withPlace(sample.renewal.id(), above.id(), 1)),
                List.of(),
                List.of(new Dependency(
                        SampleProgramme.IDS.next(), sample.signing.id(), above.id(), DependencyType.SS, 3)),
                List.of(),
                List.of(),
                List.of());
    }),
    DELETE(sample -> new PlanDelta(
            List.of(),
            List.of(),
            List.of(sample.demolition),
            List.of(),
            List.of(),
            List.of(sample.demolitionAfterSigning),
            List.of())),
    DELETE_WITH_INDICATOR(sample -> new PlanDelta(
            List.of(),
            List.of(),
            List.of(sample.output),
            List.of(),
            List.of(),
            List.of(),
            List.of(sample.outputGrowth))),
    DELETE_WHAT_HOLDS(sample -> new PlanDelta(
            List.of(),
            List.of(
                    sample.signing.withPlace(sample.renewal.id(), null, 1),
                    sample.demolition.withPlace(sample.renewal.id(), null, 3)),
            List.of(sample.moving),
            List.of(),
            List.of(),
            List.of(),
            List.of())),
    INDENT(sample -> PlanDeltas.changing(List.of(
            sample.demolition.withPlace(sample.renewal.id(), sample.signing.id(), 1),
            sample.signing.withKind(TaskKind.SUMMARY)))),
    TURN_OVER(sample -> PlanDeltas.changing(List.of(
            sample.moving.withPlace(sample.renewal.id(), sample.signing.id(), 1),
            sample.signing.withPlace(sample.renewal.id(), null, 1)))),
    TO_ANOTHER_WORK_AREA(sample -> PlanDeltas.changing(List.of(
            sample.signing.withPlace(sample.housing.id(), sample.moving.id(), 1),
            sample.moving.withPlace(sample.housing.id(), null, 1),
            sample.demolition.withPlace(sample.housing.id(), sample.signing.id(), 1)))),
    LINK(sample -> links(List.of(sample.openingAfterDemolition), List.of(), List.of())),
    RELINK(sample -> links(
            List.of(),
            List.of(new Dependency(
                    sample.demolitionAfterSigning.id(),
                    sample.signing.id(),
                    sample.demolition.id(),
                    DependencyType.FF,
                    10)),
            List.of())),
    UNLINK(sample -> links(List.of(), List.of(), List.of(sample.demolitionAfterSigning))),
    LINK_ANEW(sample -> links(
            List.of(new Dependency(
                    SampleProgramme.IDS.next(), sample.signing.id(), sample.demolition.id(), DependencyType.FS, 0)),
            List.of(),
            List.of(sample.demolitionAfterSigning)));

    private final Function<SampleProgramme, PlanDelta> delta;

    SampleEdit(Function<SampleProgramme, PlanDelta> delta) {
        this.delta = delta;
    }

    PlanDelta of(SampleProgramme sample) {
        return delta.apply(sample);
    }

    private static PlanDelta links(List<Dependency> linked, List<Dependency> relinked, List<Dependency> unlinked) {
        return new PlanDelta(List.of(), List.of(), List.of(), linked, relinked, unlinked, List.of());
    }
}
