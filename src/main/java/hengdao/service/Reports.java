package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.i18n.Messages;
import hengdao.report.ReportData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds reports and writes them to files. Used by one thread at a time, never the window's. */
public final class Reports {

    /** Where the data of a year at a status date comes from; null stands for the programme's own status date. */
    @FunctionalInterface
    public interface Source {
        ReportData at(int year, @Nullable LocalDate asOf);
    }

    /** Takes the source of the data, the language of the paper, and the clock that gives the day a report is made. */
    public Reports(Source source, Messages messages, Clock clock) {}

    /** The pages as they will be printed: for the preview and for the printer; refuses what cannot be drawn. */
    public List<Drawing> pages(ReportRequest request) {
        return List.of();
    }

    /**
     * Writes the report in the format of the file's extension: a chart as pdf, svg or png, a table as pdf or xlsx.
     * Several pages as svg or png become FILE-01.png, FILE-02.png, ... Files that exist are replaced; if anything fails
     * nothing new is left behind.
     *
     * @return the files written, in page order; empty if cancelled
     * @throws hengdao.model.InputRefused unknown extension, nothing to show, pages that do not exist, folder not
     *     writable
     */
    public List<Path> write(ReportRequest request, Path out, Progress progress) {
        return List.of();
    }
}
