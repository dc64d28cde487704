package hengdao.store;

import java.util.Optional;

/**
 * Small things remembered in the data folder, text by name. They are on disk when a method returns; the log of changes
 * does not know them. Safe for use by several threads.
 */
public final class PreferenceStore {

    private final Database database;

    /** The preferences of an open database. */
    public PreferenceStore(Database database) {
        this.database = database;
    }

    /** The text kept under the name, if there is one. */
    public Optional<String> find(String name) {
        return database.read(handle -> handle.createQuery("select content from preference where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    /** Keeps the text in place of an earlier one; writes nothing if it is the same. */
    public void set(String name, String value) {
        if (find(name).filter(value::equals).isPresent()) {
            return;
        }
        database.write(handle -> {
            handle.createUpdate("delete from preference where name = :name")
                    .bind("name", name)
                    .execute();
            return handle.createUpdate("insert into preference (name, content) values (:name, :content)")
                    .bind("name", name)
                    .bind("content", value)
                    .execute();
        });
    }
}
