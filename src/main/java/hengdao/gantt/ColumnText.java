package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Status;
import hengdao.schedule.plan.TaskFloat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cell of a row says in each column; empty where there is nothing to say. Safe for several threads. */
public final class ColumnText {
    private final Messages messages;
    private final Counting counting = new Counting();

    public ColumnText(Messages messages) {
        this.messages = messages;
    }

    /** The words of a cell, uncut; days are counted by the calendar, the rest comes from the row and its marks. */
    public String of(Column column, GanttRow row, WorkCalendar calendar, ChartMarks marks) {
        Status status = row.status();
        return switch (column) {
            case NUMBER -> row.number();
            case NAME -> name(row);
            case LEAD_UNIT, RESPONSIBLE, OFFICIAL, SUPPORTING -> who(column, row);
            case START -> row.start().toString();
            case FINISH -> row.finish().toString();
            case DURATION -> duration(row, calendar);
            case DEADLINE ->
                row.deadlineIsDefault()
                        ? row.deadline() + " " + messages.text("gantt.default")
                        : row.deadline().toString();
            case MEASURED ->
                status.measured() == null
                        ? ""
                        : PercentText.of(status.measured())
                                + row.unit()
                                + (marks.isPending(row) ? PercentText.PENDING : "");
            case PERCENT -> percent(status.shownPercent());
            case SCHEDULED -> percent(status.shownScheduled());
            case GAP -> status.gap() == null ? "" : PercentText.signed(status.gap());
            case LIGHT -> Lights.word(status.light(), messages);
            case FLOAT -> slack(marks.floats().get(row.marked()));
            case PREDECESSORS ->
                Predecessor.text(marks.predecessors().getOrDefault(row.marked(), List.of()), separator());
            case BASELINE_GAP -> baselineGap(row, marks.baseline().get(row.marked()));
        };
    }

    /** A row's name, behind that of the row it belongs to where that one does not stand above it. */
    String name(GanttRow row) {
        return row.context().isEmpty() ? row.name() : messages.text("gantt.group.indicator", row.context(), row.name());
    }

    /** The words of a column that names units or people; empty for every other column. */
    String who(Column column, GanttRow row) {
        return switch (column) {
            case LEAD_UNIT -> row.leadUnit();
            case RESPONSIBLE -> row.people().responsible();
            case OFFICIAL -> row.people().official();
            case SUPPORTING -> String.join(separator(), row.people().supporting());
            default -> "";
        };
    }

    private String separator() {
        return messages.text("gantt.goal.separator");
    }

    private String duration(GanttRow row, WorkCalendar calendar) {
        return row.milestone()
                ? "0"
                : String.valueOf(counting.by(calendar).between(row.start().minusDays(1), row.finish()));
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : PercentText.of(percent);
    }

    private static String slack(@Nullable TaskFloat own) {
        return own == null || !own.isKnown() ? "" : figure(own.total());
    }

    private static String baselineGap(GanttRow row, @Nullable DateRange before) {
        return before == null
                ? ""
                : PercentText.signed(BigDecimal.valueOf(
                        row.finish().toEpochDay() - before.last().toEpochDay()));
    }

    /** A whole figure with a real minus sign. */
    static String figure(int value) {
        return minus(String.valueOf(value));
    }

    private static String minus(String figure) {
        return figure.replace('-', '−');
    }
}
