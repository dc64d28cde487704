package hengdao.store;

import hengdao.model.AnnualProgramme;
import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlanBaseline;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Reporting;
import hengdao.model.StageTarget;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.model.WorkCalendar;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads a whole programme with one query for each table. */
final class ProgrammeReader {

    /**
     * The rows of one programme, by a walk through the table: all but a few belong to it, and finding each through an
     * index, as a plain comparison would, reads the table's pages in no order.
     */
    static final String WHOLE = "where coalesce(programme_id, id) = :programme";

    private final Handle handle;

    ProgrammeReader(Handle handle) {
        this.handle = handle;
    }

    /** What stands on the rows of a programme: half of what there is to read, without any need of the other half. */
    record OnTree(
            List<Dependency> dependencies,
            List<ProgressEntry> entries,
            List<PlanBaseline> baselines,
            Reporting reporting) {

        static Programme put(Programme tree, OnTree on) {
            return tree.withPlan(tree.tasks(), on.dependencies(), tree.indicators())
                    .withEntries(on.entries())
                    .withBaselines(on.baselines())
                    .withReporting(on.reporting());
        }
    }

    /** Everything, through the one connection. */
    Programme load(int year) {
        Programme tree = tree(year);
        return OnTree.put(tree, onTree(tree.annual().id()));
    }

    /** The projects, work areas, tasks and indicators, with nothing that is reported on them or links them. */
    Programme tree(int year) {
        AnnualProgramme annual = annual(year);
        UUID id = annual.id();
        List<WorkArea> areas = workAreas(id);
        List<Task> tasks = TreeOrder.tasks(areas, tasks(id));
        return new Programme(
                annual,
                projects(id),
                areas,
                tasks,
                List.of(),
                TreeOrder.indicators(tasks, indicators(id)),
                List.of(),
                new WorkCalendar(CalendarStore.days(handle)),
                List.of(),
                OutcomeStore.ofProgramme(handle, id),
                AmendmentStore.ofProgramme(handle, id));
    }

    OnTree onTree(UUID programmeId) {
        return new OnTree(
                dependencies(programmeId),
                new EntryReader(handle).ofProgramme(programmeId),
                BaselineStore.ofProgramme(handle, programmeId),
                new Reporting(
                        RoundStore.ofProgramme(handle, programmeId),
                        RoundStore.skips(handle, programmeId),
                        ReviewStore.returned(handle, programmeId)));
    }

    Programme outline(int year) {
        AnnualProgramme annual = annual(year);
        return new Programme(
                annual,
                projects(annual.id()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new WorkCalendar(CalendarStore.days(handle)),
                List.of());
    }

    AnnualProgramme annual(int year) {
        return handle.createQuery("""
            select id, programme_year, title, issuer, status_date, demo, light_rule
            from programme where programme_year = :year
            """)
                .bind("year", year)
                .map((rs, context) -> annual(new Columns(rs)))
                .findOne()
                .orElseThrow(() -> new InputRefused("store.no_such_year", year));
    }

    List<Project> projects(UUID programmeId) {
        return handle.createQuery("""
            select id, project_no, name, clause, weight
            from project where programme_id = :programme
            order by project_no
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> project(new Columns(rs)))
                .list();
    }

    List<WorkArea> workAreas(UUID programmeId) {
        return handle.createQuery("""
            select a.id, a.project_id, a.work_area_key, a.sort_order, a.name, a.clause, a.weight
            from work_area a join project p on p.id = a.project_id
            where a.programme_id = :programme
            order by p.project_no, a.sort_order, a.work_area_key
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> workArea(new Columns(rs)))
                .list();
    }

    private List<Task> tasks(UUID programmeId) {
        return handle.createQuery(PlanRows.TASKS + WHOLE + " and not retired")
                .bind("programme", programmeId)
                .map((rs, context) -> PlanRows.task(rs))
                .list();
    }

    private List<Indicator> indicators(UUID programmeId) {
        Map<UUID, List<StageTarget>> stages = PlanRows.stages(handle);
        return handle.createQuery(PlanRows.INDICATORS + WHOLE + " and not retired")
                .bind("programme", programmeId)
                .map((rs, context) -> PlanRows.indicator(rs, stages))
                .list();
    }

    private List<Dependency> dependencies(UUID programmeId) {
        List<Dependency> links = handle.createQuery(PlanRows.DEPENDENCIES + WHOLE)
                .bind("programme", programmeId)
                .map((rs, context) -> PlanRows.dependency(rs))
                .list();
        links.sort(Comparator.comparing(Dependency::id));
        return links;
    }

    private static AnnualProgramme annual(Columns row) throws SQLException {
        return new AnnualProgramme(
                row.id(), row.integer(), row.text(), row.text(), row.optionalDate(), row.flag(), row.optionalText());
    }

    private static Project project(Columns row) throws SQLException {
        return new Project(row.id(), row.integer(), row.text(), row.text(), row.number());
    }

    private static WorkArea workArea(Columns row) throws SQLException {
        return new WorkArea(row.id(), row.id(), row.text(), row.integer(), row.text(), row.text(), row.number());
    }
}
