package hengdao.gantt;

import java.time.LocalDate;
import java.util.List;

/**
 * The curves of one measured row in share of the way to its goal, 0 to 1 (more where a goal is exceeded).
 *
 * @param scheduled corners of the scheduled progress, ascending by date; straight between them
 * @param actual what was reported, ascending by date; a step at each
 */
public record Lane(List<At> scheduled, List<At> actual) {
    public Lane {
        scheduled = List.copyOf(scheduled);
        actual = List.copyOf(actual);
    }

    /** A share at the end of a day. */
    public record At(LocalDate date, double share) {}
}
