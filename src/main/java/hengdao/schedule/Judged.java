package hengdao.schedule;

import java.time.LocalDate;

/**
 * A row with what its roll-up needs to know of it.
 *
 * @param weight relative to its siblings
 * @param judged whether it can be held against a plan at all
 * @param entered whether anybody reported on it
 * @param start first planned day
 * @param finish last planned day
 * @param due deadline
 * @param expected how many leaves should have been reported by now: those reported, and those planned to have begun
 * @param measured how many leaves have a completion that a roll-up can average
 * @param plan the scheduled completion, 0 to 100
 */
record Judged(
        Status status,
        double weight,
        boolean judged,
        boolean entered,
        LocalDate start,
        LocalDate finish,
        LocalDate due,
        int expected,
        int measured,
        Rise plan) {

    /** A leaf, planned for those days. */
    static Judged leaf(
            Status status,
            boolean judged,
            boolean entered,
            LocalDate start,
            LocalDate finish,
            LocalDate due,
            LocalDate today,
            Rise plan) {
        int expected = status.reported() > 0 || !start.isAfter(today) ? 1 : 0;
        int measured = status.completion() != null ? 1 : 0;
        return new Judged(status, 1, judged, entered, start, finish, due, expected, measured, plan);
    }

    boolean done() {
        return status.light() == Light.DONE;
    }

    Judged weighing(double newWeight) {
        return new Judged(status, newWeight, judged, entered, start, finish, due, expected, measured, plan);
    }
}
