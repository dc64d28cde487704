package hengdao.exchange;

import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The projects, work areas, tasks and indicators of one folder of data files, in the order of the files. */
final class SeedTree {

    private final SeedSource source;
    private final String folder;
    private final Supplier<UUID> ids;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, WorkArea> workAreas = new LinkedHashMap<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<UUID, Integer> positions = new HashMap<>();

    SeedTree(SeedSource source, String folder, Supplier<UUID> ids) {
        this.source = source;
        this.folder = folder;
        this.ids = ids;
        each("projects.csv", this::readProject);
        each("work_areas.csv", this::readWorkArea);
        each("tasks.csv", this::readTask);
        each("indicators.csv", this::readIndicator);
    }

    List<Project> projects() {
        return new ArrayList<>(projects.values());
    }

    List<WorkArea> workAreas() {
        return new ArrayList<>(workAreas.values());
    }

    List<Task> tasks() {
        return new ArrayList<>(tasks.values());
    }

    List<Indicator> indicators() {
        return new ArrayList<>(indicators.values());
    }

    Optional<Task> task(String key) {
        return Optional.ofNullable(tasks.get(key));
    }

    Optional<UUID> subject(String key) {
        return Optional.ofNullable(indicators.get(key))
                .map(Indicator::id)
                .or(() -> task(key).map(Task::id));
    }

    private void readProject(SeedRow row) {
        int no = row.integer("no");
        add(
                projects,
                Integer.toString(no),
                row,
                "no",
                new Project(ids.get(), no, row.required("name"), row.cell("clause"), row.weight()));
    }

    private void readWorkArea(SeedRow row) {
        String key = row.required("key");
        Project project = row.found("project_no", Optional.ofNullable(projects.get(row.required("project_no"))));
        add(
                workAreas,
                key,
                row,
                "key",
                new WorkArea(
                        ids.get(),
                        project.id(),
                        key,
                        nextPosition(project.id()),
                        row.required("name"),
                        row.cell("clause"),
                        row.weight()));
    }

    private void readTask(SeedRow row) {
        String key = row.required("key");
        WorkArea area = row.found("work_area", Optional.ofNullable(workAreas.get(row.required("work_area"))));
        @Nullable
        UUID parent = row.cell("parent").isEmpty()
                ? null
                : row.found("parent", task(row.cell("parent"))).id();
        Task task = new Task(
                ids.get(),
                area.id(),
                parent,
                nextPosition(parent != null ? parent : area.id()),
                key,
                row.required("name"),
                row.choice("kind", TaskKind.class),
                row.date("start"),
                row.yes("start_stated"),
                row.date("finish"),
                row.date("deadline"),
                row.yes("deadline_stated"),
                row.cell("lead_unit"),
                SeedExamples.units(row.cell("supporting_units")),
                row.cell("official_in_charge"),
                row.cell("responsible_person"),
                row.weight(),
                row.cell("clause"),
                false);
        add(tasks, key, row, "key", task);
    }

    private void readIndicator(SeedRow row) {
        String key = row.required("key");
        Task task = row.found("task", task(row.required("task")));
        add(indicators, key, row, "key", SeedIndicator.read(row, ids.get(), task.id(), nextPosition(task.id())));
    }

    private void each(String file, Consumer<SeedRow> reader) {
        SeedFile.read(source, folder + file).forEach(reader);
    }

    private int nextPosition(UUID holder) {
        return positions.merge(holder, 1, Integer::sum);
    }

    private static <T> void add(Map<String, T> rows, String key, SeedRow row, String column, T value) {
        if (rows.putIfAbsent(key, value) != null) {
            throw row.refused("seed.twice", column, key);
        }
    }
}
