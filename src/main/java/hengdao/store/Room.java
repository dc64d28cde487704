package hengdao.store;

import hengdao.model.InputRefused;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is free on the disk of a data folder. It is asked for before a write begins: once H2 has been refused a page, even
 * of work that is taken back, it closes the database.
 */
final class Room {

    /** Room for a change with its line in the journal, in bytes. */
    static final long FOR_A_CHANGE = 16L << 20;

    /** Room for what is half-filled and for settings, which may still be kept when changes are refused. */
    static final long FOR_A_DRAFT = 4L << 20;

    private final Path folder;
    private final FileStore disk;

    private Room(Path folder, FileStore disk) {
        this.folder = folder;
        this.disk = disk;
    }

    static Room of(Path folder) throws IOException {
        return new Room(folder, Files.getFileStore(folder));
    }

    /**
     * Refuses what there is no room for.
     *
     * @throws InputRefused if there are not so many bytes left
     */
    void need(long bytes) {
        if (!has(bytes)) {
            throw new InputRefused("store.no_room", folder);
        }
    }

    /** Whether so many bytes are left; where that is not known, the write itself will tell. */
    boolean has(long bytes) {
        try {
            return disk.getUsableSpace() >= bytes;
        } catch (IOException e) {
            return true;
        }
    }
}
