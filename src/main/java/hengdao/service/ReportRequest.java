package hengdao.service;

import hengdao.gantt.ChartMarks;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted, and how it should look.
 *
 * @param asOf the status date, null for the programme's own
 * @param projects numbers of the projects shown, empty for all
 * @param from first day of a chart, null for the earliest start of its rows
 * @param to last day of a chart, null for the latest finish of its rows
 * @param pages which of the pages, null for all
 * @param marks what a chart shows beside its rows, as on screen
 */
public record ReportRequest(
        ReportKind kind,
        int year,
        @Nullable LocalDate asOf,
        List<Integer> projects,
        Paper paper,
        boolean portrait,
        Scale scale,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PageRange pages,
        ChartMarks marks) {

    public ReportRequest {
        projects = List.copyOf(projects);
    }

    /** A report whose chart has the usual marks. */
    public ReportRequest(
            ReportKind kind,
            int year,
            @Nullable LocalDate asOf,
            List<Integer> projects,
            Paper paper,
            boolean portrait,
            Scale scale,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PageRange pages) {
        this(kind, year, asOf, projects, paper, portrait, scale, from, to, pages, ChartMarks.USUAL);
    }

    /** The same report with other marks in its chart. */
    public ReportRequest with(ChartMarks shown) {
        return new ReportRequest(kind, year, asOf, projects, paper, portrait, scale, from, to, pages, shown);
    }

    /** All projects on A3 landscape, the whole time on one page width, every page. */
    public static ReportRequest of(ReportKind kind, int year) {
        return new ReportRequest(kind, year, null, List.of(), Paper.A3, false, Scale.AUTO, null, null, null);
    }
}
