package hengdao.service;

import hengdao.drawing.DocumentInfo;
import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.PdfPainter;
import hengdao.report.ReportPage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report laid out: its pages and what it says about itself. */
record ReportDocument(String title, String author, Locale language, ZonedDateTime created, List<ReportPage> pages) {

    /** Tells whether to go on, before each page. */
    @FunctionalInterface
    interface Watch {
        boolean proceed(int done, int of);
    }

    /** The pages, each drawn when it is asked for. */
    List<Drawing> drawings() {
        return new AbstractList<>() {
            @Override
            public Drawing get(int index) {
                return pages.get(index).drawing();
            }

            @Override
            public int size() {
                return pages.size();
            }
        };
    }

    /** Writes all pages; false and nothing written if told to stop. */
    boolean writePdf(OutputStream out, FontTextMeasurer measurer, Watch watch) throws IOException {
        List<DocumentInfo.Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (String begins : pages.get(i).begins()) {
                bookmarks.add(new DocumentInfo.Bookmark(begins, i));
            }
        }
        DocumentInfo info = new DocumentInfo(title, author, language, created, bookmarks);
        return new PdfPainter(measurer).write(drawings(), info, out, done -> watch.proceed(done, pages.size()));
    }
}
