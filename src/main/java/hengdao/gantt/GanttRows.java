package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Programme;
import hengdao.schedule.Status;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The rows of a whole programme in the order of the chart. */
public final class GanttRows {

    private GanttRows() {}

    /**
     * Projects with their work areas, tasks and indicators in tree order, project 0 (the yearly goals) last. A task with
     * exactly one indicator is one row that carries its diamond; several indicators get rows of their own below it.
     *
     * @param status where the project, work area, task or indicator of an id stands
     */
    public static List<GanttRow> of(Programme programme, Function<UUID, Status> status, Messages messages) {
        return List.of();
    }
}
