package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.model.Project;
import hengdao.model.Weight;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.EditName;
import hengdao.store.Change;
import hengdao.store.ProgrammeStore;
import hengdao.store.StructureStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The projects and work areas of a programme: added, renamed, weighed, moved, and removed while they are empty, each as a step
 * that can be undone. The key of a work area is given once and stays when it moves.
 */
public final class StructureEditing {

    private static final Set<String> TABLES = Set.of(StructureStore.PROJECTS, StructureStore.AREAS);

    private final PlanEditing steps;
    private final PlanWays plans;
    private final StructureStore structure;
    private final ProgrammeStore programmes;
    private final Supplier<UUID> ids;

    StructureEditing(
            PlanEditing steps,
            PlanWays plans,
            StructureStore structure,
            ProgrammeStore programmes,
            Supplier<UUID> ids) {
        this.steps = steps;
        this.plans = plans;
        this.structure = structure;
        this.programmes = programmes;
        this.ids = ids;
    }

    /**
     * Adds a project behind the last one.
     *
     * @throws InputRefused if the name is empty
     */
    public Edited addProject(ProgrammeView now, String name, String actor) {
        int last =
                now.programme().projects().stream().mapToInt(Project::no).max().orElse(0);
        Project project = new Project(ids.get(), last + 1, named(name), "");
        EditName step = new EditName("edit.project-add", List.of(project.name()));
        return writes(now, step, project.id(), actor, (change, id) -> structure.put(change, id, project));
    }

    /**
     * Gives a project another name.
     *
     * @throws InputRefused if there is no such project or the name is empty
     */
    public Edited renameProject(ProgrammeView now, UUID projectId, String name, String actor) {
        Project before = project(now, projectId);
        Project after = before.withName(named(name));
        EditName step = new EditName("edit.project-rename", List.of(before.no(), after.name()));
        return writes(now, step, projectId, actor, (change, id) -> structure.put(change, id, after));
    }

    /**
     * Gives a project another share in what the programme comes to.
     *
     * @throws InputRefused if there is no such project or it is no {@link Weight}
     */
    public Edited weighProject(ProgrammeView now, UUID projectId, BigDecimal weight, String actor) {
        Project before = project(now, projectId);
        Project after = before.withWeight(Weight.checked(weight));
        EditName step = new EditName("edit.project-weigh", List.of(before.no(), Weight.text(weight)));
        return writes(now, step, projectId, actor, (change, id) -> structure.put(change, id, after));
    }

    /**
     * Gives a project another number, by which projects stand in order; the one that has it takes this one's.
     *
     * @param no from 1
     * @throws InputRefused if there is no such project or it is no such number
     */
    public Edited renumberProject(ProgrammeView now, UUID projectId, int no, String actor) {
        Project before = project(now, projectId);
        if (no < 1 || before.no() < 1) {
            throw new InputRefused("edit.project_number", no);
        }
        List<Project> others = now.programme().projects().stream()
                .filter(each -> each.no() == no && !each.id().equals(projectId))
                .toList();
        int free =
                now.programme().projects().stream().mapToInt(Project::no).max().orElse(0) + 1;
        EditName step = new EditName("edit.project-move", List.of(before.no(), no));
        return writes(now, step, projectId, actor, (change, id) -> {
            if (!others.isEmpty()) {
                structure.put(change, id, before.withNo(Math.max(free, no + 1)));
                others.forEach(other -> structure.put(change, id, other.withNo(before.no())));
            }
            structure.put(change, id, before.withNo(no));
        });
    }

    /**
     * Removes a project.
     *
     * @throws InputRefused if there is no such project or it holds a work area
     */
    public Edited removeProject(ProgrammeView now, UUID projectId, String actor) {
        Project project = project(now, projectId);
        if (!areas(now, projectId).isEmpty()) {
            throw new InputRefused("edit.project_not_empty", project.no());
        }
        EditName step = new EditName("edit.project-remove", List.of(project.no()));
        return writes(now, step, projectId, actor, (change, id) -> structure.remove(change, project));
    }

