package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.store.JournalScan.Followed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The database of a backup as it is to be put in place: of the schema of this program and, where that is wanted, with
 * what the journal of the folder has behind it.
 *
 * @param head where it stands
 * @param replayed how many changes of the journal were made again on it
 * @param left how many more the journal has behind it
 * @param broken where the journal is not as it was written, as file and line, empty if nowhere
 */
record RestoredState(Head head, int replayed, int left, String broken) {

    /**
     * Makes it of a file that nobody has open, and closes that again.
     *
     * @param journal that of the folder, under whose key the file is
     * @param taken the file, without the ending H2 gives it
     * @param backup what it was taken out of
     * @throws InputRefused if it is not sound with the changes that were made again
     */
    static RestoredState of(JournalFiles journal, Path taken, Path backup, boolean replay) throws IOException {
        try (Session session = Session.open(journal.home(), taken, journal.key())) {
            Followed followed = JournalScan.after(journal, session.read(Head::of));
            List<JournaledChange> changes = followed.changes();
            int made = replay ? new JournalReplay(session).make(changes) : 0;
            if (made > 0 && !session.read(Checking::rowsOf).isSound()) {
                throw new InputRefused("store.replay_unsound", backup);
            }
            return new RestoredState(
                    session.read(Head::of),
                    made,
                    changes.size() - made + followed.older(),
                    followed.known() ? followed.broken() : "");
        } catch (SQLException e) {
            InputRefused damaged = new InputRefused("store.backup_damaged", backup);
            damaged.initCause(e);
            throw damaged;
        }
    }
}
