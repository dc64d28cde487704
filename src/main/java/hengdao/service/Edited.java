package hengdao.service;

import java.util.Set;
import java.util.UUID;

/**
 * What a change of the plan left behind.
 *
 * @param view the programme after it
 * @param sameTree whether every row is still there, in its place, so that only {@code touched} rows look different
 * @param touched ids of the tasks and of the rows above them whose dates, words or status may have changed
 */
public record Edited(ProgrammeView view, boolean sameTree, Set<UUID> touched) {
    public Edited {
        touched = Set.copyOf(touched);
    }
}
