package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.Project;
import hengdao.model.WorkArea;
import hengdao.report.document.PageSetup;
import hengdao.report.document.TextDocument;
import hengdao.report.ledger.LedgerDocument;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerLines;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ledger (台账) of the chosen projects. Safe for use by several threads. */
public record LedgerReport(Messages messages) {

    /** The document; refuses as {@link ChosenRows} does. */
    public TextDocument of(ReportData data, List<Integer> projects, PageFormat format, LocalDate madeOn) {
        ChosenRows.of(data, projects, messages);
        Set<UUID> areas = areas(data, projects);
        List<LedgerLine> lines =
                LedgerLines.of(Plan.of(data.programme()), data.status()::of, data.statusDate()).stream()
                        .filter(line -> areas.contains(line.task().workAreaId()))
                        .toList();
        if (lines.isEmpty()) {
            throw new InputRefused("report.nothing");
        }
        String issuer = data.issuer();
        String day = messages.text("report.status_date", data.statusDate().toString());
        String example = data.programme().annual().demo() ? "    " + messages.text("report.example") : "";
        PageSetup setup = format.setup();
        return new LedgerDocument(messages, setup, data.template().ledger())
                .of(
                        Titles.of(TemplateTitle.LEDGER, data, projects, messages),
                        issuer,
                        (issuer.isEmpty() ? "" : messages.text("report.issuer", issuer) + "    ") + day + example,
                        lines,
                        new SignatureLines(messages).table(data, madeOn, setup));
    }

    private static Set<UUID> areas(ReportData data, List<Integer> projects) {
        Set<UUID> chosen = data.programme().projects().stream()
                .filter(project -> projects.isEmpty() || projects.contains(project.no()))
                .map(Project::id)
                .collect(Collectors.toSet());
        return data.programme().workAreas().stream()
                .filter(area -> chosen.contains(area.projectId()))
                .map(WorkArea::id)
                .collect(Collectors.toSet());
    }
}
