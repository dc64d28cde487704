package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.DataFolderUnusable;
import hengdao.model.ExpectedError;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full, the right to write is taken away or the file is locked, from any write on: it is said, what was
 * acknowledged is there, and work goes on when the disk can be written again.
 */
class FullDiskTest {

    /** How often; each reason from every write on: 270 times. */
    private static final int FULLS = Rounds.of("fulls", 30);

    /** About so many writes are made. */
    private static final int WRITES = 90;

    private static final List<IOException> REASONS = List.of(
            new IOException("No space left on device"),
            new AccessDeniedException("hengdao.mv.db"),
            new FileSystemException("hengdao.mv.db", null, "The process cannot access the file"));

    private final SampleProgramme sample = new SampleProgramme();
    private final TreeMap<String, Integer> said = new TreeMap<>();

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostFromAnyWriteOn() {
        Stores.createWith(folder, sample).close();
        Set<String> acknowledged = new HashSet<>(JournalFolder.ids(folder));
        for (int round = 0; round < FULLS; round++) {
            int writes = round * WRITES / FULLS;
            FullDisk disk = new FullDisk(writes, REASONS.get(round % REASONS.size()));
            work(disk, acknowledged);
            String what = "full after %d writes".formatted(writes);
            try (Stores stores = Stores.open(folder)) {
                assertThat(JournalFolder.ids(stores)).as(what).containsAll(acknowledged);
                save(stores, acknowledged);
                assertThat(Checking.of(stores.database()).problems())
                        .as(what)
                        .extracting(Problem::kind)
                        .containsOnly(Kind.FILE_MISSING);
            }
        }
        assertThat(said.keySet())
                .isSubsetOf("store.journal_full", "store.write_failed", "store.not_writable", "store.not_written");
        assertThat(said).containsKey("store.journal_full");
        Rounds.found(
                "disk full, no permission, file locked, at every n-th write of database and journal",
                FULLS,
                "%d entries acknowledged, 0 lost, work went on after each; said %s",
                acknowledged.size(),
                said);
    }

    /** After a crash the opening itself writes: what then is refused is no damage. */
    @Test
    void whatIsRefusedWhileOpeningIsSaidAsItIs() throws IOException {
        Path live = folder.resolve("live");
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        Set<String> acknowledged = new HashSet<>();
        try (Stores stores = Stores.createWith(live, sample)) {
            save(stores, acknowledged);
            Files.copy(live.resolve(Database.FILE), crashed.resolve(Database.FILE));
        }
        for (IOException reason : REASONS) {
            DataFolderUnusable error = Refused.with(
                    DataFolderUnusable.class,
                    reason instanceof AccessDeniedException ? "store.not_writable" : "store.not_written",
                    () -> Database.open(crashed, FolderKey.NONE, new FullDisk(0, reason).disk()));
            assertThat(error.arguments()[0]).isEqualTo(crashed);
        }
        assertThat(JournalFolder.ids(crashed)).containsAll(acknowledged);
    }

    private void work(FullDisk disk, Set<String> acknowledged) {
        try (Stores stores = Stores.of(Database.open(folder, FolderKey.NONE, disk.disk()))) {
            for (int i = 0; i < 5; i++) {
                try {
                    save(stores, acknowledged);
                } catch (ExpectedError error) {
                    said.merge(error.messageKey(), 1, Integer::sum);
                    disk.room();
                    if (error.messageKey().equals("store.journal_full")) {
                        save(stores, acknowledged);
                    }
                }
            }
            disk.room();
        } catch (ExpectedError error) {
            said.merge(error.messageKey(), 1, Integer::sum);
        }
    }

    private void save(Stores stores, Set<String> acknowledged) {
        ProgressEntry entry = SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "88", null);
        stores.append(entry);
        acknowledged.add(entry.id().toString());
    }
}
