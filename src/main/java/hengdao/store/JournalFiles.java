package hengdao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of a folder's journal, numbered from 000001 in the order they were written. */
final class JournalFiles {

    /** The name of the folder they lie in. */
    static final String FOLDER = "journal";

    private static final String NAME = "\\d{6}\\.jsonl";

    private final Path home;
    private final Path folder;
    private final FolderKey key;

    /** Those of a data folder, under its key. */
    JournalFiles(Path home, FolderKey key) {
        this.home = home;
        this.key = key;
        folder = home.resolve(FOLDER);
    }

    /** The data folder. */
    Path home() {
        return home;
    }

    /** The key its lines are under. */
    FolderKey key() {
        return key;
    }

    /** All there are, the oldest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME))
                    .sorted()
                    .toList();
        }
    }

    /** The number of a file. */
    static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 6));
    }

    /** What a person calls a file. */
    static String name(Path file) {
        return FOLDER + "/" + file.getFileName();
    }

    /** The name of the next file; makes the folder if need be. */
    Path next() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            DurableMove.force(Objects.requireNonNull(folder.toAbsolutePath().getParent()));
        }
        List<Path> all = all();
        int number = all.isEmpty() ? 1 : number(all.getLast()) + 1;
        return folder.resolve(String.format(Locale.ROOT, "%06d.jsonl", number));
    }
}
