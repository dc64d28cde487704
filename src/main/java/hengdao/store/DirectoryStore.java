package hengdao.store;

import hengdao.model.DirectoryChange;
import hengdao.model.Handover;
import hengdao.model.Person;
import hengdao.model.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The units and people of a data folder, and who handed tasks over to whom. Safe for use by several threads. */
public final class DirectoryStore {

    /** The name of the table of units. */
    public static final String UNITS = "unit";

    /** The name of the table of people. */
    public static final String PEOPLE = "person";

    private final Database database;
    private final StoredRows stored = new StoredRows();

    /** The directory of an open database. */
    public DirectoryStore(Database database) {
        this.database = database;
    }

    /** The units by name; those that only tasks name are not among them. */
    public List<Unit> units() {
        return database.read(handle -> handle.createQuery(
                        "select id, name, former_names, retired from unit order by name")
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new Unit(row.id(), row.text(), PlanRows.lines(row.text()), row.flag());
                })
                .list());
    }

    /** The people by name; those that only tasks name are not among them. */
    public List<Person> people() {
        return database.read(handle -> handle.createQuery(
                        "select id, name, unit_name, former_names, retired from person order by name")
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new Person(row.id(), row.text(), row.text(), PlanRows.lines(row.text()), row.flag());
                })
                .list());
    }

    /** The handovers of a programme, the oldest first. */
    public List<Handover> handovers(UUID programmeId) {
        return database.read(handle -> handle.createQuery("""
            select id, from_person, to_person, handed_on, reason, task_keys, made_by, made_at
            from handover where programme_id = :programme order by id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new Handover(
                            row.id(),
                            row.text(),
                            row.text(),
                            row.date(),
                            row.text(),
                            PlanRows.lines(row.text()),
                            row.text(),
                            row.instant());
                })
                .list());
    }

    /** What happened to the unit or person with that id, the newest first. */
    public List<DirectoryChange> history(String table, UUID id) {
        return database.read(handle -> handle.createQuery("""
            select s.made_at, s.actor, s.action, r.before_json, r.after_json
            from change_record r join change_set s on s.seq = r.seq
            where r.table_name = :table and r.row_id = :row
            order by r.seq desc, r.item desc
            """)
                .bind("table", table)
                .bind("row", id)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return change(
                            row.instant(),
                            row.text(),
                            row.text(),
                            side(handle, table, id, row.optionalText()),
                            side(handle, table, id, row.optionalText()));
                })
                .list());
    }

    private Map<String, @Nullable Object> side(Handle handle, String table, UUID id, @Nullable String json) {
        return json == null
                ? Map.of()
                : stored.parse(handle, table, id, "", json).values();
    }

    private static DirectoryChange change(
            Instant at,
            String by,
            String action,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        List<String> joined = new ArrayList<>(former(after));
        joined.removeAll(former(before));
        return new DirectoryChange(
                at, by, action, name(before), name(after), joined, isRetired(before), isRetired(after));
    }

    private static String name(Map<String, @Nullable Object> side) {
        return Objects.toString(side.get("name"), "");
    }

    private static List<String> former(Map<String, @Nullable Object> side) {
        return PlanRows.lines(Objects.toString(side.get("former_names"), ""));
    }

    private static boolean isRetired(Map<String, @Nullable Object> side) {
        return Boolean.TRUE.equals(side.get("retired"));
    }

    /** Adds a unit, or brings the one with its id to its state. */
    public void put(Change change, Unit unit) {
        put(
                change,
                Row.of(UNITS, unit.id(), unit.name())
                        .with("name", unit.name())
                        .with("former_names", String.join("\n", unit.formerNames()))
                        .with("retired", unit.retired())
                        .done());
    }

    /** Adds a person, or brings the one with their id to their state. */
    public void put(Change change, Person person) {
        put(
                change,
                Row.of(PEOPLE, person.id(), person.name())
                        .with("name", person.name())
                        .with("unit_name", person.unit())
                        .with("former_names", String.join("\n", person.formerNames()))
                        .with("retired", person.retired())
                        .done());
    }

    /** Removes a unit; nothing happens if there is none. */
    public void remove(Change change, Unit unit) {
        change.delete(stored.find(change.handle(), UNITS, unit.id(), unit.name()).stream()
                .toList());
    }

    /** Removes a person; nothing happens if there is none. */
    public void remove(Change change, Person person) {
        change.delete(stored.find(change.handle(), PEOPLE, person.id(), person.name()).stream()
                .toList());
    }

    /** Notes a handover. */
    public void append(Change change, UUID programmeId, Handover handover) {
        change.insert(Row.of("handover", handover.id(), handover.from() + ">" + handover.to())
                .with("programme_id", programmeId)
                .with("from_person", handover.from())
                .with("to_person", handover.to())
                .with("handed_on", handover.on())
                .with("reason", handover.reason())
                .with("task_keys", String.join("\n", handover.taskKeys()))
                .with("made_by", handover.by())
                .with("made_at", handover.enteredAt())
                .done());
    }

    private void put(Change change, Row row) {
        stored.find(change.handle(), row.table(), row.id(), row.key())
                .ifPresentOrElse(before -> change.update(before, row), () -> change.insert(row));
    }
}
