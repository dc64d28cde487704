package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.model.YearContents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The annual programmes of a data folder. Safe for use by several threads. */
public final class ProgrammeStore {

    private final Database database;
    private final EntryStore entries;
    private final IndicatorRows indicators;
    private final OutcomeStore outcomes;
    private final AmendmentStore amendments;

    /** The programmes of an open database; {@code entries} writes what a new programme brings along. */
    public ProgrammeStore(Database database, EntryStore entries, Ids ids) {
        this.database = database;
        this.entries = entries;
        indicators = new IndicatorRows(ids);
        outcomes = new OutcomeStore(ids);
        amendments = new AmendmentStore(ids);
    }

    /** The years that have a programme, ascending. */
    public List<Integer> years() {
        return database.read(
                handle -> handle.createQuery("select programme_year from programme order by programme_year")
                        .mapTo(Integer.class)
                        .list());
    }

    /** The keys of work areas, tasks and indicators that were removed from any programme or retired. */
    public Set<String> goneKeys() {
        return database.read(
                handle -> handle.createQuery("""
                    select row_key from change_record where table_name in ('work_area', 'task', 'indicator') and after_json is null
                    union
                    select task_key from task where retired
                    union
                    select indicator_key from indicator where retired
                    """).mapTo(String.class).set());
    }

    /**
     * One year without what is below its projects, and without entries and baselines.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public Programme outline(int year) {
        return database.read(handle -> new ProgrammeReader(handle).outline(year));
    }

    /**
     * Everything of one year, as it stood at one moment.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public Programme load(int year) {
        UUID id = database.read(handle -> new ProgrammeReader(handle).annual(year))
                .id();
        return database.read(
                handle -> new ProgrammeReader(handle).tree(year),
                handle -> new ProgrammeReader(handle).onTree(id),
                ProgrammeReader.OnTree::put);
    }

    /** As {@link #load(int)} within a change, with what it has written so far. */
    public Programme load(Change change, int year) {
        ProgrammeReader reader = new ProgrammeReader(change.handle());
        return ProgrammeReader.OnTree.put(
                reader.tree(year), reader.onTree(reader.annual(year).id()));
    }

    /**
     * The same programme with those of its end states, amendments and baselines read anew whose tables are named; within
     * a change, with what it has written so far.
     */
    public Programme refreshed(Change change, Programme programme, Set<String> tables) {
        UUID id = programme.annual().id();
        Programme fresh = programme;
        if (tables.contains(OutcomeStore.TABLE)) {
            fresh = fresh.withOutcomes(OutcomeStore.ofProgramme(change.handle(), id));
        }
        if (tables.contains(AmendmentStore.TABLE) || tables.contains(AmendmentStore.WITHDRAWALS)) {
            fresh = fresh.withAmendments(AmendmentStore.ofProgramme(change.handle(), id));
        }
        if (tables.contains("plan_baseline")) {
            fresh = fresh.withBaselines(BaselineStore.ofProgramme(change.handle(), id));
        }
        return fresh;
    }

    /**
     * Adds a new programme with all that is in it, entries included; their states follow from what supersedes what. The
     * calendar is not part of it: see {@link CalendarStore}.
     *
     * @throws InputRefused if the year has a programme already
     */
    public void insert(Change change, Programme programme) {
        int year = programme.annual().year();
        if (findId(change.handle(), year) != null) {
            throw new InputRefused("store.year_exists", year);
        }
        ProgrammeRows rows = new ProgrammeRows(programme.annual().id());
        Map<UUID, String> keys = programme.tasks().stream().collect(Collectors.toMap(Task::id, Task::key));
        change.insert(ProgrammeRows.of(programme.annual()));
        change.insert(programme.projects().stream().map(rows::of).toList());
        change.insert(programme.workAreas().stream().map(rows::of).toList());
        change.insert(TreeOrder.parentsFirst(programme.tasks(), Task::id, Task::parentId).stream()
                .map(rows::of)
                .toList());
        change.insert(programme.dependencies().stream()
                .map(link -> rows.of(link, id -> keys.getOrDefault(id, "?")))
                .toList());
        indicators.insert(change, rows, programme.indicators());
        outcomes.append(change, programme);
        amendments.append(change, programme);
        entries.append(change, programme);
    }

    /**
     * Moves the status date of a year's programme; null means today from now on.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public void setStatusDate(Change change, int year, @Nullable LocalDate date) {
        Row before = ProgrammeRows.of(new ProgrammeReader(change.handle()).annual(year));
        change.update(before, before.with("status_date", date));
    }

    /**
     * Judges a year's programme by another rule, in one line of text; null means the usual one.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public void setLightRule(Change change, int year, @Nullable String rule) {
        Row before = ProgrammeRows.of(new ProgrammeReader(change.handle()).annual(year));
        change.update(before, before.with("light_rule", rule));
    }

    /**
     * Gives a year's programme another title.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public void setTitle(Change change, int year, String title) {
        Row before = ProgrammeRows.of(new ProgrammeReader(change.handle()).annual(year));
        change.update(before, before.with("title", title));
    }

    /** What is in each year, ascending by year, projects without the yearly goals (project 0); takes a short time even in a large folder. */
    public List<YearContents> contents() {
        return database.read(handle -> handle.createQuery("""
            select p.programme_year, p.title,
                (select count(*) from project where programme_id = p.id and project_no > 0) projects,
                (select count(*) from work_area a join project j on j.id = a.project_id
                    where a.programme_id = p.id and j.project_no > 0) areas,
                (select count(*) from task t where t.programme_id = p.id and not t.retired) tasks,
                (select count(*) from indicator i where i.programme_id = p.id and not i.retired) indicators
            from programme p order by p.programme_year
            """)
                .map((rs, context) -> new YearContents(
                        rs.getInt("programme_year"),
                        rs.getString("title"),
                        rs.getInt("projects"),
                        rs.getInt("areas"),
                        rs.getInt("tasks"),
                        rs.getInt("indicators")))
                .list());
    }

    private static @Nullable UUID findId(Handle handle, int year) {
        return handle.createQuery("select id from programme where programme_year = :year")
                .bind("year", year)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null);
    }
}
