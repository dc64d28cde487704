package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.Project;
import hengdao.model.WorkArea;
import java.util.List;
import java.util.UUID;

/** Writes the projects and work areas of a programme. Used within a change. */
public final class StructureStore {

    /** The name of the table of projects. */
    public static final String PROJECTS = "project";

    /** The name of the table of work areas. */
    public static final String AREAS = "work_area";

    private final StoredRows stored = new StoredRows();

    /** Adds a project, or brings the one with its id to its state. */
    public void put(Change change, UUID programmeId, Project project) {
        put(change, new ProgrammeRows(programmeId).of(project));
    }

    /** Adds a work area, or brings the one with its id to its state. */
    public void put(Change change, UUID programmeId, WorkArea area) {
        put(change, new ProgrammeRows(programmeId).of(area));
    }

    /** Removes a project, which must hold no work area. */
    public void remove(Change change, Project project) {
        change.delete(List.of(stored.find(change.handle(), PROJECTS, project.id(), Integer.toString(project.no()))
                .orElseThrow()));
    }

    /**
     * Removes a work area, which must hold no task.
     *
     * @throws InputRefused if it holds a retired one
     */
    public void remove(Change change, WorkArea area) {
        boolean held = change.handle()
                .createQuery("select exists (select 1 from task where work_area_id = :area)")
                .bind("area", area.id())
                .mapTo(Boolean.class)
                .one();
        if (held) {
            throw new InputRefused("store.area_has_retired", area.key());
        }
        change.delete(List.of(
                stored.find(change.handle(), AREAS, area.id(), area.key()).orElseThrow()));
    }

    private void put(Change change, Row row) {
        stored.find(change.handle(), row.table(), row.id(), row.key())
                .ifPresentOrElse(before -> change.update(before, row), () -> change.insert(row));
    }
}
