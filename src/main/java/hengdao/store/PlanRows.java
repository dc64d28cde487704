package hengdao.store;

import hengdao.model.Baseline;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Scheduling;
import hengdao.model.StageTarget;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
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
                lines(row.text()),
                row.text(),
                row.text(),
                row.number(),
                row.text(),
                row.flag(),
                row.constant(Scheduling.class),
                new TaskConstraint(row.constant(TaskConstraint.Kind.class), row.optionalDate()));
    }

    /** @param stages those of each indicator, ascending by date */
    static Indicator indicator(ResultSet rs, Map<UUID, List<StageTarget>> stages) throws SQLException {
        Columns row = new Columns(rs);
        UUID id = row.id();
        return new Indicator(
                id,
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
                row.flag(),
                stages.getOrDefault(id, List.of()));
    }

    /** The stage targets of all programmes by indicator: few beside the indicators, and often none. */
    static Map<UUID, List<StageTarget>> stages(Handle handle) {
        Map<UUID, List<StageTarget>> stages = new HashMap<>();
        handle.createQuery("select indicator_id, target_date, target_value from stage_target order by target_date")
                .map((rs, context) -> stage(new Columns(rs), stages))
                .list();
        return stages;
    }

    /** The stage targets of one indicator. */
    static Map<UUID, List<StageTarget>> stages(Handle handle, UUID indicatorId) {
        Map<UUID, List<StageTarget>> stages = new HashMap<>();
        handle.createQuery("""
            select indicator_id, target_date, target_value
            from stage_target where indicator_id = :indicator order by target_date
            """)
                .bind("indicator", indicatorId)
                .map((rs, context) -> stage(new Columns(rs), stages))
                .list();
        return stages;
    }

    private static boolean stage(Columns row, Map<UUID, List<StageTarget>> stages) throws SQLException {
        return stages.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(new StageTarget(row.date(), row.number()));
    }

    static Dependency dependency(ResultSet rs) throws SQLException {
        Columns row = new Columns(rs);
        return new Dependency(row.id(), row.id(), row.id(), row.constant(DependencyType.class), row.integer());
    }

    static List<String> lines(String lines) {
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
