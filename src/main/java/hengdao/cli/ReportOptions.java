package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.OwnPaper;
import hengdao.service.PageRange;
import hengdao.service.Paper;
import hengdao.service.ProgrammeView;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.ReportTopic;
import hengdao.service.Reports;
import hengdao.service.RowLevel;
import hengdao.service.Scale;
import hengdao.service.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which report, and how it should look: for files and for the printer alike. */
final class ReportOptions {

    private static final int MOST_DAYS = 366;

    @Parameters(
            index = "0",
            paramLabel = "gantt|progress|bulletin|indicator|order|due|ledger",
            descriptionKey = "cli.option.report")
    private ReportKind kind = ReportKind.GANTT;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", descriptionKey = "cli.option.report-key")
    private String key = "";

    @Option(names = "--project", paramLabel = "N", descriptionKey = "cli.option.projects")
    private List<Integer> projects = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--paper", paramLabel = "A4|A3|A2|A1|A0|900x600", descriptionKey = "cli.option.paper")
    private @Nullable PaperOption paper;

    @Option(names = "--portrait", descriptionKey = "cli.option.portrait")
    private boolean portrait;

    @Option(
            names = "--scale",
            paramLabel = "year|quarter|month|ten-day|week|day|auto",
            descriptionKey = "cli.option.scale")
    private @Nullable Scale scale;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
    private @Nullable String to;

    @Option(names = "--pages", paramLabel = "2-4", descriptionKey = "cli.option.pages")
    private @Nullable String pages;

    @Option(names = "--level", paramLabel = "project|area|task|indicator", descriptionKey = "cli.option.level")
    private @Nullable RowLevel level;

    @Option(names = "--behind", descriptionKey = "cli.option.behind")
    private boolean behind;

    @Option(names = "--one-page", descriptionKey = "cli.option.one-page")
    private boolean onePage;

    @Option(names = "--progress-line", descriptionKey = "cli.option.progress-line")
    private boolean progressLine;

    @Option(names = "--by-unit", descriptionKey = "cli.option.by-unit")
    private boolean byUnit;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.option.days")
    private @Nullable Integer days;

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "cli.option.issued-by")
    private String issuer = "";

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.option.template")
    private String template = "";

    /** The reports of a data folder, dressed by the template named or else the usual one. */
    Reports reports(Workspace workspace, Surroundings surroundings) {
        return new Reports(workspace, surroundings.messages(), surroundings.clock())
                .in(workspace.templates(), template);
    }

    /** Who brings the report out, blank for whoever signs here. */
    String issuer() {
        return issuer;
    }

    /** Says which years of the report have no known calendar; those of the days it shows count too. */
    void warnOfCalendar(Workspace workspace, ReportRequest request, Surroundings surroundings) {
        ProgrammeView view = workspace.view(request.year(), request.asOf());
        LocalDate day = view.statusDate();
        surroundings.warnOfCalendar(
                view.programme(),
                day,
                Objects.requireNonNullElse(request.from(), day),
                Objects.requireNonNullElse(request.to(), day));
    }

    ReportRequest request(int year) {
        if (kind.isAboutOne() && key.isEmpty()) {
            throw new InputRefused("cli.report.key.missing." + Choice.name(kind));
        }
        if (!kind.isAboutOne() && !key.isEmpty()) {
            throw new InputRefused("cli.report.key.idle", key);
        }
        if (kind.isAboutOne()) {
            refuseIdle("--project", projects.isEmpty() ? null : projects);
        }
        if (kind == ReportKind.BULLETIN || kind == ReportKind.ORDER) {
            refuseIdle("--paper", paper);
            refuseIdle("--portrait", portrait ? true : null);
        }
        if (kind != ReportKind.BULLETIN) {
            refuseIdle("--by-unit", byUnit ? true : null);
        }
        if (kind != ReportKind.DUE) {
            refuseIdle("--days", days);
        }
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new InputRefused("cli.report.days", days, MOST_DAYS);
        }
        if (kind != ReportKind.GANTT) {
            refuseIdle("--scale", scale);
            refuseIdle("--from", from);
            refuseIdle("--to", to);
            refuseIdle("--level", level);
            refuseIdle("--behind", behind ? true : null);
            refuseIdle("--one-page", onePage ? true : null);
            refuseIdle("--progress-line", progressLine ? true : null);
        }
        OwnPaper own = paper == null ? null : paper.own();
        if (own != null && portrait) {
            throw new InputRefused("cli.report.portrait.own");
        }
        Paper usual = kind == ReportKind.INDICATOR || kind == ReportKind.DUE ? Paper.A4 : Paper.A3;
        Paper named = paper == null ? null : paper.named();
        ReportRequest request = new ReportRequest(
                        kind,
                        year,
                        Days.optional("--as-of", asOf),
                        projects,
                        named == null ? usual : named,
                        portrait,
                        scale == null ? Scale.AUTO : scale,
                        Days.optional("--from", from),
                        Days.optional("--to", to),
                        pages == null ? null : PageRange.parse(pages))
                .about(ReportTopic.USUAL
                        .withKey(key)
                        .ranking(byUnit)
                        .withDays(days == null ? ReportTopic.USUAL_DAYS : days)
                        .showing(level == null ? RowLevel.INDICATOR : level, behind, onePage))
                .laidOut(page.layout(kind, own, onePage || (scale != null && scale != Scale.AUTO)));
        return request.withProgressLine(progressLine);
    }

    private static void refuseIdle(String option, @Nullable Object value) {
        if (value != null) {
            throw new InputRefused("cli.report.option.idle", option);
        }
    }
}
