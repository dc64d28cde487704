package hengdao.service;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.PngPainter;
import hengdao.drawing.SvgPainter;

/** What writes a single page to a file of its own. */
record PageWriters(FontTextMeasurer measurer, ReportDocument document) {

    ReportFiles.PageWriter svg() {
        SvgPainter painter = new SvgPainter(measurer);
        return (page, out) -> out.write(painter.bytes(page, document.title(), document.language()));
    }

    ReportFiles.PageWriter png(int dpi) {
        return new PngPainter(measurer, dpi)::write;
    }
}
