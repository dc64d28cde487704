package hengdao.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates of reports, text by name. Safe for use by several threads. */
public final class TemplateStore {

    private static final String TABLE = "report_template";

    private final Database database;
    private final Ids ids;
    private final StoredRows rows = new StoredRows();

    /** The templates of an open database; {@code ids} makes the ids of their rows. */
    public TemplateStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** A template as it is kept. */
    public record Stored(UUID id, String name, String content) {}

    /** All templates by name. */
    public List<Stored> all() {
        return database.read(handle -> handle.createQuery(
                        "select id, name, content from report_template order by name, id")
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new Stored(row.id(), row.text(), row.text());
                })
                .list());
    }

    /** Keeps a text under a name, in place of an earlier one of that name. */
    public void put(Change change, String name, String content) {
        Optional<Row> before = find(change, name);
        UUID id = before.map(Row::id).orElseGet(ids::next);
        Row after = Row.of(TABLE, id, name)
                .with("name", name)
                .with("content", content)
                .done();
        before.ifPresentOrElse(was -> change.update(was, after), () -> change.insert(after));
    }

    /** Gives a template another name and text; does nothing if there is none of the old name. */
    public void rename(Change change, String name, String newName, String content) {
        find(change, name)
                .ifPresent(was -> change.update(was, was.with("name", newName).with("content", content)));
    }

    /** Removes a template; does nothing if there is none of that name. */
    public void remove(Change change, String name) {
        find(change, name).ifPresent(was -> change.delete(List.of(was)));
    }

    private Optional<Row> find(Change change, String name) {
        return change.handle()
                .createQuery("select id from report_template where name = :name")
                .bind("name", name)
                .mapTo(UUID.class)
                .findOne()
                .flatMap(id -> rows.find(change.handle(), TABLE, id, name));
    }
}
