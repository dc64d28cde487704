package hengdao.store;

import hengdao.model.Baseline;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row of the tables task and indicator. */
final class PlanRows {

    private PlanRows() {}

    static Task task(ResultSet rs) throws SQLException {
        String units = rs.getString("supporting_units");
        return new Task(
                Columns.id(rs, "id"),
                Columns.id(rs, "work_area_id"),
                Columns.optionalId(rs, "parent_id"),
                rs.getInt("sort_order"),
                rs.getString("task_key"),
                rs.getString("name"),
                TaskKind.valueOf(rs.getString("kind")),
                Columns.optionalDate(rs, "planned_start"),
                rs.getBoolean("start_stated"),
                Columns.optionalDate(rs, "planned_finish"),
                Columns.optionalDate(rs, "deadline"),
                rs.getBoolean("deadline_stated"),
                rs.getString("lead_unit"),
                units.isEmpty() ? List.of() : List.of(units.split("\n")),
                rs.getString("official_in_charge"),
                rs.getString("responsible_person"),
                Columns.number(rs, "weight"),
                rs.getString("clause"),
                rs.getBoolean("example"),
                Scheduling.valueOf(rs.getString("scheduling")),
                new TaskConstraint(
                        TaskConstraint.Kind.valueOf(rs.getString("constraint_kind")),
                        Columns.optionalDate(rs, "constraint_date")));
    }

    static Indicator indicator(ResultSet rs) throws SQLException {
        return new Indicator(
                Columns.id(rs, "id"),
                Columns.id(rs, "task_id"),
                rs.getInt("sort_order"),
                rs.getString("indicator_key"),
                rs.getString("name"),
                rs.getString("basis"),
                rs.getString("unit"),
                Measure.valueOf(rs.getString("measure")),
                target(rs),
                Columns.optionalDate(rs, "deadline"),
                rs.getBoolean("deadline_stated"),
                baseline(rs),
                rs.getString("clause"),
                rs.getBoolean("example"));
    }

    private static Target target(ResultSet rs) throws SQLException {
        return new Target(
                Operator.valueOf(rs.getString("target_operator")),
                Columns.optionalNumber(rs, "target_low"),
                Columns.optionalNumber(rs, "target_high"),
                Columns.optionalNumber(rs, "tolerance"),
                Columns.optionalNumber(rs, "growth_factor"),
                rs.getString("target_words"));
    }

    private static @Nullable Baseline baseline(ResultSet rs) throws SQLException {
        BigDecimal value = Columns.optionalNumber(rs, "baseline_value");
        return value == null
                ? null
                : new Baseline(
                        value,
                        Columns.date(rs, "baseline_date"),
                        Columns.optionalNumber(rs, "baseline_numerator"),
                        Columns.optionalNumber(rs, "baseline_denominator"));
    }
}
