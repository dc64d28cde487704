package hengdao.gantt;

/**
 * The part of the time that a page shows and no other one does: marks at its edge are seen on two pages, what they say
 * stands on one.
 *
 * @param first where it begins within the slice, in points
 * @param last where it ends
 */
record PagePart(double first, double last) {
    private static final double NEARLY = 1e-6;

    /** The part of a frame; of the whole width on a screen. */
    static PagePart of(ChartFrame frame, GanttStyle style) {
        boolean leftmost = frame.from() <= 0;
        boolean rightmost = frame.from() + frame.width() >= frame.scale().width() - NEARLY;
        return new PagePart(
                leftmost ? Double.NEGATIVE_INFINITY : 0,
                rightmost ? Double.POSITIVE_INFINITY : frame.width() - style.pageEdge());
    }

    /** Whether what begins at a place is of this page. */
    boolean begins(double x) {
        return x >= first - NEARLY && x < last - NEARLY;
    }

    /** Whether what ends at a place is of this page. */
    boolean ends(double x) {
        return x > first + NEARLY && x <= last + NEARLY;
    }
}
