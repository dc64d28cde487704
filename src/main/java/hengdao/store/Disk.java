package hengdao.store;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * What the data of a folder are written through.
 *
 * @param tapes makes the tapes of its journal
 * @param database the name H2 is given for the database file
 */
record Disk(Tape.Maker tapes, UnaryOperator<Path> database) {

    /** The disk itself. */
    static final Disk REAL = new Disk(FileTape::of, UnaryOperator.identity());
}
