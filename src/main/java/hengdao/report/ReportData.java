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
 */
public record ReportData(Programme programme, LocalDate statusDate, Function<UUID, Status> status) {}
