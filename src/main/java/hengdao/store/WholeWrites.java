package hengdao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The files of H2 so that a power cut never leaves a write that looks whole and is not. H2 writes what belongs together at
 * once, with a head and a foot that are checked at the next opening, but nothing in between is: so all behind the head is
 * on disk before the head is written.
 */
public final class WholeWrites extends FilePathWrapper {

    /** What H2 calls this kind of file. */
    static final String SCHEME = "whole";

    /** Made by H2. */
    public WholeWrites() {}

    static void register() {
        FilePath.register(new WholeWrites());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new WholeWritesChannel(getBase().open(mode));
    }
}
