package hengdao.schedule;

import hengdao.model.Programme;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Where every row of a programme stands on one status date; immutable. */
public final class ProgrammeStatus {

    private static final Status NOTHING =
            new Status(Light.NO_DATA, null, null, null, null, null, null, null, null, 0, 0);

    private final Yardstick yardstick;
    private final Readings readings;
    private final JudgedRows rows;
    private final Status overall;

    private ProgrammeStatus(Yardstick yardstick, Readings readings, JudgedRows rows, Status overall) {
        this.yardstick = yardstick;
        this.readings = readings;
        this.rows = rows;
        this.overall = overall;
    }

    /** As {@link #evaluate(Plan, LocalDate, LightRules)} for a programme of which there is no plan yet. */
    public static ProgrammeStatus evaluate(Programme programme, LocalDate statusDate, LightRules rule) {
        return evaluate(Plan.of(programme), statusDate, rule);
    }

    /** Judges every project, work area, task and indicator by what counts at {@code statusDate}. */
    public static ProgrammeStatus evaluate(Plan plan, LocalDate statusDate, LightRules rule) {
        Yardstick yardstick = new Yardstick(statusDate, rule, plan.workdays());
        Readings readings = new Readings(plan.programme());
        Evaluation evaluation = new Evaluation(plan, readings, yardstick, id -> null);
        Status overall = evaluation.overall();
        return new ProgrammeStatus(yardstick, readings, JudgedRows.of(evaluation.fresh()), overall);
    }

    /**
     * Judges again only some rows, on the same date by the same rule.
     *
     * @param plan the programme after a change
     * @param touched all tasks that it added or changed, or whose entries or indicators it did, and all rows above them,
     *     before and after
     */
    public ProgrammeStatus after(Plan plan, Set<UUID> touched) {
        Readings now = readings.areOf(plan.programme()) ? readings : new Readings(plan.programme());
        Evaluation evaluation = new Evaluation(plan, now, yardstick, id -> touched.contains(id) ? null : rows.get(id));
        Status newOverall = evaluation.overall();
        return new ProgrammeStatus(yardstick, now, rows.with(evaluation.fresh()), newOverall);
    }

    /** The status of a project, work area, task or indicator; one without data for an id that was never a row. */
    public Status of(UUID id) {
        Judged judged = rows.get(id);
        return judged == null ? NOTHING : judged.status();
    }

    /**
     * The status of some tasks together, none of which holds another: rolled up level by level as {@link #overall} would
     * be were there no other tasks, so that all tasks of a row come to what that row says, and all there are to
     * {@link #overall}.
     *
     * @param plan the programme whose rows these are
     */
    public Status together(Plan plan, Collection<UUID> tasks) {
        Part part = new Part(plan, tasks);
        return part.isEmpty()
                ? NOTHING
                : new Evaluation(plan, readings, yardstick, id -> part.isWhole(id) ? rows.get(id) : null, part)
                        .overall();
    }

    /** The day on which the rows were judged. */
    public LocalDate statusDate() {
        return yardstick.statusDate();
    }

    /** The status of projects 1 to 12 together; project 0, the yearly goals, counts only where it stands alone. */
    public Status overall() {
        return overall;
    }
}
