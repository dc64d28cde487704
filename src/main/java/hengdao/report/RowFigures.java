package hengdao.report;

import hengdao.gantt.GanttRow;
import hengdao.gantt.PercentText;
import hengdao.i18n.Messages;
import hengdao.model.Task;
import hengdao.model.Weight;
import hengdao.schedule.Readings;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each report shows of a row of the plan. */
final class RowFigures {

    static final Set<FigureName> OF_CHART = EnumSet.of(
            FigureName.TARGET,
            FigureName.START,
            FigureName.FINISH,
            FigureName.DEADLINE,
            FigureName.SCHEDULED,
            FigureName.SCHEDULED_PERCENT,
            FigureName.ACTUAL,
            FigureName.PERCENT,
            FigureName.GAP,
            FigureName.REPORTED,
            FigureName.LIGHT);

    static final Set<FigureName> OF_PROGRESS = EnumSet.of(
            FigureName.TARGET,
            FigureName.DEADLINE,
            FigureName.SCHEDULED,
            FigureName.ACTUAL,
            FigureName.INCREMENT,
            FigureName.REPORTED,
            FigureName.LIGHT);

    static final Set<FigureName> OF_LEDGER = EnumSet.of(
            FigureName.TARGET,
            FigureName.START,
            FigureName.FINISH,
            FigureName.DEADLINE,
            FigureName.SCHEDULED_PERCENT,
            FigureName.ACTUAL,
            FigureName.PERCENT,
            FigureName.GAP,
            FigureName.WEIGHT,
            FigureName.REPORTED_ON,
            FigureName.LIGHT);

    static final Set<FigureName> OF_DUE = EnumSet.of(
            FigureName.TARGET,
            FigureName.START,
            FigureName.FINISH,
            FigureName.DEADLINE,
            FigureName.FORECAST_DAY,
            FigureName.SCHEDULED,
            FigureName.ACTUAL,
            FigureName.LIGHT);

    /** Of what a bulletin says is late. */
    static final Set<FigureName> OF_LATE = EnumSet.of(
            FigureName.TARGET,
            FigureName.DEADLINE,
            FigureName.SCHEDULED,
            FigureName.ACTUAL,
            FigureName.GAP,
            FigureName.DAYS_OVERDUE,
            FigureName.LIGHT);

    /** All that any report shows. */
    static final Set<FigureName> ALL = all();

    private final ReportData data;
    private final Messages messages;
    private final Plan plan;
    private final Readings readings;

    RowFigures(ReportData data, Messages messages) {
        this.data = data;
        this.messages = messages;
        plan = Plan.of(data.programme());
        readings = new Readings(data.programme());
    }

    private static Set<FigureName> all() {
        Set<FigureName> all = EnumSet.copyOf(OF_CHART);
        all.addAll(OF_PROGRESS);
        all.addAll(OF_LEDGER);
        all.addAll(OF_DUE);
        all.addAll(OF_LATE);
        return all;
    }

    /** A figure as it is printed, a light by its fixed word; empty where there is none. */
    String of(ProgressLine line, FigureName name) {
        GanttRow row = line.row();
        Status status = row.status();
        return switch (name) {
            case TARGET -> line.target();
            case START -> row.start().toString();
            case FINISH -> row.finish().toString();
            case DEADLINE -> row.deadline().toString();
            case SCHEDULED -> text(line.scheduled());
            case SCHEDULED_PERCENT -> percent(status.shownScheduled());
            case ACTUAL -> text(line.actual());
            case PERCENT -> percent(status.shownPercent());
            case INCREMENT -> text(line.increment());
            case GAP -> status.gap() == null ? "" : PercentText.signed(status.gap());
            case REPORTED ->
                status.isPartial() ? messages.text("report.progress.partial", status.reported(), status.total()) : "";
            case REPORTED_ON ->
                status.measuredOn() == null ? "" : status.measuredOn().toString();
            case WEIGHT ->
                plan.task(row.id()).map(Task::weight).map(Weight::text).orElse("");
            case FORECAST_DAY -> day(WorkPlanExtract.reaches(plan, readings, row, data.statusDate()));
            case DAYS_OVERDUE -> overdue(row);
            case LIGHT -> status.light().name();
            default -> throw new IllegalArgumentException(name.name());
        };
    }

    private String overdue(GanttRow row) {
        long days = ChronoUnit.DAYS.between(row.deadline(), data.statusDate());
        return row.isBehind() && days > 0 ? String.valueOf(days) : "";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String percent(@Nullable BigDecimal shown) {
        return shown == null ? "" : PercentText.of(shown) + "%";
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "" : figure.text();
    }
}
