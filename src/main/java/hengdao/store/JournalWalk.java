package hengdao.store;

import hengdao.store.JournalFormat.Sealed;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a journal from its first line to its last and verifies each and how they hang together. */
final class JournalWalk {

    private final Visitor visitor;
    private final FolderKey key;
    private @Nullable String previous = JournalFormat.NOTHING_BEFORE;

    private JournalWalk(Visitor visitor, FolderKey key) {
        this.visitor = visitor;
        this.key = key;
    }

    /** Who is told what is read, in the order of the journal. */
    interface Visitor {

        /** From here on lines are read from this file. */
        default void file(Path file) {}

        /** A line that is as it was written and follows the one before, or the last broken place. */
        void line(Sealed line);

        /** From here on the journal is not as it was written: a line, counted from 1, is altered, or some before it are gone. */
        void broken(Path file, int number);
    }

    static void over(JournalFiles files, Visitor visitor) throws IOException {
        JournalWalk walk = new JournalWalk(visitor, files.key());
        List<Path> all = files.all();
        for (Iterator<Path> file = all.iterator(); file.hasNext(); ) {
            walk.file(file.next(), !file.hasNext());
        }
    }

    private void file(Path file, boolean last) throws IOException {
        visitor.file(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 0;
            for (int read = in.read(); read >= 0; read = in.read()) {
                if (read == '\n') {
                    line(file, ++number, line.toByteArray());
                    line.reset();
                } else {
                    line.write(read);
                }
            }
            if (!last && line.size() > 0) {
                broken(file, number + 1);
            }
        }
    }

    private void line(Path file, int number, byte[] bytes) {
        Sealed line = JournalFormat.parse(bytes, key);
        if (line == null) {
            broken(file, number);
            return;
        }
        if (previous != null && !previous.equals(line.previous())) {
            visitor.broken(file, number);
        }
        previous = line.sha256();
        visitor.line(line);
    }

    private void broken(Path file, int number) {
        previous = null;
        visitor.broken(file, number);
    }
}