    /**
     * Adds a work area behind the last one of a project.
     *
     * @throws InputRefused if there is no such project or the name is empty
     */
    public Edited addArea(ProgrammeView now, UUID projectId, String name, String actor) {
        Project project = project(now, projectId);
        WorkArea area = new WorkArea(
                ids.get(),
                projectId,
                freeKey(now, project),
                areas(now, projectId).size() + 1,
                named(name),
                "");
        EditName step = new EditName("edit.area-add", List.of(area.name()));
        return writes(now, step, area.id(), actor, (change, id) -> structure.put(change, id, area));
    }

    /**
     * Gives a work area another name.
     *
     * @throws InputRefused if there is no such work area or the name is empty
     */
    public Edited renameArea(ProgrammeView now, UUID areaId, String name, String actor) {
        WorkArea before = area(now, areaId);
        WorkArea after = before.withName(named(name));
        EditName step = new EditName("edit.area-rename", List.of(now.plan().number(areaId), after.name()));
        return writes(now, step, areaId, actor, (change, id) -> structure.put(change, id, after));
    }

    /**
     * Gives a work area another share in what its project comes to.
     *
     * @throws InputRefused if there is no such work area or it is no {@link Weight}
     */
    public Edited weighArea(ProgrammeView now, UUID areaId, BigDecimal weight, String actor) {
        WorkArea after = area(now, areaId).withWeight(Weight.checked(weight));
        EditName step = new EditName("edit.area-weigh", List.of(now.plan().number(areaId), Weight.text(weight)));
        return writes(now, step, areaId, actor, (change, id) -> structure.put(change, id, after));
    }

    /**
     * Puts a work area with all its tasks at a place of a project, its own or another.
     *
     * @param position from 1; beyond the end means last
     * @throws InputRefused if there is no such work area or project
     */
    public Edited moveArea(ProgrammeView now, UUID areaId, UUID projectId, int position, String actor) {
        WorkArea area = area(now, areaId);
        project(now, projectId);
        List<WorkArea> left = new ArrayList<>(areas(now, area.projectId()));
        left.remove(area);
        List<WorkArea> there = projectId.equals(area.projectId()) ? left : new ArrayList<>(areas(now, projectId));
        there.add(Math.clamp(position - 1L, 0, there.size()), area);
        EditName step = new EditName("edit.area-move", List.of(now.plan().number(areaId)));
        return writes(now, step, areaId, actor, (change, id) -> {
            place(change, id, area.projectId(), left);
            place(change, id, projectId, there);
        });
    }

    /**
     * Removes a work area.
     *
     * @throws InputRefused if there is no such work area, or it holds a task, also a retired one
     */
    public Edited removeArea(ProgrammeView now, UUID areaId, String actor) {
        WorkArea area = area(now, areaId);
        String number = now.plan().number(areaId);
        if (!now.plan().below(areaId).isEmpty()) {
            throw new InputRefused("edit.area_not_empty", number);
        }
        EditName step = new EditName("edit.area-remove", List.of(number));
        return writes(now, step, areaId, actor, (change, id) -> structure.remove(change, area));
    }

    private void place(Change change, UUID programmeId, UUID projectId, List<WorkArea> areas) {
        for (int i = 0; i < areas.size(); i++) {
            structure.put(change, programmeId, areas.get(i).withPlace(projectId, i + 1));
        }
    }

    private Edited writes(ProgrammeView now, EditName name, UUID row, String actor, BiConsumer<Change, UUID> write) {
        return steps.does(now, name, List.of(row), "edit structure", actor, (change, view) -> {
            write.accept(change, view.programme().annual().id());
            return plans.went(change, view, PlanWays.NOTHING, TABLES);
        });
    }

    private String freeKey(ProgrammeView now, Project project) {
        Set<String> given =
                now.programme().workAreas().stream().map(WorkArea::key).collect(Collectors.toSet());
        given.addAll(programmes.goneKeys());
        int number = 1;
        while (given.contains(project.no() + "." + number)) {
            number++;
        }
        return project.no() + "." + number;
    }

    private static List<WorkArea> areas(ProgrammeView now, UUID projectId) {
        return now.programme().workAreas().stream()
                .filter(area -> area.projectId().equals(projectId))
                .toList();
    }

    private static Project project(ProgrammeView now, UUID id) {
        return now.programme().projects().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.no_such_project"));
    }

    private static WorkArea area(ProgrammeView now, UUID id) {
        return now.programme().workAreas().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.no_such_area"));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new InputRefused("edit.structure_name_missing");
        }
        return name.strip();
    }
}
