package hengdao.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Small things remembered in the data folder, text by name. They are on disk when a method returns; the log of changes
 * does not know them. In a folder that can be looked at only they last until it is closed. Safe for use by several threads.
 */
public final class PreferenceStore {

    private final Database database;
    private final Aside<String, String> aside = new Aside<>();

    /** The preferences of an open database. */
    public PreferenceStore(Database database) {
        this.database = database;
    }

    /** All that is kept, by name; without the mark that the folder has a journal. */
    public Map<String, String> all() {
        Map<String, String> all =
                database.read(handle -> handle.createQuery("select name, content from preference where name <> :mark")
                        .bind("mark", JournalStart.MARK)
                        .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        aside.over(all);
        return all;
    }

    /** The text kept under the name, if there is one. */
    public Optional<String> find(String name) {
        return aside.over(name, database.read(handle -> find(handle, name)));
    }

    static Optional<String> find(Handle handle, String name) {
        return handle.createQuery("select content from preference where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    /** Keeps a text under each name in place of an earlier one, all at once; writes nothing if they are the same. */
    public void set(Map<String, String> texts) {
        Map<String, String> others = new HashMap<>(texts);
        others.entrySet().removeAll(all().entrySet());
        if (others.isEmpty()) {
            return;
        }
        if (database.readOnly() != null) {
            others.forEach(aside::put);
            return;
        }
        database.write(handle -> {
            others.forEach((name, text) -> set(handle, name, text));
            return others.size();
        });
    }

    /** Keeps a text under a name in place of an earlier one, without a look at the others. */
    public void keep(String name, String text) {
        if (database.readOnly() != null) {
            aside.put(name, text);
            return;
        }
        database.write(handle -> {
            set(handle, name, text);
            return name;
        });
    }

    /** Removes the text kept under a name, if there is one. */
    public void remove(String name) {
        if (database.readOnly() != null) {
            aside.put(name, null);
            return;
        }
        database.write(handle -> delete(handle, name));
    }

    static void set(Handle handle, String name, String text) {
        delete(handle, name);
        handle.createUpdate("insert into preference (name, content) values (:name, :content)")
                .bind("name", name)
                .bind("content", text)
                .execute();
    }

    private static int delete(Handle handle, String name) {
        return handle.createUpdate("delete from preference where name = :name")
                .bind("name", name)
                .execute();
    }
}
