package hengdao.store;

import hengdao.model.AnnualProgramme;
import hengdao.model.Baseline;
import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import java.util.UUID;
import java.util.function.Function;

/** The rows of one programme's plan. */
final class ProgrammeRows {

    private final UUID programmeId;

    ProgrammeRows(UUID programmeId) {
        this.programmeId = programmeId;
    }

    static Row of(AnnualProgramme annual) {
        return Row.of("programme", annual.id(), Integer.toString(annual.year()))
                .with("programme_year", annual.year())
                .with("title", annual.title())
                .with("issuer", annual.issuer())
                .with("status_date", annual.statusDate())
                .with("demo", annual.demo())
                .with("light_rule", annual.lightRule())
                .done();
    }

    Row of(Project project) {
        return Row.of("project", project.id(), Integer.toString(project.no()))
                .with("programme_id", programmeId)
                .with("project_no", project.no())
                .with("name", project.name())
                .with("clause", project.clause())
                .with("weight", project.weight())
                .done();
    }

    Row of(WorkArea area) {
        return Row.of("work_area", area.id(), area.key())
                .with("programme_id", programmeId)
                .with("project_id", area.projectId())
                .with("work_area_key", area.key())
                .with("sort_order", area.position())
                .with("name", area.name())
                .with("clause", area.clause())
                .with("weight", area.weight())
                .done();
    }

    Row of(Task task) {
        return Row.of("task", task.id(), task.key())
                .with("programme_id", programmeId)
                .with("work_area_id", task.workAreaId())
                .with("parent_id", task.parentId())
                .with("sort_order", task.position())
                .with("task_key", task.key())
                .with("name", task.name())
                .with("kind", task.kind())
                .with("planned_start", task.plannedStart())
                .with("start_stated", task.startStated())
                .with("planned_finish", task.plannedFinish())
                .with("deadline", task.deadline())
                .with("deadline_stated", task.deadlineStated())
                .with("lead_unit", task.leadUnit())
                .with("supporting_units", String.join("\n", task.supportingUnits()))
                .with("official_in_charge", task.officialInCharge())
                .with("responsible_person", task.responsiblePerson())
                .with("weight", task.weight())
                .with("clause", task.clause())
                .with("example", task.example())
                .with("scheduling", task.scheduling())
                .with("constraint_kind", task.constraint().kind())
                .with("constraint_date", task.constraint().date())
                .with("retired", false)
                .done();
    }

    /** What a person calls a link, for example 5.1.2>5.1.3; {@code key} gives the keys of tasks. */
    static String key(Dependency dependency, Function<UUID, String> key) {
        return key.apply(dependency.predecessorId()) + ">" + key.apply(dependency.successorId());
    }

    /** {@code key} gives the keys of tasks. */
    Row of(Dependency dependency, Function<UUID, String> key) {
        return Row.of("dependency", dependency.id(), key(dependency, key))
                .with("programme_id", programmeId)
                .with("predecessor_id", dependency.predecessorId())
                .with("successor_id", dependency.successorId())
                .with("dependency_type", dependency.type())
                .with("lag_workdays", dependency.lagWorkdays())
                .done();
    }

    Row of(Indicator indicator) {
        Target target = indicator.target();
        Baseline baseline = indicator.baseline();
        return Row.of("indicator", indicator.id(), indicator.key())
                .with("programme_id", programmeId)
                .with("task_id", indicator.taskId())
                .with("sort_order", indicator.position())
                .with("indicator_key", indicator.key())
                .with("name", indicator.name())
                .with("basis", indicator.basis())
                .with("unit", indicator.unit())
                .with("measure", indicator.measure())
                .with("target_operator", target.operator())
                .with("target_low", target.low())
                .with("target_high", target.high())
                .with("tolerance", target.tolerance())
                .with("growth_factor", target.growthFactor())
                .with("target_words", target.words())
                .with("deadline", indicator.deadline())
                .with("deadline_stated", indicator.deadlineStated())
                .with("baseline_value", baseline == null ? null : baseline.value())
                .with("baseline_date", baseline == null ? null : baseline.date())
                .with("baseline_numerator", baseline == null ? null : baseline.numerator())
                .with("baseline_denominator", baseline == null ? null : baseline.denominator())
                .with("clause", indicator.clause())
                .with("example", indicator.example())
                .with("retired", false)
                .done();
    }
}
