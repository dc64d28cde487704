package hengdao.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a change of the plan left behind.
 *
 * @param view the programme after it
 * @param sameTree whether every row is still there, in its place, so that only {@code touched} rows look different
 * @param touched ids of the tasks and of the rows above them whose dates, words or status may have changed
 * @param about ids of the rows that a step taken back or done again was asked for, some perhaps gone; else empty
 */
public record Edited(ProgrammeView view, boolean sameTree, Set<UUID> touched, List<UUID> about) {
    public Edited {
        touched = Set.copyOf(touched);
        about = List.copyOf(about);
    }

    /** What a new change left behind. */
    Edited(ProgrammeView view, boolean sameTree, Set<UUID> touched) {
        this(view, sameTree, touched, List.of());
    }

    /** The same as what came of a step that was asked for these rows. */
    Edited about(List<UUID> rows) {
        return new Edited(view, sameTree, touched, rows);
    }
}
