package hengdao.schedule;

import hengdao.model.Programme;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Where every row of a programme stands on one status date; immutable. */
public final class ProgrammeStatus {

    private static final Status NOTHING =
            new Status(Light.NO_DATA, null, null, null, null, null, null, null, null, 0, 0);

    private final Map<UUID, Status> rows;
    private final Status overall;

    private ProgrammeStatus(Map<UUID, Status> rows, Status overall) {
        this.rows = Map.copyOf(rows);
        this.overall = overall;
    }

    /** Judges every project, work area, task and indicator by what counts at {@code statusDate}. */
    public static ProgrammeStatus evaluate(Programme programme, LocalDate statusDate, LightRule rule) {
        Evaluation evaluation = new Evaluation(programme, statusDate, rule);
        Status overall = evaluation.overall();
        return new ProgrammeStatus(evaluation.rows(), overall);
    }

    /** The status of a project, work area, task or indicator; one without data for an id of no row. */
    public Status of(UUID id) {
        return rows.getOrDefault(id, NOTHING);
    }

    /** The status of projects 1 to 12 together; project 0, the yearly goals, counts only where it stands alone. */
    public Status overall() {
        return overall;
    }
}
