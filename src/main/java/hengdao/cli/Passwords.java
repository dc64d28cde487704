package hengdao.cli;

import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The passwords of a command, in the order they are asked for: line by line from a file, or typed at the terminal. */
final class Passwords {

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private final Surroundings surroundings;
    private final @Nullable Path file;
    private @Nullable Deque<String> lines;

    /** @param file null to ask at the terminal */
    Passwords(Surroundings surroundings, @Nullable Path file) {
        this.surroundings = surroundings;
        this.file = file;
    }

    /**
     * The next one; empty where there is no file and nobody to ask.
     *
     * @param question a key of the bundles
     * @throws DataFolderUnusable if others can read the file, it cannot be read or has no more lines
     */
    Optional<String> next(String question, Object... arguments) {
        String asked = surroundings.messages().text(question, arguments);
        if (file == null) {
            return surroundings.prompt().ask(asked);
        }
        if (lines == null) {
            lines = read(file);
        }
        if (lines.isEmpty()) {
            throw new DataFolderUnusable("cli.password.file-short", file, asked);
        }
        return Optional.of(lines.removeFirst());
    }

    /** Whether they are typed, unseen. */
    boolean typed() {
        return file == null;
    }

    private static Deque<String> read(Path file) {
        try {
            PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null && rights.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
                throw new DataFolderUnusable("cli.sign-in.file-open", file);
            }
            Deque<String> lines = new ArrayDeque<>(Files.readAllLines(file));
            if (lines.isEmpty()) {
                throw new DataFolderUnusable("cli.sign-in.file-empty", file);
            }
            lines.addFirst(lines.removeFirst().replaceFirst("^\\x{FEFF}", ""));
            return lines;
        } catch (IOException e) {
            throw new DataFolderUnusable("cli.sign-in.file-unreadable", file);
        }
    }
}
