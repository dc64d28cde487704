package hengdao.report;

import hengdao.model.Programme;
import hengdao.schedule.ProgrammeStatus;
import java.time.LocalDate;

/**
 * The year a report is about, judged at a status date.
 *
 * @param status where each project, work area, task and indicator stands
 * @param template how the office dresses it
 */
public record ReportData(Programme programme, LocalDate statusDate, ProgrammeStatus status, ReportTemplate template) {

    /** A year as it is reported on without any wishes. */
    public ReportData(Programme programme, LocalDate statusDate, ProgrammeStatus status) {
        this(programme, statusDate, status, ReportTemplate.USUAL);
    }

    /** The same year dressed otherwise. */
    public ReportData in(ReportTemplate other) {
        return new ReportData(programme, statusDate, status, other);
    }

    /** 编制单位, empty if unknown. */
    public String issuer() {
        return template.issuer().isBlank()
                ? programme.annual().issuer()
                : template.issuer().strip();
    }
}
