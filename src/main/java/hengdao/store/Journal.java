package hengdao.store;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.store.JournalFormat.Sealed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The end of the journal, at which lines are added. Used by one thread at a time, the one that writes to the database.
 */
final class Journal implements AutoCloseable {

    /** How large a file becomes before the next one begins, in bytes. */
    private static final long LARGE = 8L << 20;

    private final JournalFiles files;
    private final Tape.Maker tapes;
    private Tape tape;
    private int epoch;
    private String previous;
    private Head head;
    private Head before;
    private long lengthBefore;
    private boolean failed;

    private Journal(JournalFiles files, Tape.Maker tapes, Tape tape, int epoch, String previous, Head head) {
        this.files = files;
        this.tapes = tapes;
        this.tape = tape;
        this.epoch = epoch;
        this.previous = previous;
        this.head = head;
        before = head;
    }

    /** Goes on behind the last line of a journal. */
    static Journal resume(JournalFiles files, Tape.Maker tapes, Path file, Sealed last) throws IOException {
        return new Journal(
                files,
                tapes,
                tapes.of(file),
                last.epoch(),
                last.sha256(),
                last.line().head());
    }

    /**
     * Begins a file, and with it an epoch.
     *
     * @param head where the database stands
     */
    static Journal begin(JournalFiles files, Tape.Maker tapes, JournalLine.Reason reason, Head head)
            throws IOException {
        JournalEnd end = JournalEnd.of(files);
        Sealed last = end == null ? null : end.line();
        Path file = files.next();
        Journal journal = new Journal(
                files,
                tapes,
                tapes.of(file),
                JournalFiles.number(file),
                last == null ? JournalFormat.NOTHING_BEFORE : last.sha256(),
                head);
        try {
            journal.put(new JournalLine.Start(reason, Instant.now(), head));
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Adds a change, on disk when this returns.
     *
     * @throws InputRefused if there is no room for it; the journal is as it was then
     * @throws DataFolderUnusable if the disk fails, or failed before
     */
    void add(JournaledChange change) {
        if (failed) {
            throw new DataFolderUnusable("store.write_failed", files.home());
        }
        try {
            if (tape.length() > LARGE) {
                goOn();
            }
            before = head;
            lengthBefore = tape.length();
            put(new JournalLine.Changed(change));
        } catch (IOException e) {
            if (failed) {
                throw FolderRules.caused(new DataFolderUnusable("store.write_failed", files.home()), e);
            }
            InputRefused refused = new InputRefused("store.journal_full", files.home());
            refused.initCause(e);
            throw refused;
        }
    }

    /** Says that the change added last was not committed; without room for that it is cut off again. */
    void takeBack() {
        try {
            put(new JournalLine.Aborted(head.sequence(), before));
        } catch (IOException noRoom) {
            failed = true;
            try {
                tape.cut(lengthBefore);
            } catch (IOException e) {
                // Nothing more is written; the next start finds a change the database lacks and makes it again.
            }
        }
    }

    @Override
    public void close() {
        try {
            tape.close();
        } catch (IOException e) {
            // All lines are on disk.
        }
    }

    private void goOn() throws IOException {
        Tape full = tape;
        tape = tapes.of(files.next());
        try {
            put(new JournalLine.Start(JournalLine.Reason.CONTINUED, Instant.now(), head));
            full.close();
        } catch (IOException e) {
            close();
            tape = full;
            throw e;
        }
    }

    private void put(JournalLine line) throws IOException {
        long length = tape.length();
        String text = JournalFormat.write(epoch, Migrations.LATEST, line, previous, files.key());
        try {
            tape.append((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            cut(length);
            throw e;
        }
        previous = JournalFormat.sealOf(text);
        head = line.head();
    }

    private void cut(long length) throws IOException {
        try {
            tape.cut(length);
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }
}
