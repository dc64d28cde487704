package hengdao.schedule.plan;

import hengdao.model.Task;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Moves automatically scheduled tasks to where links and constraints put them: to the earliest workdays that both allow,
 * as long in workdays as before. A must-finish-by constraint never moves a task; without links and a not-before
 * constraint a task stays, but for days off. Nobody moves what is scheduled by the officer, nor tasks whose links form a
 * circle, which only an imported plan can have. An id in the arguments stands for all leaves at or below its row.
 */
public final class AutomaticDates {

    private AutomaticDates() {}

    /**
     * The automatic tasks that an edit moves, as they will stand: the changed ones themselves and, from link to link,
     * their successors. Takes time in proportion to the automatic tasks that follow the changed ones.
     *
     * @param plan the plan after the edit
     * @param changed tasks whose dates, links or scheduling the edit changed
     */
    public static List<Task> settle(Plan plan, Collection<UUID> changed) {
        return Settling.of(plan, plan.leafPlaces(changed));
    }

    /**
     * All automatic leaves at or below {@code scope} at their earliest dates (顺排), and what follows them; those that
     * move.
     */
    public static List<Task> forward(Plan plan, Collection<UUID> scope) {
        return Settling.of(plan, plan.leafPlaces(scope));
    }

    /**
     * All automatic leaves at or below {@code scope} as late as possible so that the last finishes on {@code finish}
     * (倒排工期); those that change. None breaks a link to a task that stays, its deadline if one is stated, or the day
     * it must be finished by. Fixed tasks stay. The new dates are kept by a not-before constraint; a day
     * to finish by that is earlier than the deadline stated stays in its place. Whether the
     * predecessors outside of the scope allow such early dates is for {@link #settle} to say.
     */
    public static List<Task> backward(Plan plan, Collection<UUID> scope, LocalDate finish) {
        return BackwardSettling.of(plan, plan.leafPlaces(scope), finish);
    }
}
