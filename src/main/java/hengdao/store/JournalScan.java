package hengdao.store;

import hengdao.store.JournalFormat.Sealed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a whole journal for what followed a state of the database. A restore that came later began an epoch of its
 * own: what follows a state never reaches into it, and a state found in a later epoch counts.
 */
final class JournalScan implements JournalWalk.Visitor {

    /**
     * What followed.
     *
     * @param known whether the journal knows the state
     * @param latest whether in its last epoch
     * @param changes those that followed and count, with rows of the schema of this program
     * @param older how many more could not be made again, as their rows have an earlier schema
     * @param broken where the journal is not as it was written behind the state, or anywhere if it does not know it, as file
     *     and line; empty if nowhere
     */
    record Followed(boolean known, boolean latest, List<JournaledChange> changes, int older, String broken) {}

    private final Head wanted;
    private final List<JournaledChange> changes = new ArrayList<>();
    private boolean known;
    private boolean latest;
    private boolean ended;
    private int older;
    private Head at = new Head(0, "");
    private @Nullable String broken;

    private JournalScan(Head wanted) {
        this.wanted = wanted;
    }

    static Followed after(JournalFiles files, Head wanted) throws IOException {
        JournalScan scan = new JournalScan(wanted);
        JournalWalk.over(files, scan);
        return new Followed(
                scan.known, scan.latest, List.copyOf(scan.changes), scan.older, scan.broken == null ? "" : scan.broken);
    }

    @Override
    public void line(Sealed sealed) {
        boolean follows = known && !ended && latest;
        if (sealed.line() instanceof JournalLine.Start start) {
            follows &= goesOn(start);
            latest &= follows || start.reason() == JournalLine.Reason.CONTINUED;
        }
        if (!follows && sealed.line().head().equals(wanted)) {
            begin();
        } else if (follows) {
            follow(sealed);
        }
        at = sealed.line().head();
    }

    /** Whether the file that starts follows on the last change before it. */
    private boolean goesOn(JournalLine.Start start) {
        return start.head().equals(at)
                && (start.reason() == JournalLine.Reason.CONTINUED || start.reason() == JournalLine.Reason.MIGRATED);
    }

    private void begin() {
        known = true;
        latest = true;
        ended = false;
        older = 0;
        broken = null;
        changes.clear();
    }

    private void follow(Sealed sealed) {
        switch (sealed.line()) {
            case JournalLine.Changed changed -> {
                if (older > 0 || sealed.schema() != Migrations.LATEST) {
                    older++;
                } else {
                    changes.add(changed.change());
                }
            }
            case JournalLine.Aborted aborted -> takeBack();
            case JournalLine.Start start -> {}
        }
    }

    private void takeBack() {
        if (older > 0) {
            older--;
        } else if (!changes.isEmpty()) {
            changes.removeLast();
        }
    }

    @Override
    public void broken(Path file, int number) {
        ended = true;
        if (broken == null) {
            broken = JournalFiles.name(file) + ":" + number;
        }
    }
}
