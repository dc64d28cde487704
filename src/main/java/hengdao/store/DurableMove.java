package hengdao.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Gives a finished file its final name so that the name, too, survives a power cut. */
final class DurableMove {

    private DurableMove() {}

    /** Moves within a file system at once, and forces the folder that now names the file to disk. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /** Forces a folder's own entries to disk; Windows keeps them in its journal and opens no folder for that. */
    static void force(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }
}
