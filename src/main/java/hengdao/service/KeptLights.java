package hengdao.service;

import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.Light;
import hengdao.schedule.LightTrend;
import hengdao.store.Change;
import hengdao.store.KeptLight;
import hengdao.store.LightStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How the lights of rows went from status date to status date, as they were judged then. They are kept with every change
 * that may touch them, and on every day on which a programme that follows the PC's date is opened; a light only where it
 * differs from the one before. A row without any has had no data or not begun.
 */
public final class KeptLights {

    private static final Set<String> NOTHING = Set.of(Light.NO_DATA.name(), Light.NOT_STARTED.name());

    private final LightStore lights;

    KeptLights(LightStore lights) {
        this.lights = lights;
    }

    /**
     * The lights of a programme (by the id of its year), project, work area, task or indicator, by status date; of
     * several on one date the one recorded last, and none twice in a row.
     */
    public LightTrend of(UUID subjectId) {
        Map<LocalDate, Light> byDate = new TreeMap<>();
        for (KeptLight kept : lights.of(subjectId)) {
            byDate.put(kept.asOf(), Light.valueOf(kept.light()));
        }
        List<LightTrend.At> steps = new ArrayList<>();
        byDate.forEach((date, light) -> {
            if (steps.isEmpty() || steps.getLast().light() != light) {
                steps.add(new LightTrend.At(date, light));
            }
        });
        return new LightTrend(steps);
    }

    /**
     * Keeps the lights of the rows that a change may have touched, of the indicators in them and of the programme; of all
     * rows if it names none and left no tree as it was.
     */
    void keep(Change change, Edited edited) {
        ProgrammeView view = edited.view();
        if (edited.touched().isEmpty()) {
            if (!edited.sameTree()) {
                keep(change, view);
            }
            return;
        }
        Set<UUID> rows = new HashSet<>(edited.touched());
        edited.touched().forEach(id -> view.plan().indicators(id).forEach(indicator -> rows.add(indicator.id())));
        keep(change, view, rows);
    }

    /** Keeps the lights of all rows of a programme. */
    void keep(Change change, ProgrammeView view) {
        Programme programme = view.programme();
        Set<UUID> rows = new HashSet<>();
        programme.projects().stream().map(Project::id).forEach(rows::add);
        programme.workAreas().stream().map(WorkArea::id).forEach(rows::add);
        programme.tasks().stream().map(Task::id).forEach(rows::add);
        programme.indicators().stream().map(Indicator::id).forEach(rows::add);
        keep(change, view, rows);
    }

    private void keep(Change change, ProgrammeView view, Collection<UUID> rows) {
        UUID programmeId = view.programme().annual().id();
        Map<UUID, String> now = HashMap.newHashMap(rows.size() + 1);
        rows.forEach(id -> now.put(id, view.status().of(id).light().name()));
        now.put(programmeId, view.status().overall().light().name());
        lights.keep(change, programmeId, view.statusDate(), now, NOTHING);
    }
}
