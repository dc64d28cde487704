package hengdao.schedule.rounds;

import hengdao.model.ProgressEntry;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.schedule.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, or a task without one, that is to be reported on in a round.
 *
 * @param taskId the task of the indicator, or the task itself
 * @param unit which reports on it: the lead unit unless it was handed over; may be empty
 * @param person who reports on it: the responsible person unless it was handed over; may be empty
 * @param last what counted on the day before the round opened, null without any
 * @param entry the returned one to be answered, or the newest that counts for the round; null for others
 * @param skip null unless it is skipped
 * @param handover the newest that led to unit and person, null if they are those of the plan
 */
public record DueItem(
        UUID subjectId,
        UUID taskId,
        String unit,
        String person,
        DueState state,
        @Nullable Reading last,
        @Nullable ProgressEntry entry,
        @Nullable RoundSkip skip,
        @Nullable RoundHandover handover) {

    /** Whether a unit or person of that name reports on it. */
    boolean isOf(String who) {
        return unit.equals(who) || person.equals(who);
    }
}
