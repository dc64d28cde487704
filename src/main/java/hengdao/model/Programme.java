package hengdao.model;

import java.util.List;

/**
 * Everything of one annual programme as read in one transaction: projects in number order, the rest in tree order
 * (project, position), entries by as-of date and then by the order in which they were entered.
 */
public record Programme(
        AnnualProgramme annual,
        List<Project> projects,
        List<WorkArea> workAreas,
        List<Task> tasks,
        List<Dependency> dependencies,
        List<Indicator> indicators,
        List<ProgressEntry> entries,
        WorkCalendar calendar) {

    public Programme {
        projects = List.copyOf(projects);
        workAreas = List.copyOf(workAreas);
        tasks = List.copyOf(tasks);
        dependencies = List.copyOf(dependencies);
        indicators = List.copyOf(indicators);
        entries = List.copyOf(entries);
    }
}
