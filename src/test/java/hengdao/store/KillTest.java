package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.Backup;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.JournalNews;
import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved means saved: what was acknowledged is there after the process is killed at any moment. */
class KillTest {

    /** How often to kill each kind of work; many more before any change of H2's version: {@code -Dhengdao.kills=200}. */
    private static final int KILLS = Rounds.of("kills", 6);

    private final Random random = new Random();

    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void name() {
        folder = place.resolve("data");
    }

    @Test
    void everyAcknowledgedEntrySurvivesAKill() throws IOException, InterruptedException {
        SampleProgramme sample = new SampleProgramme();
        Stores.createWith(folder, sample).close();
        Set<String> acknowledged = new HashSet<>();
        int replayed = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged.size();
            acknowledged.addAll(entriesUntilKilled(sample));

            try (Stores stores = Stores.open(folder)) {
                Set<String> found = new HashSet<>();
                for (ProgressEntry entry : stores.programmes().load(2017).entries()) {
                    found.add(entry.id().toString());
                }
                assertThat(found).as("after kill %d", kill).containsAll(acknowledged);
                assertThat(acknowledged).hasSizeGreaterThan(before);
                assertThat(stores.changes().lastSequence()).isEqualTo(found.size());
                assertThat(recordsOfEntries(stores)).isEqualTo(found.size());
                assertThat(Checking.of(stores.database()).problems())
                        .as("the journal and the database agree after kill %d", kill)
                        .extracting(Problem::kind)
                        .containsOnly(Kind.FILE_MISSING);
                JournalNews news = stores.database().news();
                assertThat(news.kind()).isIn(JournalNews.Kind.AGREE, JournalNews.Kind.REPLAYED);
                replayed += news.replayed();
            }
        }
        Rounds.found(
                "kill -9 during entry",
                KILLS,
                "%d changes acknowledged, 0 lost, 0 folders that do not open, 0 halves; %d made again from the journal",
                acknowledged.size(),
                replayed);
    }

    @Test
    void underAPasswordNothingIsLostAndNothingIsReadableAfterAKill() throws IOException, InterruptedException {
        SampleProgramme sample = new SampleProgramme();
        Stores.createWith(folder, sample).close();
        String recovery = Protection.protect(folder, "一个够长的新口令").text();
        FolderKey key =
                Objects.requireNonNull(Protection.of(folder).orElseThrow().recover(recovery));
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(entriesUntilKilled(sample, recovery));
            Readable.assertNothing(folder, ProtectionTest.TEXTS);
            try (Stores stores = Stores.of(Database.open(folder, key))) {
                assertThat(JournalFolder.ids(stores)).as("after kill %d", kill).containsAll(acknowledged);
                assertThat(Checking.of(stores.database()).problems())
                        .extracting(Problem::kind)
                        .containsOnly(Kind.FILE_MISSING);
                Readable.assertNothing(folder, ProtectionTest.TEXTS);
            }
        }
    }

    /** A backup that was made is there and whole after a kill; one under way leaves nothing that passes for one. */
    @Test
    void everyBackupThatWasMadeSurvivesAKill() throws IOException, InterruptedException {
        SampleProgramme sample = new SampleProgramme();
        Stores.createWith(folder, sample).close();
        for (int kill = 1; kill <= KILLS; kill++) {
            String last;
            try (ChildJvm writer = ChildJvm.start(
                    WritesBackups.class, folder.toString(), sample.signed.id().toString())) {
                last = String.valueOf(writer.line());
                Thread.sleep(random.nextInt(400));
                last = writer.kill().stream()
                        .filter(line -> line.matches("\\d+"))
                        .reduce(last, (before, now) -> now);
            }
            List<Backup> all = BackupFolder.of(folder).all();
            assertThat(all.getFirst().sequence())
                    .as("after kill %d", kill)
                    .isGreaterThanOrEqualTo(Long.parseLong(last));
            Path restored = folder.resolveSibling(folder.getFileName() + "-restored-" + kill);
            Restore.into(restored, all.getFirst().file(), false);
            try (Stores stores = Stores.open(restored)) {
                assertThat(stores.changes().lastSequence())
                        .isEqualTo(all.getFirst().sequence());
            }
            try (Stores stores = Stores.open(folder)) {
                assertThat(stores.changes().lastSequence()).isGreaterThanOrEqualTo(Long.parseLong(last));
            }
            assertThat(scratch())
                    .as("what the killed one left is swept at the next start")
                    .isEmpty();
        }
        Rounds.found(
                "kill -9 during backup",
                KILLS,
                "every backup said to be made restores, no acknowledged change lost, nothing left behind");
    }

    /** A folder of an earlier program opens after a kill at any moment of its migration, with all that is in it. */
    @Test
    void aMigrationThatIsKilledLosesNothing() throws IOException, InterruptedException {
        long longest = 0;
        int finished = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            int version = 1 + random.nextInt(Migrations.LATEST - 1);
            Path old = place.resolve("old-" + kill);
            OldFolder.unzip(version, Files.createDirectory(old));
            long before = OldFolder.lastChange(old);
            try (ChildJvm opening = ChildJvm.start(MigratesFolder.class, old.toString())) {
                assertThat(opening.line()).isEqualTo("opening");
                long start = System.nanoTime();
                if (kill == 0) {
                    assertThat(opening.line()).isEqualTo("done");
                    longest = (System.nanoTime() - start) / 1_000_000;
                } else {
                    Thread.sleep(random.nextLong(longest + 1));
                    finished += opening.kill().isEmpty() ? 0 : 1;
                }
            }
            try (Stores stores = Stores.open(old)) {
                assertThat(stores.changes().lastSequence())
                        .as("schema %d, kill %d", version, kill)
                        .isEqualTo(before);
                assertThat(stores.programmes().load(2017).entries())
                        .extracting(entry -> entry.value().toPlainString())
                        .containsExactly("87.1", "87.3", "25");
                assertThat(Checking.of(stores.database()).problems())
                        .extracting(Problem::kind)
                        .containsOnly(Kind.FILE_MISSING);
                assertThat(BackupFolder.of(old).all()).as("the backup before").isNotEmpty();
            }
        }
        Rounds.found(
                "kill -9 during migration",
                KILLS,
                "%d of them before it was done; 0 rows lost, 0 folders that do not open, a backup before each",
                KILLS - finished);
    }

    private List<Path> scratch() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().startsWith("scratch-"))
                    .toList();
        }
    }

    /** @param recovery the recovery key, if there is one */
    private Set<String> entriesUntilKilled(SampleProgramme sample, String... recovery)
            throws IOException, InterruptedException {
        Set<String> acknowledged = new HashSet<>();
        List<String> arguments =
                new ArrayList<>(List.of(folder.toString(), sample.signed.id().toString()));
        arguments.addAll(List.of(recovery));
        try (ChildJvm writer = ChildJvm.start(WritesEntries.class, arguments.toArray(String[]::new))) {
            int atLeast = 1 + random.nextInt(100);
            while (acknowledged.size() < atLeast) {
                acknowledged.add(String.valueOf(writer.line()));
            }
            Thread.sleep(random.nextInt(20));
            writer.kill().stream().filter(line -> line.length() == 36).forEach(acknowledged::add);
        }
        return acknowledged;
    }

    private static int recordsOfEntries(Stores stores) {
        return stores.database()
                .read(handle -> handle.createQuery("select count(*) from change_record where table_name = 'entry'")
                        .mapTo(Integer.class)
                        .one());
    }
}
