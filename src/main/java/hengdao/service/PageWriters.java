package hengdao.service;

import hengdao.drawing.Checkpoint;
import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.PngPainter;
import hengdao.drawing.SvgPainter;
import hengdao.model.InputRefused;

/** What writes a single page to a file of its own. */
record PageWriters(FontTextMeasurer measurer, ReportDocument document) {
    /** The most dots a picture may have: 400 MB while it is painted. */
    private static final double MOST_DOTS = 1e8;

    ReportFiles.PageWriter svg() {
        SvgPainter painter = new SvgPainter(measurer);
        return (page, out) -> out.write(painter.bytes(page, document.title(), document.language()));
    }

    ReportFiles.PageWriter png(int dpi, Checkpoint checkpoint) {
        PngPainter painter = new PngPainter(measurer, dpi);
        return (page, out) -> {
            refuseHuge(page, dpi);
            painter.write(page, out, checkpoint);
        };
    }

    /** Refuses a picture that would take more memory than an office PC has. */
    private static void refuseHuge(Drawing drawing, int dpi) {
        double dots = drawing.width() * drawing.height() * Math.pow(dpi / 72.0, 2);
        if (dots > MOST_DOTS) {
            long fitting = (long) Math.floor(72 * Math.sqrt(MOST_DOTS / (drawing.width() * drawing.height())));
            throw fitting < PaperMeasures.LEAST_DPI
                    ? new InputRefused("report.dpi.never")
                    : new InputRefused("report.dpi.huge", dpi, fitting);
        }
    }
}
