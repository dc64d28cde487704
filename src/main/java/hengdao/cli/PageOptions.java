package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.OwnPaper;
import hengdao.service.PageLayout;
import hengdao.service.PageSequence;
import hengdao.service.Paper;
import hengdao.service.PaperMeasures;
import hengdao.service.PosterPaper;
import hengdao.service.ReportKind;
import hengdao.service.TableColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a report lies on its paper, for files and for the printer alike. */
final class PageOptions {

    private static final String USUAL_OVERLAP = "10";

    @Option(names = "--margin", paramLabel = "MM", descriptionKey = "cli.option.margin")
    private @Nullable String margin;

    @Option(names = "--pages-wide", paramLabel = "1-20", descriptionKey = "cli.option.pages-wide")
    private @Nullable String pagesWide;

    @Option(names = "--days-per-cm", paramLabel = "N", descriptionKey = "cli.option.days-per-cm")
    private @Nullable String daysPerCentimetre;

    @Option(names = "--page-order", paramLabel = "across|down", descriptionKey = "cli.option.page-order")
    private @Nullable PageSequence sequence;

    @Option(names = "--columns", split = ",", paramLabel = "number,percent...", descriptionKey = "cli.option.columns")
    private List<TableColumn> columns = List.of();

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    private boolean mono;

    @Option(names = "--poster", paramLabel = "A4|A3|A2|A1|A0", descriptionKey = "cli.option.poster")
    private @Nullable Paper poster;

    @Option(names = "--overlap", paramLabel = "MM", descriptionKey = "cli.option.overlap")
    private @Nullable String overlap;

    @Option(names = "--dpi", paramLabel = "72-600", descriptionKey = "cli.option.dpi")
    private @Nullable String dpi;

    /**
     * The layout of a kind of report; refuses idle options.
     *
     * @param own the size of the sheet, null for a standard one
     * @param scaled whether the width of time is given by another option
     */
    PageLayout layout(ReportKind kind, @Nullable OwnPaper own, boolean scaled) {
        if (kind == ReportKind.BULLETIN || kind == ReportKind.ORDER) {
            refuseIdle("--margin", margin);
        }
        if (kind != ReportKind.GANTT) {
            refuseIdle("--pages-wide", pagesWide);
            refuseIdle("--days-per-cm", daysPerCentimetre);
            refuseIdle("--page-order", sequence);
            refuseIdle("--columns", columns.isEmpty() ? null : columns);
            refuseIdle("--poster", poster);
        }
        if (kind != ReportKind.GANTT && kind != ReportKind.INDICATOR) {
            refuseIdle("--dpi", dpi);
        }
        if (!kind.hasColours()) {
            refuseIdle("--mono", mono ? true : null);
        }
        if (poster == null) {
            refuseIdle("--overlap", overlap);
        }
        int ways = (pagesWide == null ? 0 : 1) + (daysPerCentimetre == null ? 0 : 1) + (scaled ? 1 : 0);
        if (ways > 1) {
            throw new InputRefused("cli.report.scale.several");
        }
        return PageLayout.USUAL
                .on(own, margin == null ? null : PaperMeasures.margin(margin))
                .wide(
                        pagesWide == null ? 0 : PaperMeasures.pagesWide(pagesWide),
                        daysPerCentimetre == null ? null : PaperMeasures.daysPerCentimetre(daysPerCentimetre))
                .in(sequence == null ? PageSequence.ACROSS : sequence)
                .with(columns)
                .inBlack(mono)
                .dividedOver(poster == null ? null : new PosterPaper(poster, overlap()))
                .at(dpi == null ? PageLayout.USUAL_DPI : PaperMeasures.dpi(dpi));
    }

    private double overlap() {
        return PaperMeasures.overlap(overlap == null ? USUAL_OVERLAP : overlap);
    }

    private static void refuseIdle(String option, @Nullable Object value) {
        if (value != null) {
            throw new InputRefused("cli.report.option.idle", option);
        }
    }
}
