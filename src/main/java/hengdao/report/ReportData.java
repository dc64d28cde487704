package hengdao.report;

import hengdao.model.Programme;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * The year a report is about, judged at a status date.
 *
 * @param status where the project, work area, task or indicator of an id stands
 * @param template how the office dresses it
 */
public record ReportData(
        Programme programme, LocalDate statusDate, Function<UUID, Status> status, ReportTemplate template) {

    /** A year as it is reported on without any wishes. */
    public ReportData(Programme programme, LocalDate statusDate, Function<UUID, Status> status) {
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
