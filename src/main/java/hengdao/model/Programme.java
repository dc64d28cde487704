package hengdao.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one annual programme as read in one transaction: projects in number order, the rest in tree order
 * (project, position), entries by as-of date and then by the order in which they were entered, baselines by number.
 */
public record Programme(
        AnnualProgramme annual,
        List<Project> projects,
        List<WorkArea> workAreas,
        List<Task> tasks,
        List<Dependency> dependencies,
        List<Indicator> indicators,
        List<ProgressEntry> entries,
        WorkCalendar calendar,
        List<PlanBaseline> baselines) {

    public Programme {
        projects = List.copyOf(projects);
        workAreas = List.copyOf(workAreas);
        tasks = List.copyOf(tasks);
        dependencies = List.copyOf(dependencies);
        indicators = List.copyOf(indicators);
        entries = List.copyOf(entries);
        baselines = List.copyOf(baselines);
    }

    /** A programme of which no baseline was taken. */
    public Programme(
            AnnualProgramme annual,
            List<Project> projects,
            List<WorkArea> workAreas,
            List<Task> tasks,
            List<Dependency> dependencies,
            List<Indicator> indicators,
            List<ProgressEntry> entries,
            WorkCalendar calendar) {
        this(annual, projects, workAreas, tasks, dependencies, indicators, entries, calendar, List.of());
    }

    /** The same programme with another plan; all three in tree order. */
    public Programme withPlan(List<Task> newTasks, List<Dependency> newDependencies, List<Indicator> newIndicators) {
        return new Programme(
                annual, projects, workAreas, newTasks, newDependencies, newIndicators, entries, calendar, baselines);
    }

    /** The same programme at another status date; null means today. */
    public Programme withStatusDate(@Nullable LocalDate statusDate) {
        AnnualProgramme then = new AnnualProgramme(
                annual.id(), annual.year(), annual.title(), annual.issuer(), statusDate, annual.demo());
        return new Programme(then, projects, workAreas, tasks, dependencies, indicators, entries, calendar, baselines);
    }

    /** The same programme with other entries. */
    public Programme withEntries(List<ProgressEntry> newEntries) {
        return new Programme(
                annual, projects, workAreas, tasks, dependencies, indicators, newEntries, calendar, baselines);
    }

    /** The same programme with other baselines, by number. */
    public Programme withBaselines(List<PlanBaseline> newBaselines) {
        return new Programme(
                annual, projects, workAreas, tasks, dependencies, indicators, entries, calendar, newBaselines);
    }
}
