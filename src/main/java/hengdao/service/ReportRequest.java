package hengdao.service;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * @param layout how it lies on that paper
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
        ReportTopic topic,
        PageLayout layout) {

    public ReportRequest {
        projects = List.copyOf(projects);
    }

    /** A report about nothing in particular beside its projects, with the usual marks on usual paper. */
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
        this(
                kind,
                year,
                asOf,
                projects,
                paper,
                portrait,
                scale,
                from,
                to,
                pages,
                ChartMarks.USUAL,
                ReportTopic.USUAL,
                PageLayout.USUAL);
    }

    /** The same report with other marks in its chart. */
    public ReportRequest with(ChartMarks shown) {
        return new ReportRequest(
                kind, year, asOf, projects, paper, portrait, scale, from, to, pages, shown, topic, layout);
    }

    /** The same report with or without the progress line (前锋线) in its chart. */
    public ReportRequest withProgressLine(boolean shown) {
        Set<ChartLayer> layers = EnumSet.noneOf(ChartLayer.class);
        layers.addAll(marks.layers());
        if (shown) {
            layers.add(ChartLayer.PROGRESS_LINE);
        } else {
            layers.remove(ChartLayer.PROGRESS_LINE);
        }
        return with(marks.showing(layers));
    }

    /** The same report about something. */
    public ReportRequest about(ReportTopic other) {
        return new ReportRequest(
                kind, year, asOf, projects, paper, portrait, scale, from, to, pages, marks, other, layout);
    }

    /** The same report laid out otherwise. */
    public ReportRequest laidOut(PageLayout other) {
        return new ReportRequest(
                kind, year, asOf, projects, paper, portrait, scale, from, to, pages, marks, topic, other);
    }

    /** The sheet that goes through the printer, as print queues name it. */
    public String media() {
        PosterPaper poster = layout.poster();
        OwnPaper own = layout.own();
        if (poster != null) {
            return poster.paper().name();
        }
        return own == null
                ? paper.name()
                : "Custom." + OwnPaper.figure(Math.min(own.width(), own.height())) + "x"
                        + OwnPaper.figure(Math.max(own.width(), own.height())) + "mm";
    }

    /** The sheet of an indicator on A4 portrait, every page. */
    public static ReportRequest ofIndicator(int year, LocalDate asOf, String key) {
        return new ReportRequest(
                        ReportKind.INDICATOR, year, asOf, List.of(), Paper.A4, true, Scale.AUTO, null, null, null)
                .about(ReportTopic.USUAL.withKey(key));
    }

    /** All projects on A3 landscape, the whole time on one page width, every page. */
    public static ReportRequest of(ReportKind kind, int year) {
        return new ReportRequest(kind, year, null, List.of(), Paper.A3, false, Scale.AUTO, null, null, null);
    }
}
