package hengdao.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hengdao.model.FolderCheck;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the data in a folder are what was written: each row is held against what the log of changes says of it, the
 * log against itself, the journal against itself and the log, and each file of evidence and reports against its name.
 */
public final class Checking {

    /** Rows that are named one by one; of more, how many there are is enough. */
    private static final int NAMED = 20;

    private final StoredRows stored = new StoredRows();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<UUID>> living = new HashMap<>();
    private int rows;
    private int wrong;
    private int files;

    private Checking() {}

    /** Reads all of an open folder; takes time in proportion to it. Not for the JavaFX thread. */
    public static FolderCheck of(Database database) {
        Checking check = new Checking();
        return database.read(handle -> {
            long changes = 0;
            try {
                changes = check.log(handle);
                check.rows(handle);
                check.files(handle, database);
                check.problems.addAll(JournalCheck.whole(handle, new JournalFiles(database.folder(), database.key())));
            } catch (JdbiException | IllegalArgumentException unreadable) {
                check.problems.add(new Problem(Kind.UNREADABLE, Database.FILE));
            }
            return new FolderCheck(changes, check.rows, check.files, check.problems);
        });
    }

    /** The last epoch of the journal alone; takes time in proportion to all of it. Not for the JavaFX thread. */
    public static List<Problem> journalOf(Database database) {
        return database.read(
                handle -> JournalCheck.latest(handle, new JournalFiles(database.folder(), database.key())));
    }

    /** Without the files and the journal. */
    static FolderCheck rowsOf(Handle handle) {
        Checking check = new Checking();
        long changes = check.log(handle);
        check.rows(handle);
        return new FolderCheck(changes, check.rows, 0, check.problems);
    }

    private long log(Handle handle) {
        long last = 0;
        for (long sequence : handle.createQuery("select seq from change_set order by seq")
                .mapTo(Long.class)
                .list()) {
            for (long missing = last + 1; missing < sequence; missing++) {
                problems.add(new Problem(Kind.CHANGE_MISSING, String.valueOf(missing)));
            }
            last = sequence;
        }
        return last;
    }

    private record Logged(
            String table, UUID id, String key, @Nullable String after) {}

    private void rows(Handle handle) {
        handle.createQuery("""
            select table_name, row_id, row_key, after_json from (
                select table_name, row_id, row_key, after_json,
                    row_number() over (partition by table_name, row_id order by seq desc, item desc) as age
                from change_record) newest
            where age = 1
            """).map((rs, context) -> logged(new Columns(rs))).forEach(each -> row(handle, each));
        living.forEach((table, ids) -> unknown(handle, table, ids));
        if (wrong > NAMED) {
            problems.add(new Problem(Kind.MORE_ROWS, String.valueOf(wrong - NAMED)));
        }
    }

    /** Reads the rows themselves: the index by which one is found has its own copy of the id. */
    private void unknown(Handle handle, String table, Set<UUID> known) {
        long unknown;
        try (Stream<UUID> ids =
                handle
                        .createQuery("select * from " + table)
                        .map((rs, context) -> rs.getObject("id", UUID.class))
                        .stream()) {
            unknown = ids.filter(id -> !known.contains(id)).count();
        }
        if (unknown > 0) {
            problems.add(new Problem(Kind.ROW_UNKNOWN, table + " " + unknown));
        }
    }

    private static Logged logged(Columns row) throws SQLException {
        return new Logged(row.text(), row.id(), row.text(), row.optionalText());
    }

    private void row(Handle handle, Logged logged) {
        String after = logged.after();
        if (after == null) {
            return;
        }
        rows++;
        Row now = stored.find(handle, logged.table(), logged.id(), logged.key()).orElse(null);
        if (now == null) {
            wrong(Kind.ROW_MISSING, logged);
            return;
        }
        living.computeIfAbsent(logged.table(), table -> new HashSet<>()).add(logged.id());
        if (!isAsLogged(handle, now, logged, after)) {
            wrong(Kind.ROW_DIFFERS, logged);
        }
    }

    private boolean isAsLogged(Handle handle, Row now, Logged logged, String after) {
        try {
            return isAsLogged(now, stored.parse(handle, logged.table(), logged.id(), logged.key(), after), after);
        } catch (JsonParseException | IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    /** Columns that came with a later schema are no part of an earlier record. */
    private static boolean isAsLogged(Row now, Row was, String json) {
        JsonObject fields = JsonParser.parseString(json).getAsJsonObject();
        return now.values().keySet().containsAll(fields.keySet())
                && now.values().entrySet().stream()
                        .filter(column -> fields.has(column.getKey()))
                        .allMatch(column ->
                                Objects.equals(column.getValue(), was.values().get(column.getKey())));
    }

    private void wrong(Kind kind, Logged row) {
        if (++wrong <= NAMED) {
            problems.add(new Problem(kind, row.table() + " " + row.key()));
        }
    }

    private void files(Handle handle, Database database) {
        FolderKey key = database.key();
        Set<String> names = new HashSet<>();
        names(handle, key, EvidenceFiles.FOLDER, "select distinct sha256 from evidence", names);
        names(handle, key, EvidenceFiles.FOLDER, "select distinct sha256 from order_evidence", names);
        names(handle, key, IssuedFiles.FOLDER, "select distinct sha256 from issued_file", names);
        names.stream().sorted().forEach(name -> file(database.folder().resolve(name), name, key));
    }

    private static void names(Handle handle, FolderKey key, String folder, String sql, Set<String> names) {
        handle.createQuery(sql).mapTo(String.class).forEach(sha256 -> names.add(folder + "/" + key.name(sha256)));
    }

    private void file(Path file, String name, FolderKey key) {
        files++;
        if (!Files.isRegularFile(file)) {
            problems.add(new Problem(Kind.FILE_MISSING, name));
            return;
        }
        if (!ChecksumFiles.isSound(file, key)) {
            problems.add(new Problem(Kind.FILE_DIFFERS, name));
        }
    }
}
