package hengdao.schedule.plan;

import hengdao.model.Task;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Moves automatically scheduled tasks to where links and constraints put them. */
public final class AutomaticDates {

    private AutomaticDates() {}

    /**
     * The automatic tasks that an edit moves, as they will stand: the changed ones themselves and, from link to link,
     * their successors. Takes time in proportion to what it moves.
     *
     * @param plan the plan after the edit
     * @param changed tasks whose dates, links or scheduling the edit changed
     */
    public static List<Task> settle(Plan plan, Collection<UUID> changed) {
        return List.of();
    }

    /** All automatic leaves at or below {@code scope} at their earliest dates (顺排); those that move. */
    public static List<Task> forward(Plan plan, Collection<UUID> scope) {
        return List.of();
    }

    /**
     * All automatic leaves at or below {@code scope} as late as possible so that the last finishes on {@code finish}
     * (倒排工期); those that move. Their new dates are kept by a not-before constraint.
     */
    public static List<Task> backward(Plan plan, Collection<UUID> scope, LocalDate finish) {
        return List.of();
    }
}
