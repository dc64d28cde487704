package hengdao.cli;

import hengdao.i18n.Messages;
import hengdao.model.IssuedReport;
import hengdao.service.FigureChange;
import hengdao.service.FigureWords;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * What is listed of issued reports.
 *
 * @param zone of the times that are told
 */
record IssuedListings(Messages messages, ZoneId zone) {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int ID_DIGITS = 8;

    private ZonedDateTime at(IssuedReport report) {
        return report.at().atZone(zone).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The reports with the end of their ids, which is enough to name them. */
    Listing<IssuedReport> reports(List<IssuedReport> reports) {
        return new Listing<>(
                List.of(
                        Column.of("report_id", report -> {
                            String id = report.id().toString();
                            return id.substring(id.length() - ID_DIGITS);
                        }),
                        Column.of(
                                "issued_at",
                                report -> at(report).format(ISO),
                                report -> at(report).format(MINUTE)),
                        Column.of("issued_by", IssuedReport::by),
                        Column.of(
                                "way",
                                report -> Choice.name(report.way()),
                                report -> messages.text("issued.way." + Choice.name(report.way()))),
                        Column.of(
                                "report",
                                report -> report.kind().toLowerCase(Locale.ROOT),
                                report -> messages.text(
                                        "reports.kind." + report.kind().toLowerCase(Locale.ROOT))),
                        Column.of("title", IssuedReport::title),
                        Column.of("status_date", IssuedReport::statusDate),
                        Column.of("format", IssuedReport::format),
                        Column.of("pages", report -> report.pages() == 0 ? null : report.pages()),
                        Column.of("template", IssuedReport::template),
                        Column.of("bytes", IssuedReport::bytes)),
                reports);
    }

    /** The figures of a report then and now. */
    Listing<FigureChange> changes(List<FigureChange> changes) {
        FigureWords words = new FigureWords(messages);
        return new Listing<>(
                List.of(
                        Column.of("key", each -> each.then().key()),
                        Column.of("name", each -> each.then().name()),
                        Column.of(
                                "figure",
                                each -> each.then().what().toLowerCase(Locale.ROOT),
                                each -> words.name(each.then())),
                        Column.of("then", each -> each.then().shown(), each -> words.value(each.then())),
                        Column.of("now", FigureChange::now, each -> words.now(each)),
                        Column.of(
                                "changed",
                                FigureChange::changed,
                                each -> messages.text(each.changed() ? "issued.changed" : "issued.same"))),
                changes);
    }
}
