package hengdao.ui.shell;

import hengdao.gantt.ChartMarks;
import hengdao.model.ExpectedError;
import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Session;
import hengdao.ui.reports.ReportExport;
import hengdao.ui.reports.RunningJob;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes what is on screen to files. */
final class Papers {

    private final Session session;
    private final FileChoosing files;
    private final NoticeStrip notice;
    private final Supplier<ChartMarks> marks;

    /**
     * @param marks what the chart on screen shows
     */
    Papers(Session session, FileChoosing files, NoticeStrip notice, Supplier<ChartMarks> marks) {
        this.session = session;
        this.files = files;
        this.notice = notice;
        this.marks = marks;
    }

    /** The number of the project on screen, empty if all are shown. */
    Optional<Integer> number(ProjectLine shown) {
        return session.view().programme().projects().stream()
                .filter(each -> each.id().equals(shown.id()))
                .map(Project::no)
                .findFirst();
    }

    /** Writes the chart of the project on screen to a file the user chooses. */
    void exportChart(ProjectLine shown, String extension) {
        export(request(ReportKind.GANTT, shown), extension);
    }

    /** Writes the table of the project on screen to a file the user chooses. */
    void exportProgress(ProjectLine shown, String extension) {
        export(request(ReportKind.PROGRESS, shown), extension);
    }

    /** Writes the sheet of an indicator to a file the user chooses; does nothing if it is gone. */
    void exportIndicator(UUID indicatorId, String extension) {
        Indicator indicator = session.view().plan().indicator(indicatorId);
        if (indicator != null) {
            LocalDate asOf = session.view().statusDate();
            export(ReportRequest.ofIndicator(session.year(), asOf, indicator.key()), extension);
        }
    }

    private void export(ReportRequest request, String extension) {
        ReportExport.ofScreen(
                session,
                files,
                request.kind(),
                export -> export.export(request, extension, new RunningJob(), this::say, this::refuse));
    }

    private void say(ReportExport.Outcome outcome) {
        if (outcome.files().isEmpty()) {
            return;
        }
        String written =
                session.messages().text("print.exported", outcome.files().getFirst());
        notice.info(
                outcome.notKept().isEmpty()
                        ? written
                        : written + "　" + session.messages().text("issued.not_kept", outcome.notKept()));
    }

    private void refuse(Exception error) {
        if (error instanceof ExpectedError expected) {
            notice.error(session.messages().text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    private ReportRequest request(ReportKind kind, ProjectLine shown) {
        ReportRequest whole = ReportRequest.of(kind, session.year());
        List<Integer> projects = number(shown).map(List::of).orElse(List.of());
        return new ReportRequest(
                        kind,
                        whole.year(),
                        session.view().statusDate(),
                        projects,
                        whole.paper(),
                        whole.portrait(),
                        whole.scale(),
                        whole.from(),
                        whole.to(),
                        whole.pages())
                .with(marks.get());
    }
}
