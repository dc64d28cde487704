package hengdao.store;

import hengdao.model.Baseline;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Scheduling;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a plan as its model: what to select, and how to read a row of it. */
final class PlanRows {

    static final String TASKS = """
        select id, work_area_id, parent_id, sort_order, task_key, name, kind, planned_start, start_stated,
            planned_finish, deadline, deadline_stated, lead_unit, supporting_units, official_in_charge,
            responsible_person, weight, clause, example, scheduling, constraint_kind, constraint_date
        from task
        """;

    static final String INDICATORS = """
        select id, task_id, sort_order, indicator_key, name, basis, unit, measure, target_operator,
            target_low, target_high, tolerance, growth_factor, target_words, deadline, deadline_stated,
            baseline_value, baseline_date, baseline_numerator, baseline_denominator, clause, example
        from indicator
        """;

    static final String DEPENDENCIES = """
        select id, predecessor_id, successor_id, dependency_type, lag_workdays
        from dependency
        """;

    private PlanRows() {}

    static Task task(ResultSet rs) throws SQLException {
        Columns row = new Columns(rs);
        return new Task(
                row.id(),
                row.id(),
                row.optionalId(),
                row.integer(),
                row.text(),
                row.text(),
                row.constant(TaskKind.class),
                row.optionalDate(),
                row.flag(),
                row.optionalDate(),
                row.optionalDate(),
                row.flag(),
                row.text(),
                units(row.text()),
                row.text(),
                row.text(),
                row.number(),
                row.text(),
                row.flag(),
                row.constant(Scheduling.class),
                new TaskConstraint(row.constant(TaskConstraint.Kind.class), row.optionalDate()));
    }

    static Indicator indicator(ResultSet rs) throws SQLException {
        Columns row = new Columns(rs);
        return new Indicator(
                row.id(),
                row.id(),
                row.integer(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Measure.class),
                new Target(
                        row.constant(Operator.class),
                        row.optionalNumber(),
                        row.optionalNumber(),
                        row.optionalNumber(),
                        row.optionalNumber(),
                        row.text()),
                row.optionalDate(),
                row.flag(),
                baseline(row.optionalNumber(), row.optionalDate(), row.optionalNumber(), row.optionalNumber()),
                row.text(),
                row.flag());
    }

    static Dependency dependency(ResultSet rs) throws SQLException {
        Columns row = new Columns(rs);
        return new Dependency(row.id(), row.id(), row.id(), row.constant(DependencyType.class), row.integer());
    }

    private static List<String> units(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static @Nullable Baseline baseline(
            @Nullable BigDecimal value,
            @Nullable LocalDate date,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return value == null || date == null ? null : new Baseline(value, date, numerator, denominator);
    }
}
