package hengdao.ui.common;

/**
 * Rounds places to whole device pixels, so that lines and edges stay crisp at every output scale.
 *
 * @param scale device pixels per logical pixel: 1, 1.25, 1.5, 2
 * @param origin where coordinate 0 stands, in logical pixels
 */
record PixelGrid(double scale, double origin) {
    private static final double SLACK = 1e-6;

    /**
     * The nearest place that is a pixel's edge. A place half-way between two goes to the right one, even if it was
     * reckoned a billionth too small: the same day is the same pixel however its place was come by.
     */
    double edge(double place) {
        return Math.floor((origin + place) * scale + 0.5 + SLACK) / scale - origin;
    }

    /** A pen's width in whole pixels, at least one; a hairline stays one pixel wide until there is room for two. */
    double pen(double width) {
        return Math.max(1, Math.floor(width * scale + 0.3)) / scale;
    }

    /** The middle of a pen of that (rounded) width that covers the last pixels before a place. */
    double penMiddle(double place, double pen) {
        double before = Math.ceil(pen * scale / 2) / scale;
        return edge(place) - before + pen / 2;
    }

    PixelGrid shifted(double by) {
        return new PixelGrid(scale, origin + by);
    }
}
