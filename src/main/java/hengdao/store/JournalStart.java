package hengdao.store;

import hengdao.model.JournalNews;
import hengdao.model.JournalNews.Kind;
import hengdao.store.JournalFormat.Sealed;
import hengdao.store.JournalLine.Reason;
import hengdao.store.JournalScan.Followed;
import java.io.IOException;
import java.util.List;

/**
 * The journal of a folder that was opened: only its end is read and compared with the database. If they differ, the
 * journal is read from its beginning and what the database lacks is made again.
 */
record JournalStart(Journal journal, JournalNews news) {

    /** The name of the preference that tells that the folder had a journal. */
    static final String MARK = "journal";

    static JournalStart of(JournalFiles files, Session session, Tape.Maker tapes) throws IOException {
        JournalEnd end = JournalEnd.of(files);
        Head head = session.read(Head::of);
        if (end == null) {
            return first(files, session, tapes, head);
        }
        Sealed last = end.line();
        if (last == null || !last.line().head().equals(head)) {
            return compared(files, session, tapes, JournalScan.after(files, head), end);
        }
        return new JournalStart(
                last.schema() == Migrations.LATEST
                        ? Journal.resume(files, tapes, end.file(), last)
                        : Journal.begin(files, tapes, Reason.MIGRATED, head),
                JournalNews.NONE);
    }

    private static JournalStart first(JournalFiles files, Session session, Tape.Maker tapes, Head head)
            throws IOException {
        boolean lost =
                session.read(handle -> PreferenceStore.find(handle, MARK)).isPresent();
        Journal journal = Journal.begin(files, tapes, lost ? Reason.LOST : Reason.BEGUN, head);
        if (!lost) {
            session.write(handle -> {
                PreferenceStore.set(handle, MARK, JournalFiles.FOLDER);
                return MARK;
            });
        }
        return new JournalStart(journal, lost ? new JournalNews(Kind.LOST, 0, 0, "") : JournalNews.NONE);
    }

    private static JournalStart compared(
            JournalFiles files, Session session, Tape.Maker tapes, Followed followed, JournalEnd end)
            throws IOException {
        boolean known = followed.known() && followed.latest();
        List<JournaledChange> missing = known ? followed.changes() : List.of();
        int made = new JournalReplay(session).make(missing);
        int left = known ? missing.size() - made + followed.older() : 0;
        Head head = session.read(Head::of);
        Sealed last = end.line();
        if (!known || last == null || !followed.broken().isEmpty()) {
            Kind kind = followed.broken().isEmpty() ? Kind.LOST : Kind.BROKEN;
            return begun(files, tapes, Reason.LOST, head, new JournalNews(kind, made, left, followed.broken()));
        }
        if (left > 0) {
            return begun(files, tapes, Reason.UNREPLAYED, head, new JournalNews(Kind.UNREPLAYED, made, left, ""));
        }
        return new JournalStart(
                Journal.resume(files, tapes, end.file(), last), new JournalNews(Kind.REPLAYED, made, 0, ""));
    }

    private static JournalStart begun(JournalFiles files, Tape.Maker tapes, Reason reason, Head head, JournalNews news)
            throws IOException {
        return new JournalStart(Journal.begin(files, tapes, reason, head), news);
    }
}
