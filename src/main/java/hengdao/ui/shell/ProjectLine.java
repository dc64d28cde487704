package hengdao.ui.shell;

import hengdao.model.Project;
import hengdao.schedule.Status;
import hengdao.service.ProgrammeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of projects.
 *
 * @param id null for all projects together
 * @param number 1 to 12, empty for all together and for the yearly goals
 */
public record ProjectLine(@Nullable UUID id, String number, String name, Status status) {

    /** All together first, then the projects, the yearly goals last. */
    public static List<ProjectLine> of(ProgrammeView view, String allName) {
        List<ProjectLine> lines = new ArrayList<>();
        lines.add(new ProjectLine(null, "", allName, view.status().overall()));
        view.programme().projects().stream()
                .sorted(Comparator.comparingInt(Project::listOrder))
                .map(project -> new ProjectLine(
                        project.id(),
                        project.no() == 0 ? "" : String.valueOf(project.no()),
                        project.name(),
                        view.status().of(project.id())))
                .forEach(lines::add);
        return lines;
    }

    /** Number and name as one line. */
    public String title() {
        return number.isEmpty() ? name : number + " " + name;
    }
}
