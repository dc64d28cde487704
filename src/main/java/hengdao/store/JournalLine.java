package hengdao.store;

import java.time.Instant;

/** What one line of the journal says. */
sealed interface JournalLine {

    /** Where the journal stands after the line. */
    Head head();

    /** The first line of each file: from what state of the database it goes on. */
    record Start(Reason reason, Instant at, Head head) implements JournalLine {}

    /** A change that was made. */
    record Changed(JournaledChange change) implements JournalLine {
        @Override
        public Head head() {
            return change.head();
        }
    }

    /** The change before was not committed and does not count. */
    record Aborted(long sequence, Head head) implements JournalLine {}

    /** Why a file begins. Every reason but {@link #CONTINUED} begins a new epoch, into which no replay reaches. */
    enum Reason {
        /** The folder had no journal yet. */
        BEGUN,
        /** The file before had grown large enough. */
        CONTINUED,
        /** A backup was restored. */
        RESTORED,
        /** The schema of the database was brought up to date. */
        MIGRATED,
        /** The journal was gone, damaged, or did not belong to the database. */
        LOST,
        /** Changes of the journal could not be made again. */
        UNREPLAYED
    }
}
