package hengdao.gantt;

import hengdao.model.AnnualProgramme;
import hengdao.model.PlannedPeriod;
import org.jspecify.annotations.Nullable;

/** The period from the earliest start to the latest finish of several rows; a date is default only where all are. */
final class Span {
    private @Nullable PlannedPeriod period;

    void add(PlannedPeriod other) {
        PlannedPeriod known = period;
        period = known == null
                ? other
                : new PlannedPeriod(
                        known.start().isBefore(other.start()) ? known.start() : other.start(),
                        known.finish().isAfter(other.finish()) ? known.finish() : other.finish(),
                        known.deadline().isAfter(other.deadline()) ? known.deadline() : other.deadline(),
                        known.startIsDefault() && other.startIsDefault(),
                        known.deadlineIsDefault() && other.deadlineIsDefault());
    }

    void add(Span other) {
        PlannedPeriod theirs = other.period;
        if (theirs != null) {
            add(theirs);
        }
    }

    boolean isEmpty() {
        return period == null;
    }

    /** What was added, or the whole year where nothing was. */
    PlannedPeriod orYear(AnnualProgramme annual) {
        PlannedPeriod known = period;
        return known != null
                ? known
                : new PlannedPeriod(
                        annual.defaultStart(), annual.defaultDeadline(), annual.defaultDeadline(), true, true);
    }
}
