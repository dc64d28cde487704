package hengdao.ui.overview;

import hengdao.gantt.BriefChart;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Project;
import hengdao.schedule.Counts;
import hengdao.schedule.ProgrammeFigures;
import hengdao.schedule.Readings;
import hengdao.schedule.rounds.Unreported;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the overview says of a year on its status date; immutable. Project 0, the yearly goals, counts in the figures
 * and stands apart from the other projects unless it is alone.
 *
 * @param counts of all tasks that hold no others
 * @param unreported what was not reported in the present period (本期)
 * @param projects in list order
 * @param goals project 0 where there are others, else null
 * @param risks what will be missed in any of them, the worst first
 * @param days the days that every brief shows
 * @param reported whether anything was reported at all
 */
record Overview(
        Counts counts,
        Unreported unreported,
        List<ProjectBrief> projects,
        @Nullable ProjectBrief goals,
        List<RiskLine> risks,
        DateRange days,
        LocalDate statusDate,
        boolean reported) {

    Overview {
        projects = List.copyOf(projects);
        risks = List.copyOf(risks);
    }

    /** The overview of a year; takes time in proportion to its rows, so never on the JavaFX thread. */
    static Overview of(ProgrammeView view, ProgrammeFigures figures, ChartRows rows, Messages messages) {
        Readings readings = new Readings(view.programme());
        List<Project> listed = view.programme().projects().stream()
                .sorted(Comparator.comparingInt(Project::listOrder))
                .toList();
        boolean goalsOnly = listed.stream().allMatch(project -> project.no() == 0);
        NextDay next = new NextDay(view, messages);
        List<RiskLine> risks = RiskLines.of(view, readings, figures.unreported(), messages);
        Map<UUID, List<RiskLine>> risksOf = risks.stream().collect(Collectors.groupingBy(RiskLine::projectId));
        List<ProjectBrief> briefs = new ArrayList<>();
        ProjectBrief goals = null;
        for (Project project : listed) {
            ProgrammeFigures.ProjectFigures own = figures.projects().get(project.id());
            GanttRow row = rows.find(project.id());
            if (own == null || row == null) {
                continue;
            }
            ProjectBrief brief = new ProjectBrief(
                    project.id(),
                    row.number(),
                    row.name(),
                    row.status(),
                    own.counts(),
                    bars(row, rows.part(project.id()), messages),
                    risksOf.getOrDefault(project.id(), List.of()),
                    next.of(rows.part(project.id()), own.urgent()));
            if (project.no() != 0 || goalsOnly) {
                briefs.add(brief);
            } else {
                goals = brief;
            }
        }
        boolean reported = !view.programme().entries().isEmpty();
        return new Overview(
                figures.all(),
                figures.unreported(),
                briefs,
                goals,
                risks,
                days(briefs, view),
                view.statusDate(),
                reported);
    }

    private static BriefChart.Bars bars(GanttRow project, ChartRows rows, Messages messages) {
        Map<LocalDate, Boolean> due = new TreeMap<>();
        for (GanttRow row : rows) {
            if (row.level() != GanttRow.Level.INDICATOR) {
                row.goals().forEach(goal -> due.merge(goal.date(), goal.reached(), Boolean::logicalAnd));
            }
        }
        BigDecimal scheduled = project.status().shownScheduled();
        return new BriefChart.Bars(
                new DateRange(project.start(), project.finish()),
                project.status().actualUntil(),
                scheduled == null ? "" : messages.text("overview.due", Figures.percent(scheduled)),
                due.entrySet().stream()
                        .map(each -> new BriefChart.Due(each.getKey(), each.getValue()))
                        .toList());
    }

    private static DateRange days(List<ProjectBrief> briefs, ProgrammeView view) {
        LocalDate first = view.programme().annual().defaultStart();
        LocalDate last = view.programme().annual().defaultDeadline();
        for (ProjectBrief brief : briefs) {
            first = earlier(first, brief.bars().plan().first());
            last = later(last, brief.bars().plan().last());
            for (BriefChart.Due due : brief.bars().due()) {
                first = earlier(first, due.date());
                last = later(last, due.date());
            }
        }
        return new DateRange(earlier(first, view.statusDate()), later(last, view.statusDate()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
