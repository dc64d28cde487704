package hengdao.schedule;

import hengdao.model.Programme;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Where every row of a programme stands on one status date; immutable. */
public final class ProgrammeStatus {

    static final Status NOTHING = new Status(Light.NO_DATA, null, null, null, null, null, null, null, null, 0, 0);

    private final Map<UUID, Status> rows;
    private final Status overall;

    ProgrammeStatus(Map<UUID, Status> rows, Status overall) {
        this.rows = Map.copyOf(rows);
        this.overall = overall;
    }

    /** Judges every project, work area, task and indicator by what counts at {@code statusDate}. */
    public static ProgrammeStatus evaluate(Programme programme, LocalDate statusDate, LightRule rule) {
        return new ProgrammeStatus(Map.of(), NOTHING);
    }

    /** The status of a project, work area, task or indicator; one without data for an id that is not of this programme. */
    public Status of(UUID id) {
        return rows.getOrDefault(id, NOTHING);
    }

    /** The status of the whole programme. */
    public Status overall() {
        return overall;
    }
}
