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
 * @param constrained whether it was judged as part of a task that outside causes hold up
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
        Rise plan,
        boolean constrained) {

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
        return new Judged(status, 1, judged, entered, start, finish, due, expected, measured, plan, false);
    }

    boolean done() {
        return status.light() == Light.DONE;
    }

    Judged weighing(double newWeight) {
        return new Judged(
                status, newWeight, judged, entered, start, finish, due, expected, measured, plan, constrained);
    }

    /** The same row as part of a task that outside causes hold up: what is done stays done. */
    Judged heldUp() {
        Status now = done() ? status : status.with(Light.CONSTRAINED);
        return new Judged(now, weight, judged, entered, start, finish, due, expected, measured, plan, true);
    }

    /** The same row as held up by outside causes itself: it is judged no further. */
    Judged aside(boolean newConstrained) {
        Status held = status.with(Light.CONSTRAINED);
        boolean still = judged && newConstrained;
        return new Judged(held, weight, still, entered, start, finish, due, expected, measured, plan, newConstrained);
    }

    /** Whether it, or what is left to do of it, is held up without the rows above being so. */
    boolean isHeldUp() {
        return status.light() == Light.CONSTRAINED && !constrained;
    }

    /** Whether it counts neither for nor against the rows above. */
    boolean standsAside() {
        return isHeldUp() && !judged;
    }

    /** The same row stated to be done: whatever its figures say, all of its plan is there. */
    Judged stated() {
        Status stated = new Status(
                Light.DONE,
                status.measured(),
                status.measuredOn(),
                status.scheduledValue(),
                status.percent(),
                status.scheduledPercent(),
                100.0,
                status.scheduledCompletion(),
                finish.toEpochDay() + 1.0,
                Math.max(1, status.reported()),
                Math.max(1, status.total()));
        int leaves = Math.max(1, expected);
        return new Judged(stated, weight, true, true, start, finish, due, leaves, leaves, plan, constrained);
    }
}
