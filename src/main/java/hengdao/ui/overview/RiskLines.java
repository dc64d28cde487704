package hengdao.ui.overview;

import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.AtRisk;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.rounds.Unreported;
import hengdao.service.ProgrammeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the commitments of a year that will hardly be kept, the worst first. */
final class RiskLines {

    private final Plan plan;
    private final ProgrammeStatus status;
    private final Unreported unreported;
    private final TargetText targets;
    private final Map<UUID, UUID> projects;

    private RiskLines(Plan plan, ProgrammeStatus status, Unreported unreported, Messages messages) {
        this.plan = plan;
        this.status = status;
        this.unreported = unreported;
        targets = new TargetText(messages);
        projects = plan.programme().workAreas().stream().collect(Collectors.toMap(WorkArea::id, WorkArea::projectId));
    }

    /** Those of a year; takes time in proportion to its indicators. */
    static List<RiskLine> of(ProgrammeView view, Readings readings, Unreported unreported, Messages messages) {
        RiskLines lines = new RiskLines(view.plan(), view.status(), unreported, messages);
        return AtRisk.of(view.plan(), readings, view.status()::of, view.statusDate()).stream()
                .flatMap(risk -> lines.line(risk).stream())
                .toList();
    }

    private Optional<RiskLine> line(AtRisk risk) {
        Indicator indicator = plan.indicator(risk.id());
        return plan.task(risk.taskId())
                .flatMap(task -> project(task)
                        .map(project -> new RiskLine(
                                risk,
                                status.of(risk.id()),
                                project,
                                plan.number(risk.id()),
                                indicator == null ? task.name() : indicator.name() + " " + targets.of(indicator),
                                indicator == null ? "%" : indicator.unit(),
                                isDefault(task, indicator),
                                indicator != null,
                                unreported.reason(risk.id()))));
    }

    private boolean isDefault(Task task, @Nullable Indicator indicator) {
        return (indicator == null || indicator.deadline() == null)
                ? plan.period(task).deadlineIsDefault()
                : !indicator.deadlineStated();
    }

    private Optional<UUID> project(Task task) {
        return Optional.ofNullable(projects.get(task.workAreaId()));
    }
}
