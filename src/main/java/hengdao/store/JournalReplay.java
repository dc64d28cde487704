package hengdao.store;

import hengdao.model.DataFolderUnusable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes changes of the journal again: the same rows and the same records, by the same person at the same time. */
final class JournalReplay {

    private final StoredRows stored = new StoredRows();
    private final Session session;

    JournalReplay(Session session) {
        this.session = session;
    }

    /** Makes changes again, each in a transaction of its own, until one fails; returns how many were made. */
    int make(List<JournaledChange> changes) {
        int made = 0;
        for (JournaledChange change : changes) {
            try {
                session.write(handle -> make(handle, change));
            } catch (DataFolderUnusable e) {
                throw e;
            } catch (RuntimeException e) {
                return made;
            }
            made++;
        }
        return made;
    }

    private Head make(Handle handle, JournaledChange journaled) {
        if (ChangeStore.lastSequence(handle) + 1 != journaled.sequence()) {
            throw new IllegalStateException(journaled.sequence() + " does not follow");
        }
        Change change = new Change(handle, journaled.sequence(), journaled.actor(), journaled.at());
        for (List<Recorded> run : Recorded.runs(journaled.items())) {
            make(change, run);
        }
        journaled.derived().forEach(row -> change.insertDerived(rows(handle, List.of(row), Recorded::after)));
        journaled.forms().forEach(form -> fill(handle, form, journaled));
        change.log(WriteGate.changeSet(
                journaled.sequence(), journaled.id(), journaled.actor(), journaled.action(), journaled.at()));
        return journaled.head();
    }

    private void make(Change change, List<Recorded> run) {
        Handle handle = change.handle();
        Recorded first = run.getFirst();
        if (first.isInsertion()) {
            rows(handle, run, Recorded::after).forEach(change::insert);
        } else if (first.isDeletion()) {
            change.delete(present(handle, run));
        } else {
            List<Row> before = present(handle, run);
            List<Row> after = rows(handle, run, Recorded::after);
            if (first.table().equals("task")) {
                TaskMoves.loosen(change, before, after);
            }
            for (int i = 0; i < run.size(); i++) {
                change.update(before.get(i), after.get(i));
            }
        }
    }

    /** The rows as they were before the change, which must be how they are. */
    private List<Row> present(Handle handle, List<Recorded> run) {
        List<Row> rows = rows(handle, run, Recorded::before);
        for (Row row : rows) {
            Map<String, @Nullable Object> now = stored.find(handle, row.table(), row.id(), row.key())
                    .map(Row::values)
                    .orElseThrow(() -> new IllegalStateException(row.table() + " " + row.key() + " is gone"));
            row.values().forEach((column, value) -> {
                if (!Objects.equals(now.get(column), value)) {
                    throw new IllegalStateException(row.table() + " " + row.key() + " differs");
                }
            });
        }
        return rows;
    }

    private List<Row> rows(Handle handle, List<Recorded> run, Function<Recorded, @Nullable String> side) {
        return run.stream()
                .map(row ->
                        stored.named(handle, row.table(), row.id(), row.key(), Objects.requireNonNull(side.apply(row))))
                .toList();
    }

    private static void fill(Handle handle, JournaledChange.Form form, JournaledChange change) {
        DraftStore.put(handle, form.subjectId(), form.json(), change.at());
    }
}
