package hengdao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder in the data folder for files that are needed for a moment; closing removes it with all that is in it. */
final class ScratchFiles implements AutoCloseable {

    /** The folder in which files that are kept are copied to be looked at by another program. */
    static final String OPENED = "opened";

    private final Path folder;

    private ScratchFiles(Path folder) {
        this.folder = folder;
    }

    static ScratchFiles in(Path home) throws IOException {
        return new ScratchFiles(Files.createTempDirectory(home, "scratch-"));
    }

    /** A place for a file of that name. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Removes what a process that was killed left behind, and copies that were made to be looked at. */
    static void sweep(Path home) {
        remove(home.resolve(OPENED));
        try (Stream<Path> left = Files.list(home)) {
            left.filter(path -> path.getFileName().toString().startsWith("scratch-"))
                    .forEach(path -> new ScratchFiles(path).close());
        } catch (IOException e) {
            // They are looked for again next time.
        }
    }

    /** Removes a file if it is there; one that cannot be removed does no harm. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Nothing refers to it.
        }
    }

    /** Removes a folder, if it is there, with all in it that is not held open by another program. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(ScratchFiles::delete);
        } catch (IOException e) {
            // The next start removes them.
        }
    }

    @Override
    public void close() {
        remove(folder);
    }
}
