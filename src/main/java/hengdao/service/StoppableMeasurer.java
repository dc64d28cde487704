package hengdao.service;

import hengdao.drawing.Stopped;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;

/**
 * Ends laying out, which measures text all the time, as soon as nobody wants the result any more. Safe for use by several
 * threads.
 */
final class StoppableMeasurer implements TextMeasurer {

    private final TextMeasurer measurer;
    private volatile Progress watch;

    StoppableMeasurer(TextMeasurer measurer, Progress watch) {
        this.measurer = measurer;
        this.watch = watch;
    }

    /** From now on nothing ends: what is laid out may be drawn whenever it is asked for. */
    void release() {
        watch = Progress.NONE;
    }

    @Override
    public double width(String text, TextStyle style) {
        if (watch.cancelled()) {
            throw new Stopped();
        }
        return measurer.width(text, style);
    }

    @Override
    public double ascent(TextStyle style) {
        return measurer.ascent(style);
    }
}
