package hengdao.store;

import hengdao.model.AnnualProgramme;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlanBaseline;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.model.WorkCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads a whole programme with one query for each table. */
final class ProgrammeReader {

    private final Handle handle;

    ProgrammeReader(Handle handle) {
        this.handle = handle;
    }

    Programme load(int year) {
        AnnualProgramme annual = annual(year);
        UUID id = annual.id();
        List<WorkArea> areas = workAreas(id);
        List<Task> tasks = TreeOrder.tasks(areas, tasks(id));
        return new Programme(
                annual,
                projects(id),
                areas,
                tasks,
                dependencies(id),
                TreeOrder.indicators(tasks, indicators(id)),
                new EntryReader(handle).ofProgramme(id),
                new WorkCalendar(CalendarStore.days(handle)),
                baselines(id));
    }

    AnnualProgramme annual(int year) {
        return handle.createQuery("""
            select id, programme_year, title, issuer, status_date, demo
            from programme where programme_year = :year
            """)
                .bind("year", year)
                .map((rs, context) -> annual(rs))
                .findOne()
                .orElseThrow(() -> new InputRefused("store.no_such_year", year));
    }

    private List<Project> projects(UUID programmeId) {
        return handle.createQuery("""
            select id, project_no, name, clause
            from project where programme_id = :programme
            order by project_no
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> new Project(
                        Columns.id(rs, "id"), rs.getInt("project_no"), rs.getString("name"), rs.getString("clause")))
                .list();
    }

    private List<WorkArea> workAreas(UUID programmeId) {
        return handle.createQuery("""
            select a.id, a.project_id, a.work_area_key, a.sort_order, a.name, a.clause
            from work_area a join project p on p.id = a.project_id
            where a.programme_id = :programme
            order by p.project_no, a.sort_order, a.work_area_key
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> new WorkArea(
                        Columns.id(rs, "id"),
                        Columns.id(rs, "project_id"),
                        rs.getString("work_area_key"),
                        rs.getInt("sort_order"),
                        rs.getString("name"),
                        rs.getString("clause")))
                .list();
    }

    private List<Task> tasks(UUID programmeId) {
        return handle.createQuery("""
            select id, work_area_id, parent_id, sort_order, task_key, name, kind, planned_start, start_stated,
                planned_finish, deadline, deadline_stated, lead_unit, supporting_units, official_in_charge,
                responsible_person, weight, clause, example, scheduling, constraint_kind, constraint_date
            from task where programme_id = :programme
            order by sort_order, task_key
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> PlanRows.task(rs))
                .list();
    }

    private List<Indicator> indicators(UUID programmeId) {
        return handle.createQuery("""
            select id, task_id, sort_order, indicator_key, name, basis, unit, measure, target_operator,
                target_low, target_high, tolerance, growth_factor, target_words, deadline, deadline_stated,
                baseline_value, baseline_date, baseline_numerator, baseline_denominator, clause, example
            from indicator where programme_id = :programme
            order by sort_order, indicator_key
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> PlanRows.indicator(rs))
                .list();
    }

    private List<Dependency> dependencies(UUID programmeId) {
        return handle.createQuery("""
            select id, predecessor_id, successor_id, dependency_type, lag_workdays
            from dependency where programme_id = :programme
            order by id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> new Dependency(
                        Columns.id(rs, "id"),
                        Columns.id(rs, "predecessor_id"),
                        Columns.id(rs, "successor_id"),
                        DependencyType.valueOf(rs.getString("dependency_type")),
                        rs.getInt("lag_workdays")))
                .list();
    }

    private List<PlanBaseline> baselines(UUID programmeId) {
        return handle.createQuery("""
            select id, baseline_no, name, taken_at, taken_by
            from plan_baseline where programme_id = :programme
            order by baseline_no
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> new PlanBaseline(
                        Columns.id(rs, "id"),
                        rs.getInt("baseline_no"),
                        rs.getString("name"),
                        Columns.instant(rs, "taken_at"),
                        rs.getString("taken_by")))
                .list();
    }

    private static AnnualProgramme annual(ResultSet rs) throws SQLException {
        return new AnnualProgramme(
                Columns.id(rs, "id"),
                rs.getInt("programme_year"),
                rs.getString("title"),
                rs.getString("issuer"),
                Columns.optionalDate(rs, "status_date"),
                rs.getBoolean("demo"));
    }
}
