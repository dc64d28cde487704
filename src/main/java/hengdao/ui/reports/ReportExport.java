package hengdao.ui.reports;

import hengdao.service.Issue;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a file and writes a report to it in the background. Used on the JavaFX thread. */
public final class ReportExport {

    private final Session session;
    private final FileChoosing files;
    private final Reports reports;

    /** Takes the session, who asks for the file, and what writes it. */
    public ReportExport(Session session, FileChoosing files, Reports reports) {
        this.session = session;
        this.files = files;
        this.reports = reports;
    }

    /**
     * What came of writing a report.
     *
     * @param files in page order; empty if the job was called off
     * @param notKept why it was not kept among the issued reports, empty if it was
     */
    public record Outcome(List<Path> files, String notKept) {}

    /** Gives what writes the year on screen, dressed as its kind of report was last. */
    public static void ofScreen(Session session, FileChoosing files, ReportKind kind, Consumer<ReportExport> ready) {
        String name = TemplateChoice.remembered(session.memory(), kind);
        OnScreen data = new OnScreen(session);
        session.tasks()
                .database(
                        () -> session.workspace().templates().namedOrUsual(name),
                        template -> {
                            data.dress(template);
                            ready.accept(new ReportExport(
                                    session, files, new Reports(data, session.messages(), session.clock())));
                        },
                        session::fail);
    }

    /**
     * Writes the report where the user wants it; does nothing if the user cancels.
     *
     * @param extension one of the formats its kind can be written as
     * @param done takes what came of it
     * @param failed takes what went wrong
     */
    public void export(
            ReportRequest request,
            String extension,
            RunningJob job,
            Consumer<Outcome> done,
            Consumer<Exception> failed) {
        Optional<Path> chosen = files.save(session.messages().text("print.export.title"), name(request), extension);
        if (chosen.isEmpty()) {
            return;
        }
        job.begin();
        session.tasks()
                .pages(
                        () -> reports.issue(request, chosen.get(), job),
                        written -> written.ifPresentOrElse(issue -> keep(issue, job, done), () -> {
                            job.end();
                            done.accept(new Outcome(List.of(), ""));
                        }),
                        error -> {
                            job.end();
                            failed.accept(error);
                        });
    }

    private void keep(Issue issue, RunningJob job, Consumer<Outcome> done) {
        new IssueKeeper(session).keep(issue, reason -> {
            job.end();
            done.accept(new Outcome(issue.files(), reason));
        });
    }

    private String name(ReportRequest request) {
        String key = "print.name." + request.kind().name().toLowerCase(Locale.ROOT);
        return session.messages()
                .text(
                        key,
                        request.year(),
                        session.view().statusDate().toString(),
                        request.topic().key());
    }
}
