package hengdao.ui.reports;

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

    /** Writes what the session shows now. */
    public static ReportExport ofScreen(Session session, FileChoosing files) {
        return new ReportExport(
                session, files, new Reports(new OnScreen(session), session.messages(), session.clock()));
    }

    /**
     * Writes the report where the user wants it; does nothing if the user cancels.
     *
     * @param extension one of the formats its kind can be written as
     * @param done takes the files written, in page order; empty if the job was called off
     * @param failed takes what went wrong
     */
    public void export(
            ReportRequest request,
            String extension,
            RunningJob job,
            Consumer<List<Path>> done,
            Consumer<Exception> failed) {
        Optional<Path> chosen = files.save(session.messages().text("print.export.title"), name(request), extension);
        if (chosen.isEmpty()) {
            return;
        }
        job.begin();
        session.tasks()
                .pages(
                        () -> reports.write(request, chosen.get(), job),
                        written -> {
                            job.end();
                            done.accept(written);
                        },
                        error -> {
                            job.end();
                            failed.accept(error);
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
