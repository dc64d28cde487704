package hengdao.report.ledger;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Outcome;
import hengdao.model.PlannedPeriod;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.schedule.Status;
import hengdao.schedule.rounds.DueState;
import hengdao.schedule.rounds.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: a task, or one of its indicators with what is known of the task repeated, so that each line says
 * all of itself however the lines are sorted.
 *
 * @param indicator null for a task without indicators
 * @param number 序号 of the indicator, or of the task
 * @param holder whether the task holds others, so that it counts in no total
 * @param outcome the end state of the task, null if none is stated
 * @param newest what was last reported of it up to the status date, null if nothing was
 * @param amendments what was changed of its promise, in the order of entering
 * @param present the present period (本期)
 * @param reporting how it stands in that period, null where nothing is to be reported on it
 * @param skipped why nothing is reported on it in that period, empty where it was not skipped
 */
public record LedgerLine(
        Task task,
        @Nullable Indicator indicator,
        String number,
        String project,
        String area,
        PlannedPeriod period,
        Status status,
        boolean holder,
        @Nullable Outcome outcome,
        @Nullable ProgressEntry newest,
        List<Amendment> amendments,
        ReportingPeriod present,
        @Nullable DueState reporting,
        String skipped) {

    public LedgerLine {
        amendments = List.copyOf(amendments);
    }

    /** The id of the indicator, or of the task where there is none. */
    public UUID id() {
        return indicator == null ? task.id() : indicator.id();
    }

    /** Whether what was last reported of it has not been reviewed yet (待审核). */
    public boolean isPending() {
        return newest != null && newest.state() == EntryState.SUBMITTED;
    }

    /** The day by which it is due. */
    public LocalDate deadline() {
        return indicator == null ? period.deadline() : indicator.dueIn(period);
    }

    /** Whether the source does not state that day. */
    public boolean deadlineIsDefault() {
        return (indicator == null || indicator.deadline() == null)
                ? period.deadlineIsDefault()
                : !indicator.deadlineStated();
    }

    /** What it was before it was amended for the first time; empty if it never was. */
    public Optional<String> original(AmendmentKind kind) {
        return amendments.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .map(Amendment::before);
    }
}
