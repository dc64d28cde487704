package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.ExpectedError;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.JournalNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database file that is cut, or in which bits are flipped or blocks zeroed, never gives a figure nobody entered without
 * a word: it opens with all that was in it, or it is said that it is damaged; the newest backup and the journal then bring
 * everything back.
 */
class DatabaseDamageTest {

    /** How often to damage it. */
    private static final int DAMAGES = Rounds.of("damages", 30);

    /** So many entries at once, so that most of the file is in use. */
    private static final int MANY = 400;

    private static final int BLOCK = 4096;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<End, Integer> ends = new EnumMap<>(End.class);

    @TempDir
    private Path place;

    /** What came of it. */
    private enum End {
        HARMLESS,
        RECOVERED_AT_START,
        FOUND_WHILE_READING,
        FOUND_BY_CHECK,
        REFUSED
    }

    @Test
    void neverASilentWrongFigure() throws IOException, SQLException {
        Path folder = place.resolve("data");
        JournalFolder data = new JournalFolder(folder, 40);
        try (Stores stores = Stores.open(folder)) {
            stores.change("entry.append", change -> {
                for (int i = 0; i < MANY; i++) {
                    stores.entries().append(change, data.entry());
                }
                return MANY;
            });
            BackupFolder.of(folder).add(stores.database(), Instant.now(), ZoneOffset.UTC);
        }
        data.append(30);
        Fingerprint truth = fingerprint(folder);
        byte[] whole = Files.readAllBytes(folder.resolve(Database.FILE));
        for (int round = 0; round < DAMAGES; round++) {
            Path damaged = place.resolve("damaged-" + round);
            copy(folder, damaged);
            String what = damage(damaged.resolve(Database.FILE), whole, round % 3);
            End end = end(damaged, truth, what);
            ends.merge(end, 1, Integer::sum);
            if (end.compareTo(End.FOUND_WHILE_READING) >= 0) {
                Restore.into(
                        damaged, BackupFolder.of(damaged).newest().orElseThrow().file(), true);
                assertThat(fingerprint(damaged).tables()).as(what).isEqualTo(truth.tables());
            }
            remove(damaged);
        }
        Rounds.found("damage to the database", DAMAGES, "0 silent wrong figures, all recovered; %s", ends);
    }

    private static End end(Path folder, Fingerprint truth, String what) throws SQLException {
        JournalNews news;
        try (Stores stores = Stores.open(folder)) {
            news = stores.database().news();
            stores.programmes().load(2017);
            if (Checking.of(stores.database()).problems().stream()
                    .anyMatch(problem -> problem.kind() != Kind.FILE_MISSING)) {
                return End.FOUND_BY_CHECK;
            }
        } catch (ExpectedError error) {
            assertThat(error.messageKey()).as(what).isIn("store.damaged", "store.unreadable");
            return End.REFUSED;
        } catch (JdbiException error) {
            return End.FOUND_WHILE_READING;
        }
        Fingerprint found = fingerprint(folder);
        assertThat(differing(found, truth)).as("%s, %s", what, news).isEmpty();
        return news.isAgreed() ? End.HARMLESS : End.RECOVERED_AT_START;
    }

    /**
     * The tables that differ, besides the log of changes: what that says of the first contents of the folder stands in no
     * journal that it could be held against, and is no figure.
     */
    private static List<String> differing(Fingerprint found, Fingerprint truth) {
        return truth.tables().entrySet().stream()
                .filter(table -> !table.getValue().equals(found.tables().get(table.getKey())))
                .map(Map.Entry::getKey)
                .filter(table -> !table.startsWith("change_"))
                .toList();
    }

    private String damage(Path file, byte[] whole, int kind) throws IOException {
        byte[] bytes = whole.clone();
        int at = random.nextInt(whole.length);
        String how = switch (kind) {
            case 0 -> {
                bytes = Arrays.copyOf(whole, at);
                yield "cut";
            }
            case 1 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield "flipped";
            }
            default -> {
                int from = at / BLOCK * BLOCK;
                Arrays.fill(bytes, from, Math.min(whole.length, from + BLOCK), (byte) 0);
                yield "zeroed";
            }
        };
        Files.write(file, bytes);
        return "seed %d: %s at %d of %d".formatted(seed, how, at, whole.length);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : List.of("", JournalFiles.FOLDER, "backups")) {
            Files.createDirectories(to.resolve(name));
            try (Stream<Path> files = Files.list(from.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(name).resolve(file.getFileName()));
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ScratchFiles::delete);
        }
    }

    /** What a folder holds that is not open. */
    private static Fingerprint fingerprint(Path folder) throws SQLException {
        try (Connection reader =
                H2.reader(folder.resolve("hengdao"), FolderKey.NONE).getConnection()) {
            return Fingerprint.of(reader, FolderKey.NONE);
        }
    }
}
