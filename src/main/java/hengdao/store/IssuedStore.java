package hengdao.store;

import hengdao.model.IssuedFile;
import hengdao.model.IssuedReport;
import hengdao.model.ReportFigure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The reports that were issued, append-only. The log has a record of the report; the figures follow from it and have
 * none. Safe for use by several threads.
 */
public final class IssuedStore {

    private final Database database;
    private final Ids ids;

    /** The issued reports of an open database; {@code ids} makes the ids of files and figures. */
    public IssuedStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Adds a report with what it showed. */
    public void add(Change change, UUID programmeId, IssuedReport report, List<ReportFigure> figures) {
        change.insert(Row.of("issued_report", report.id(), report.title())
                .with("programme_id", programmeId)
                .with("status_date", report.statusDate())
                .with("issued_at", report.at())
                .with("issued_by", report.by())
                .with("way", report.way())
                .with("kind", report.kind())
                .with("projects", written(report.projects()))
                .with("subject", report.subject())
                .with("by_unit", report.byUnit())
                .with("title", report.title())
                .with("template", report.template())
                .with("format", report.format())
                .with("page_count", report.pages())
                .done());
        List<Row> files = new ArrayList<>();
        for (IssuedFile file : report.files()) {
            files.add(Row.of("issued_file", ids.next(), report.title())
                    .with("report_id", report.id())
                    .with("sort_order", files.size() + 1)
                    .with("sha256", file.sha256())
                    .with("file_name", file.fileName())
                    .with("byte_count", file.bytes())
                    .done());
        }
        change.insert(files);
        List<Row> rows = new ArrayList<>();
        for (ReportFigure figure : figures) {
            rows.add(Row.of("issued_figure", ids.next(), figure.key())
                    .with("report_id", report.id())
                    .with("sort_order", rows.size() + 1)
                    .with("subject_key", figure.key())
                    .with("subject_name", figure.name())
                    .with("what", figure.what())
                    .with("shown", figure.shown())
                    .done());
        }
        change.insertDerived(rows);
    }

    /** The reports of a programme, the newest first. */
    public List<IssuedReport> ofProgramme(UUID programmeId) {
        return database.read(handle -> {
            Map<UUID, List<IssuedFile>> files = new HashMap<>();
            handle.createQuery("""
                select f.report_id, f.sha256, f.file_name, f.byte_count
                from issued_file f join issued_report r on r.id = f.report_id
                where r.programme_id = :programme
                order by f.report_id, f.sort_order
                """)
                    .bind("programme", programmeId)
                    .map((rs, context) -> {
                        Columns row = new Columns(rs);
                        return Map.entry(row.id(), new IssuedFile(row.text(), row.text(), row.count()));
                    })
                    .forEach(each -> files.computeIfAbsent(each.getKey(), report -> new ArrayList<>())
                            .add(each.getValue()));
            return handle.createQuery("""
                select id, status_date, issued_at, issued_by, way, kind, projects, subject, by_unit, title, template,
                    format, page_count
                from issued_report
                where programme_id = :programme
                order by issued_at desc, id desc
                """)
                    .bind("programme", programmeId)
                    .map((rs, context) -> report(new Columns(rs), files))
                    .list();
        });
    }

    /** What a report showed, in its order. */
    public List<ReportFigure> figures(UUID reportId) {
        return database.read(handle -> handle.createQuery("""
            select subject_key, subject_name, what, shown from issued_figure
            where report_id = :report
            order by sort_order
            """)
                .bind("report", reportId)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new ReportFigure(row.text(), row.text(), row.text(), row.text());
                })
                .list());
    }

    private static IssuedReport report(Columns row, Map<UUID, List<IssuedFile>> files) throws SQLException {
        UUID id = row.id();
        return new IssuedReport(
                id,
                row.date(),
                row.instant(),
                row.text(),
                row.constant(IssuedReport.Way.class),
                row.text(),
                numbers(row.text()),
                row.text(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                files.getOrDefault(id, List.of()));
    }

    private static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
