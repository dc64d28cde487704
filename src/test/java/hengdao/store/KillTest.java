package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** How often to kill; many more before any change of H2's version: {@code -Dhengdao.kills=200}. */
    private static final int KILLS = Integer.getInteger("hengdao.kills", 30);

    /** The same for backups, each of which takes its time. */
    private static final int KILLS_OF_BACKUPS = Integer.getInteger("hengdao.kills", 5);

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
        System.out.printf(
                "%d kills, %d entries acknowledged, 0 lost, %d made again from the journal%n",
                KILLS, acknowledged.size(), replayed);
    }

    @Test
    void underAPasswordNothingIsLostAndNothingIsReadableAfterAKill() throws IOException, InterruptedException {
        SampleProgramme sample = new SampleProgramme();
        Stores.createWith(folder, sample).close();
        String recovery = Protection.protect(folder, "一个够长的新口令").text();
        FolderKey key =
                Objects.requireNonNull(Protection.of(folder).orElseThrow().recover(recovery));
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS_OF_BACKUPS; kill++) {
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
        for (int kill = 1; kill <= KILLS_OF_BACKUPS; kill++) {
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
