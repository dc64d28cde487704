package hengdao.service;

import hengdao.model.ReportFigure;

/**
 * A figure of an issued report, and what stands in its place now.
 *
 * @param then as it was issued
 * @param now as it stands now, empty if there is nothing any more
 */
public record FigureChange(ReportFigure then, String now) {

    /** Whether it is another figure now. */
    public boolean changed() {
        return !then.shown().equals(now);
    }
}
