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
 * @param topic what it is about beside its projects
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
        ChartMarks marks,
        ReportTopic topic) {

    public ReportRequest {
        projects = List.copyOf(projects);
    }

    /** A report about nothing in particular beside its projects. */
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
            @Nullable PageRange pages,
            ChartMarks marks) {
        this(kind, year, asOf, projects, paper, portrait, scale, from, to, pages, marks, ReportTopic.USUAL);
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
        return new ReportRequest(kind, year, asOf, projects, paper, portrait, scale, from, to, pages, shown, topic);
    }

    /** The same report about something. */
    public ReportRequest about(ReportTopic other) {
        return new ReportRequest(kind, year, asOf, projects, paper, portrait, scale, from, to, pages, marks, other);
    }

    /** The sheet of an indicator on A4 portrait, every page. */
    public static ReportRequest ofIndicator(int year, LocalDate asOf, String key) {
        ReportRequest plain = of(ReportKind.INDICATOR, year);
        return new ReportRequest(
                plain.kind,
                year,
                asOf,
                List.of(),
                Paper.A4,
                true,
                Scale.AUTO,
                null,
                null,
                null,
                plain.marks,
                plain.topic.withKey(key));
    }

    /** All projects on A3 landscape, the whole time on one page width, every page. */
    public static ReportRequest of(ReportKind kind, int year) {
        return new ReportRequest(kind, year, null, List.of(), Paper.A3, false, Scale.AUTO, null, null, null);
    }
}
