package hengdao.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one annual programme as read in one transaction: projects in number order, the rest in tree order
 * (project, position), entries by as-of date and then by the order in which they were entered, baselines by number,
 * outcomes and amendments in the order in which they were stated; and how it is reported on.
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
        List<PlanBaseline> baselines,
        List<Outcome> outcomes,
        List<Amendment> amendments,
        Reporting reporting) {

    public Programme {
        projects = List.copyOf(projects);
        workAreas = List.copyOf(workAreas);
        tasks = List.copyOf(tasks);
        dependencies = List.copyOf(dependencies);
        indicators = List.copyOf(indicators);
        entries = List.copyOf(entries);
        baselines = List.copyOf(baselines);
        outcomes = List.copyOf(outcomes);
        amendments = List.copyOf(amendments);
    }

    /** A programme without rounds of entry. */
    public Programme(
            AnnualProgramme annual,
            List<Project> projects,
            List<WorkArea> workAreas,
            List<Task> tasks,
            List<Dependency> dependencies,
            List<Indicator> indicators,
            List<ProgressEntry> entries,
            WorkCalendar calendar,
            List<PlanBaseline> baselines,
            List<Outcome> outcomes,
            List<Amendment> amendments) {
        this(
                annual,
                projects,
                workAreas,
                tasks,
                dependencies,
                indicators,
                entries,
                calendar,
                baselines,
                outcomes,
                amendments,
                Reporting.NONE);
    }

    /** A programme without outcomes and amendments. */
    public Programme(
            AnnualProgramme annual,
            List<Project> projects,
            List<WorkArea> workAreas,
            List<Task> tasks,
            List<Dependency> dependencies,
            List<Indicator> indicators,
            List<ProgressEntry> entries,
            WorkCalendar calendar,
            List<PlanBaseline> baselines) {
        this(
                annual,
                projects,
                workAreas,
                tasks,
                dependencies,
                indicators,
                entries,
                calendar,
                baselines,
                List.of(),
                List.of());
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
        return copy(annual, newTasks, newDependencies, newIndicators, entries, baselines, outcomes, amendments);
    }

    /** The same programme at another status date; null means today. */
    public Programme withStatusDate(@Nullable LocalDate statusDate) {
        return with(annual.withStatusDate(statusDate));
    }

    /** The same programme with other settings. */
    public Programme with(AnnualProgramme settings) {
        return copy(settings, tasks, dependencies, indicators, entries, baselines, outcomes, amendments);
    }

    /** The same programme with other entries. */
    public Programme withEntries(List<ProgressEntry> newEntries) {
        return copy(annual, tasks, dependencies, indicators, newEntries, baselines, outcomes, amendments);
    }

    /** The same programme with other baselines, by number. */
    public Programme withBaselines(List<PlanBaseline> newBaselines) {
        return copy(annual, tasks, dependencies, indicators, entries, newBaselines, outcomes, amendments);
    }

    /** The same programme with other outcomes, in the order in which they were stated. */
    public Programme withOutcomes(List<Outcome> newOutcomes) {
        return copy(annual, tasks, dependencies, indicators, entries, baselines, newOutcomes, amendments);
    }

    /** The same programme with other amendments, in the order in which they were stated. */
    public Programme withAmendments(List<Amendment> newAmendments) {
        return copy(annual, tasks, dependencies, indicators, entries, baselines, outcomes, newAmendments);
    }

    /** The same programme reported on otherwise. */
    public Programme withReporting(Reporting newReporting) {
        return new Programme(
                annual,
                projects,
                workAreas,
                tasks,
                dependencies,
                indicators,
                entries,
                calendar,
                baselines,
                outcomes,
                amendments,
                newReporting);
    }

    private Programme copy(
            AnnualProgramme newAnnual,
            List<Task> newTasks,
            List<Dependency> newDependencies,
            List<Indicator> newIndicators,
            List<ProgressEntry> newEntries,
            List<PlanBaseline> newBaselines,
            List<Outcome> newOutcomes,
            List<Amendment> newAmendments) {
        return new Programme(
                newAnnual,
                projects,
                workAreas,
                newTasks,
                newDependencies,
                newIndicators,
                newEntries,
                calendar,
                newBaselines,
                newOutcomes,
                newAmendments,
                reporting);
    }
}
