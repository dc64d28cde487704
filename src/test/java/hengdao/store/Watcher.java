package hengdao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Is told, one thing at a time, what is about to be done to files, and prevents it by an exception. */
interface Watcher {

    /** A file is opened, with all that is in it on disk. */
    default void opening(Path file) throws IOException {}

    /** Bytes are written at a place. */
    void writing(Path file, long at, byte[] bytes) throws IOException;

    /** All behind a length is taken away. */
    default void cutting(Path file, long length) throws IOException {}

    /** What was written is forced to disk. */
    default void forcing(Path file) throws IOException {}

    private Tape tape(Path file) throws IOException {
        FileTape.of(file).close();
        return FileTape.on(
                new WatchedChannel(file, FileChannel.open(file, StandardOpenOption.WRITE), this),
                Files.getFileStore(file));
    }

    /** A disk on which this watches the database file and the journal. */
    default Disk disk() {
        return new Disk(this::tape, file -> WatchedPath.of(file, this));
    }
}
