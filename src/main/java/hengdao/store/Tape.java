package hengdao.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A file at whose end is written. */
interface Tape extends Closeable {

    /** Makes a tape of a file, which need not be there yet. */
    @FunctionalInterface
    interface Maker {
        Tape of(Path file) throws IOException;
    }

    /** How many bytes there are. */
    long length() throws IOException;

    /** Writes at the end, the last byte when all others are on disk, and it too when this returns; part of it may be there if it throws. */
    void append(byte[] bytes) throws IOException;

    /** Takes away all behind a length, on disk when this returns. */
    void cut(long length) throws IOException;
}
