package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.model.InputRefused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The days a chart on paper shows, both included. */
record TimeSpan(LocalDate first, LocalDate last) {
    private static final int MOST_YEARS = 20;

    /** What was asked for; the open ends reach from the earliest start to the latest finish, in whole months; refuses days without any bar. */
    static TimeSpan of(List<ChartRow> rows, GanttRequest request) {
        LocalDate earliest = rows.stream()
                .map(row -> row.row().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = rows.stream()
                .map(ChartRow::row)
                .map(TimeSpan::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate from = request.from();
        LocalDate to = request.to();
        LocalDate first = from != null ? from : earliest.withDayOfMonth(1);
        LocalDate last = to != null ? to : latest.withDayOfMonth(latest.lengthOfMonth());
        if (first.isAfter(last)) {
            throw new InputRefused("report.range.reversed", first, last);
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new InputRefused("report.range.long", first, last, MOST_YEARS);
        }
        TimeSpan span = new TimeSpan(first, last);
        if (rows.stream().map(ChartRow::row).noneMatch(span::shows)) {
            throw new InputRefused("report.nothing.days", first, last);
        }
        return span;
    }

    /** Whether a bar or a diamond of the row lies in these days. */
    private boolean shows(GanttRow row) {
        boolean bar = !row.start().isAfter(last) && !row.finish().isBefore(first);
        return bar
                || row.goals().stream()
                        .map(GanttRow.Goal::date)
                        .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** How many days it has. */
    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    private static LocalDate lastDay(GanttRow row) {
        return row.goals().stream().map(GanttRow.Goal::date).reduce(row.finish(), (a, b) -> a.isAfter(b) ? a : b);
    }
}
