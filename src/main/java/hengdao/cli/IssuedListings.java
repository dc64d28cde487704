package hengdao.cli;

import hengdao.i18n.Messages;
import hengdao.model.IssuedReport;
import hengdao.service.FigureChange;
import hengdao.service.FigureWords;
import java.util.List;
import java.util.Locale;

/** What is listed of issued reports. */
record IssuedListings(Messages messages) {

    private static final int ID_DIGITS = 8;

    /** The reports with the end of their ids, which is enough to name them. */
    Listing<IssuedReport> reports(List<IssuedReport> reports) {
        return new Listing<>(
                List.of(
                        Column.of("report_id", report -> {
                            String id = report.id().toString();
                            return id.substring(id.length() - ID_DIGITS);
                        }),
                        Column.of("issued_at", IssuedReport::at),
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
