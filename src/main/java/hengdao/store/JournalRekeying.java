package hengdao.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a journal under another key, chained anew. What is broken is left out, and the chain is broken there as
 * it was.
 */
final class JournalRekeying implements JournalWalk.Visitor {

    private final JournalFiles from;
    private final JournalFiles to;
    private String previous = JournalFormat.NOTHING_BEFORE;
    private OutputStream out = OutputStream.nullOutputStream();

    /** @param to in a folder that has a folder for it, empty */
    JournalRekeying(JournalFiles from, JournalFiles to) {
        this.from = from;
        this.to = to;
    }

    void run() throws IOException {
        try {
            JournalWalk.over(from, this);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            out.close();
        }
    }

    @Override
    public void file(Path file) {
        try {
            out.close();
            out = new BufferedOutputStream(Files.newOutputStream(to.home().resolve(JournalFiles.name(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(JournalFormat.Sealed line) {
        String text = JournalFormat.write(line.epoch(), line.schema(), line.line(), previous, to.key());
        try {
            out.write(Aes.bytes(text + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        previous = JournalFormat.sealOf(text);
    }

    @Override
    public void broken(Path file, int number) {
        previous = JournalFormat.NOTHING_BEFORE;
    }
}
