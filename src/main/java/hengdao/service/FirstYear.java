package hengdao.service;

import hengdao.model.AnnualProgramme;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.WorkArea;
import hengdao.model.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An annual programme to begin with: its projects and their work areas, no tasks yet.
 *
 * @param projects in the order of their numbers from 1, at least one
 */
public record FirstYear(int year, String title, List<Outline> projects) {

    /** A project and its work areas, at least one. */
    public record Outline(String name, List<String> workAreas) {
        public Outline {
            workAreas = List.copyOf(workAreas);
        }
    }

    public FirstYear {
        projects = List.copyOf(projects);
    }

    /**
     * The year as typed.
     *
     * @throws InputRefused if it is none from 1949 to 2999
     */
    public static int year(String typed) {
        String digits = typed.strip();
        int year = digits.matches("[0-9]{4}") ? Integer.parseInt(digits) : 0;
        if (year < 1949 || year > 2999) {
            throw new InputRefused("new_year.bad_year", digits);
        }
        return year;
    }

    /**
     * Projects as typed: a line each, its work areas below it in lines that begin with a space. A project without any
     * has one of its own name, so that it can hold tasks.
     *
     * @throws InputRefused if there is none
     */
    public static List<Outline> projects(String typed) {
        List<List<String>> groups = new ArrayList<>();
        for (String line : typed.lines().filter(each -> !each.isBlank()).toList()) {
            boolean area = Character.isWhitespace(line.codePointAt(0)) && !groups.isEmpty();
            if (area) {
                groups.getLast().add(line.strip());
            } else {
                groups.add(new ArrayList<>(List.of(line.strip())));
            }
        }
        if (groups.isEmpty()) {
            throw new InputRefused("new_year.no_project");
        }
        return groups.stream()
                .map(group -> new Outline(group.getFirst(), group.size() == 1 ? group : group.subList(1, group.size())))
                .toList();
    }

    /** The programme that begins so. */
    Programme programme(Supplier<UUID> ids) {
        List<Project> all = new ArrayList<>();
        List<WorkArea> areas = new ArrayList<>();
        for (Outline outline : projects) {
            Project project = new Project(ids.get(), all.size() + 1, outline.name(), "");
            all.add(project);
            for (int i = 0; i < outline.workAreas().size(); i++) {
                String key = project.no() + "." + (i + 1);
                String name = outline.workAreas().get(i);
                areas.add(new WorkArea(ids.get(), project.id(), key, i + 1, name, ""));
            }
        }
        return new Programme(
                new AnnualProgramme(ids.get(), year, title, "", null, false),
                all,
                areas,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new WorkCalendar(List.of()));
    }
}
