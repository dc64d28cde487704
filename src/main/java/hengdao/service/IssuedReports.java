package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.IssuedFile;
import hengdao.model.IssuedReport;
import hengdao.model.ReportFigure;
import hengdao.report.OrderSheet;
import hengdao.store.Ids;
import hengdao.store.IssuedFiles;
import hengdao.store.IssuedStore;
import hengdao.store.WriteGate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** The reports that were saved or printed (已出报表): their files, and what they showed. Nothing of them is ever removed. */
public final class IssuedReports {

    private final WriteGate gate;
    private final IssuedStore store;
    private final IssuedFiles files;
    private final Ids ids;

    IssuedReports(WriteGate gate, IssuedStore store, IssuedFiles files, Ids ids) {
        this.gate = gate;
        this.store = store;
        this.files = files;
        this.ids = ids;
    }

    /**
     * Keeps a report: first its files, on disk, then what is known of it.
     *
     * @param view of the year it is about
     * @throws InputRefused if a file cannot be read or kept; the officer's own file stays as it is
     */
    public IssuedReport keep(ProgrammeView view, Issue issue, String by) {
        return gate.write(by, "issue report", change -> {
            List<IssuedFile> kept = new ArrayList<>();
            for (Path file : issue.files()) {
                kept.add(files.keep(change, file, name(issue, file)));
            }
            ReportRequest request = issue.request();
            IssuedReport report = new IssuedReport(
                    ids.next(),
                    issue.statusDate(),
                    change.at(),
                    by,
                    issue.way(),
                    request.kind().name(),
                    request.projects(),
                    request.topic().key(),
                    request.topic().byUnit(),
                    issue.title(),
                    issue.template(),
                    issue.format().name(),
                    issue.pages(),
                    kept);
            store.add(change, view.programme().annual().id(), report, issue.figures());
            return report;
        });
    }

    /** What goes to a printer has no name that an officer gave it. */
    private static String name(Issue issue, Path file) {
        return issue.way() == IssuedReport.Way.PRINTED
                ? issue.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "."
                        + issue.format().extension()
                : file.getFileName().toString();
    }

    /** All reports of a year, the newest first. */
    public List<IssuedReport> all(ProgrammeView view) {
        return store.ofProgramme(view.programme().annual().id());
    }

    /**
     * The report whose id begins with some digits, as a list shows it.
     *
     * @throws InputRefused if there is none or more than one
     */
    public IssuedReport find(ProgrammeView view, String id) {
        List<IssuedReport> found = all(view).stream()
                .filter(each -> !id.isEmpty() && each.id().toString().endsWith(id))
                .toList();
        if (found.size() != 1) {
            throw new InputRefused(found.isEmpty() ? "issued.unknown" : "issued.several", id);
        }
        return found.getFirst();
    }

    /** What a report showed, in its order. */
    public List<ReportFigure> figures(UUID reportId) {
        return store.figures(reportId);
    }

    /**
     * What stands now in the place of each figure of a report, the changed ones first.
     *
     * @param now the year as it stands
     * @param orders the supervision orders as they stand, asked for only if the report is about one
     */
    public List<FigureChange> compare(
            IssuedReport report, ProgrammeView now, Supplier<List<SupervisedOrder>> orders, Messages messages) {
        return new ShownFigures(messages)
                .compare(
                        report,
                        store.figures(report.id()),
                        Reports.data(now),
                        () -> orders.get().stream()
                                .filter(each -> each.order().number().equals(report.subject()))
                                .findFirst()
                                .map(each -> new OrderSheet.Order(each.order(), each.unit(), each.events()))
                                .orElseThrow(() -> new InputRefused("report.order.unknown", report.subject())));
    }

    /** Where a file of a report is kept, to be read and not to be changed. */
    public Path file(IssuedFile file) {
        return files.file(file);
    }

    /**
     * A copy of a file to be looked at by another program; it goes when the folder is closed.
     *
     * @throws InputRefused if it is missing or cannot be copied
     */
    public Path copy(IssuedFile file) {
        return files.copy(file);
    }

    /**
     * Writes the files of a report where the officer wants them; several are numbered as when they were written.
     *
     * @return the files written, in page order
     * @throws InputRefused if one is missing, the name is that of another format or the place cannot be written
     */
    public List<Path> copy(IssuedReport report, Path out) {
        checkFormat(report, out);
        List<Path> places =
                ReportFiles.names(out.toAbsolutePath(), report.files().size());
        for (int i = 0; i < places.size(); i++) {
            files.copy(report.files().get(i), places.get(i));
        }
        return places;
    }

    /** What is kept is written as it is: a name that promises another format would deceive the program that opens it. */
    private static void checkFormat(IssuedReport report, Path out) {
        String kept = "." + report.format().toLowerCase(Locale.ROOT);
        String file = out.toAbsolutePath().getFileName().toString();
        if (!file.toLowerCase(Locale.ROOT).endsWith(kept)) {
            throw new InputRefused("issued.format_kept", file, kept);
        }
    }
}
