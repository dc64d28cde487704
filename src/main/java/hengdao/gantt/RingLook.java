package hengdao.gantt;

import hengdao.schedule.Light;

/**
 * How the ring around the word of a light looks in black only: the worse, the heavier.
 *
 * @param widths how many hairlines wide it is
 */
record RingLook(double widths, boolean dashed, boolean filled, boolean square) {

    /** A plain ring. */
    static final RingLook THIN = new RingLook(1, false, false, false);

    static RingLook of(Light light) {
        return switch (light) {
            case DONE, GREEN, IN_PROGRESS -> THIN;
            case NO_DATA, NOT_STARTED -> new RingLook(1, true, false, false);
            case YELLOW -> new RingLook(2.4, false, false, false);
            case ORANGE -> new RingLook(3.6, false, false, false);
            case RED -> new RingLook(1, false, true, false);
            case CONSTRAINED -> new RingLook(1.6, false, false, true);
        };
    }
}
