package hengdao.report;

import hengdao.gantt.Zoom;

/** How wide time is drawn on paper. */
public sealed interface TimeWidth {

    /** The whole time on exactly that many pages side by side. */
    record Pages(int count) implements TimeWidth {}

    /** At a named scale, a little wider where that fills the pages. */
    record Named(Zoom zoom) implements TimeWidth {}

    /** At exactly that many days to a centimetre; the last page may stay partly white. */
    record DaysPerCentimetre(double days) implements TimeWidth {}

    /** A named scale, or one page for {@link Zoom#FIT}. */
    static TimeWidth of(Zoom zoom) {
        return zoom == Zoom.FIT ? new Pages(1) : new Named(zoom);
    }
}
