package hengdao.report.ledger;

import hengdao.model.Amendment;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.Outcomes;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.rounds.Unreported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the lines of the ledger: every task in tree order, each of its indicators on a line of its own. */
public final class LedgerLines {

    private final Plan plan;
    private final Function<UUID, Status> status;
    private final Outcomes outcomes;
    private final Unreported unreported;
    private final Map<UUID, String> projects = new HashMap<>();
    private final Map<UUID, WorkArea> areas = new HashMap<>();
    private final Map<UUID, ProgressEntry> newest = new HashMap<>();
    private final Map<UUID, List<Amendment>> amendments;

    private LedgerLines(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        this.plan = plan;
        this.status = status;
        Programme programme = plan.programme();
        outcomes = new Outcomes(programme, statusDate);
        unreported = Unreported.of(plan, status, statusDate);
        for (Project project : programme.projects()) {
            projects.put(project.id(), project.no() + " " + project.name());
        }
        programme.workAreas().forEach(area -> areas.put(area.id(), area));
        for (ProgressEntry entry : programme.entries()) {
            if (entry.state().counts() && !entry.asOf().isAfter(statusDate)) {
                newest.merge(entry.subjectId(), entry, LedgerLines::later);
            }
        }
        amendments = programme.amendments().stream().collect(Collectors.groupingBy(Amendment::subjectId));
    }

    /** All lines of a programme on a status date; takes time in proportion to its tasks. */
    public static List<LedgerLine> of(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        return new LedgerLines(plan, status, statusDate).all();
    }

    private List<LedgerLine> all() {
        List<LedgerLine> lines = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            List<Indicator> own = plan.indicators(task.id());
            PlannedPeriod period = plan.period(task);
            if (own.isEmpty()) {
                lines.add(line(task, null, period));
            }
            own.forEach(indicator -> lines.add(line(task, indicator, period)));
        }
        return List.copyOf(lines);
    }

    private LedgerLine line(Task task, @Nullable Indicator indicator, PlannedPeriod period) {
        UUID id = indicator == null ? task.id() : indicator.id();
        WorkArea area = areas.get(task.workAreaId());
        return new LedgerLine(
                task,
                indicator,
                plan.number(id),
                area == null ? "" : projects.getOrDefault(area.projectId(), ""),
                area == null ? "" : area.name(),
                period,
                status.apply(id),
                plan.isHolder(task.id()),
                outcomes.of(task.id()).orElse(null),
                newest.get(id),
                amendments.getOrDefault(id, List.of()),
                unreported.period(),
                unreported.state(id).orElse(null),
                unreported.reason(id));
    }

    private static ProgressEntry later(ProgressEntry first, ProgressEntry second) {
        return second.asOf().isBefore(first.asOf()) ? first : second;
    }
}
