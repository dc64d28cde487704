package hengdao.store;

import hengdao.store.AccountStore.Guesses;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The wrong guesses of a folder's password, in the file {@code hengdao.guesses} as the database is not open yet. Where it
 * cannot be written none are kept.
 */
public final class KeyGuesses {

    private static final String FILE = "hengdao.guesses";

    private final Path file;

    /** Those of a data folder. */
    public KeyGuesses(Path folder) {
        file = FolderRules.absolute(folder).resolve(FILE);
    }

    /** Those there are, empty if the last guess was right. */
    public Optional<Guesses> find() {
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            return Optional.of(new Guesses(Integer.parseInt(parts[0]), Instant.parse(parts[1])));
        } catch (IOException | NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Keeps how it was guessed, on disk when this returns. */
    public void set(Guesses guesses) {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            String text = guesses.wrong() + " " + guesses.last();
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        } catch (IOException e) {
            // Whoever may not write here has but the memory of this process against them.
        }
    }

    /** Forgets wrong guesses after a right one. */
    public void forget() {
        ScratchFiles.delete(file);
    }
}
