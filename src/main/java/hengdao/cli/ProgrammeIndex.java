package hengdao.cli;

import hengdao.model.Indicator;
import hengdao.model.Outcome;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.Counts;
import hengdao.schedule.Forecast;
import hengdao.schedule.Outcomes;
import hengdao.schedule.ProgrammeFigures;
import hengdao.schedule.ProgrammeFigures.ProjectFigures;
import hengdao.schedule.Readings;
import hengdao.schedule.ShownFigure;
import hengdao.schedule.Status;
import hengdao.schedule.rounds.ReportingPeriod;
import hengdao.service.ProgrammeView;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what lies above a row of a programme, and shows figures as lists do. */
final class ProgrammeIndex {

    private final ProgrammeView view;
    private final Readings readings;
    private final Outcomes outcomes;
    private final ProgrammeFigures figures;
    private final Map<UUID, Project> projects = new HashMap<>();
    private final Map<UUID, WorkArea> workAreas = new HashMap<>();
    private final Map<UUID, Task> tasks = new HashMap<>();

    ProgrammeIndex(ProgrammeView view) {
        this.view = view;
        readings = new Readings(view.programme());
        outcomes = new Outcomes(view.programme(), view.statusDate());
        figures = ProgrammeFigures.of(view.plan(), view.status()::of, view.statusDate());
        programme().projects().forEach(project -> projects.put(project.id(), project));
        programme().workAreas().forEach(area -> workAreas.put(area.id(), area));
        programme().tasks().forEach(task -> tasks.put(task.id(), task));
    }

    Programme programme() {
        return view.programme();
    }

    Status status(UUID id) {
        return view.status().of(id);
    }

    /** How the tasks of a project stand, as the overview counts them. */
    Counts counts(Project project) {
        ProjectFigures own = figures.projects().get(project.id());
        return own == null ? Counts.NONE : own.counts();
    }

    /** The present period (本期) that unreported tasks are counted in, as its first and last day. */
    String period() {
        ReportingPeriod period = figures.unreported().period();
        return period.first() + "/" + period.last();
    }

    /** What an indicator is expected to come to, by what counts at the status date. */
    Forecast forecast(Indicator indicator) {
        return Forecast.of(view.plan(), readings, indicator, view.statusDate());
    }

    /** The end state of a task at the status date, empty if none is stated. */
    Optional<Outcome> outcome(Task task) {
        return outcomes.of(task.id());
    }

    String number(UUID id) {
        return view.plan().number(id);
    }

    Task task(Indicator indicator) {
        return known(tasks.get(indicator.taskId()));
    }

    WorkArea workArea(Task task) {
        return known(workAreas.get(task.workAreaId()));
    }

    int projectNo(Task task) {
        return projectNo(workArea(task));
    }

    int projectNo(WorkArea area) {
        return known(projects.get(area.projectId())).no();
    }

    PlannedPeriod period(Task task) {
        return PlannedPeriod.of(task, programme().annual());
    }

    /** Tasks of a project, or of all. */
    List<Task> tasks(@Nullable Integer projectNo) {
        return programme().tasks().stream()
                .filter(task -> projectNo == null || projectNo(task) == projectNo)
                .toList();
    }

    /** Tasks of a work area. */
    List<Task> tasks(WorkArea area) {
        return programme().tasks().stream()
                .filter(task -> task.workAreaId().equals(area.id()))
                .toList();
    }

    /** Indicators of a project, or of all. */
    List<Indicator> indicators(@Nullable Integer projectNo) {
        return programme().indicators().stream()
                .filter(indicator -> projectNo == null || projectNo(task(indicator)) == projectNo)
                .toList();
    }

    /** A computed figure with at most one decimal. */
    static @Nullable BigDecimal rounded(@Nullable Double figure) {
        return figure == null ? null : plain(ShownFigure.computed(figure));
    }

    /** A figure without idle zeros. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("a row without what holds it");
        }
        return found;
    }
}
