package hengdao.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.store.JournalFormat.Sealed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole journal: how its lines hang together, and whether the log in the database has what its last epoch has.
 */
final class JournalCheck implements JournalWalk.Visitor {

    /** Changes that are compared at a time. */
    private static final int BATCH = 500;

    private final Handle handle;
    private final boolean latest;
    private final Head head;
    private final List<Problem> broken = new ArrayList<>();
    private final List<Problem> different = new ArrayList<>();
    private final List<JournaledChange> unread = new ArrayList<>();
    private long reached;

    private JournalCheck(Handle handle, boolean latest) {
        this.handle = handle;
        this.latest = latest;
        head = Head.of(handle);
    }

    /** What is wrong with the journal of a folder, whose database the handle reads; others may write meanwhile. */
    static List<Problem> whole(Handle handle, JournalFiles files) {
        return check(files, new JournalCheck(handle, false));
    }

    /** As {@link #whole}, without what is wrong before the last epoch. */
    static List<Problem> latest(Handle handle, JournalFiles files) {
        return check(files, new JournalCheck(handle, true));
    }

    private static List<Problem> check(JournalFiles files, JournalCheck check) {
        try {
            JournalWalk.over(files, check);
            check.compare();
            for (long missing = check.reached + 1; missing <= check.head.sequence(); missing++) {
                check.different.add(new Problem(Kind.JOURNAL_LACKS, String.valueOf(missing)));
            }
        } catch (IOException e) {
            check.broken.add(new Problem(Kind.JOURNAL_BROKEN, JournalFiles.FOLDER));
        }
        check.broken.addAll(check.different);
        return check.broken;
    }

    @Override
    public void broken(Path file, int number) {
        broken.add(new Problem(Kind.JOURNAL_BROKEN, JournalFiles.name(file) + ":" + number));
    }

    @Override
    public void line(Sealed sealed) {
        switch (sealed.line()) {
            case JournalLine.Start start -> {
                if (start.reason() != JournalLine.Reason.CONTINUED) {
                    unread.clear();
                    different.clear();
                    if (latest) {
                        broken.clear();
                    }
                    reached = start.head().sequence();
                }
            }
            case JournalLine.Changed changed -> {
                if (unread.size() >= BATCH) {
                    compare();
                }
                unread.add(changed.change());
            }
            case JournalLine.Aborted aborted -> {
                if (!unread.isEmpty()) {
                    unread.removeLast();
                }
            }
        }
    }

    /** Compares the changes that were read, as far as the database knew them when it began to be read. */
    private void compare() {
        List<JournaledChange> read = unread.stream()
                .filter(each -> each.sequence() <= head.sequence())
                .toList();
        unread.clear();
        if (read.isEmpty()) {
            return;
        }
        Map<Long, JournaledChange> logged =
                logged(read.getFirst().sequence(), read.getLast().sequence());
        for (JournaledChange change : read) {
            for (long missing = reached + 1; missing < change.sequence(); missing++) {
                different.add(new Problem(Kind.JOURNAL_LACKS, String.valueOf(missing)));
            }
            reached = change.sequence();
            compare(change, logged.get(change.sequence()));
        }
    }

    private void compare(JournaledChange change, @Nullable JournaledChange logged) {
        String number = String.valueOf(change.sequence());
        if (logged == null
                || !logged.id().equals(change.id())
                || !logged.actor().equals(change.actor())
                || !logged.action().equals(change.action())
                || !logged.at().equals(change.at())
                || logged.items().size() != change.items().size()) {
            different.add(new Problem(Kind.JOURNAL_DIFFERS, number));
            return;
        }
        for (int i = 0; i < change.items().size(); i++) {
            Recorded row = change.items().get(i);
            if (!isSame(row, logged.items().get(i))) {
                different.add(new Problem(Kind.JOURNAL_DIFFERS, number + " " + row.table() + " " + row.key()));
            }
        }
    }

    private static boolean isSame(Recorded one, Recorded other) {
        try {
            return one.table().equals(other.table())
                    && one.id().equals(other.id())
                    && one.key().equals(other.key())
                    && Objects.equals(json(one.before()), json(other.before()))
                    && Objects.equals(json(one.after()), json(other.after()));
        } catch (JsonParseException unreadable) {
            return false;
        }
    }

    private static @Nullable JsonElement json(@Nullable String row) {
        return row == null ? null : JsonParser.parseString(row);
    }

    private Map<Long, JournaledChange> logged(long first, long last) {
        Map<Long, List<Recorded>> items = new LinkedHashMap<>();
        handle.createQuery("""
            select seq, table_name, row_id, row_key, before_json, after_json
            from change_record where seq between :first and :last
            order by seq, item
            """)
                .bind("first", first)
                .bind("last", last)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return Map.entry(row.count(), Recorded.recorded(row));
                })
                .forEach(row -> items.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(row.getValue()));
        Map<Long, JournaledChange> logged = new LinkedHashMap<>();
        handle.createQuery("""
            select seq, id, actor, action, made_at from change_set where seq between :first and :last
            """)
                .bind("first", first)
                .bind("last", last)
                .map((rs, context) -> change(new Columns(rs), items))
                .forEach(change -> logged.put(change.sequence(), change));
        return logged;
    }

    private static JournaledChange change(Columns row, Map<Long, List<Recorded>> items) throws SQLException {
        long sequence = row.count();
        return new JournaledChange(
                sequence,
                row.id(),
                row.text(),
                row.text(),
                row.instant(),
                items.getOrDefault(sequence, List.of()),
                List.of(),
                List.of());
    }
}
