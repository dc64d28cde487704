package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.JournalNews;
import hengdao.model.Restored;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore takes from the journal what is wanted of it, and no later start takes more. */
class JournalRestoreTest {

    @TempDir
    private Path place;

    private Path folder;
    private Path backup;

    @BeforeEach
    void name() {
        folder = place.resolve("data");
        backup = place.resolve("a.hdbackup");
    }

    @Test
    void aDamagedDatabaseComesBackWholeFromABackupAndTheJournal() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        backUp(data, 3);
        Set<String> before = data.ids();
        byte[] damaged = "damaged".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(Database.FILE), damaged);

        Restored restored = Restore.into(folder, backup, true);

        assertThat(restored.replayed()).isEqualTo(3);
        assertThat(restored.left()).isZero();
        assertThat(Objects.requireNonNull(restored.replaced())).hasBinaryContent(damaged);
        assertThat(data.ids()).isEqualTo(before);
        assertThat(data.lines().getFirst()).contains("\"reason\":\"restored\"", "\"last\":6");
        data.append(1);
        assertSound();
    }

    @Test
    void aRestoreWithoutTheJournalIsNotUndoneByTheNextStart() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        Set<String> then = data.ids();
        backUp(data, 3);

        Restored restored = Restore.into(folder, backup, false);

        assertThat(restored.replayed()).isZero();
        assertThat(restored.left()).isEqualTo(3);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
        }
        assertThat(data.ids()).isEqualTo(then);
        data.append(2);
        assertThat(Restore.into(folder, backup, true).replayed())
                .as("only what followed the restore")
                .isEqualTo(2);
        assertSound();
    }

    @Test
    void replayStopsBeforeABrokenLine() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        backUp(data, 3);
        List<String> lines = data.lines();
        lines.set(4, lines.get(4).replace("87", "88"));
        Files.write(data.last(), lines);

        Restored restored = Restore.into(folder, backup, true);

        assertThat(restored.replayed()).isEqualTo(1);
        assertThat(restored.broken()).isEqualTo("journal/000001.jsonl:5");
        assertThat(data.ids()).hasSize(4);
    }

    @Test
    void anUpgradeBeginsAnEpochAndChangesBehindItFollowTheBackupBefore() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("schema-7.zip"));
                ZipInputStream in = new ZipInputStream(file)) {
            in.getNextEntry();
            Files.createDirectories(folder);
            Files.copy(in, folder.resolve(Database.FILE));
        }
        long last;
        try (Stores stores = Stores.open(folder)) {
            last = stores.changes().lastSequence();
            var subject = stores.programmes().load(2017).indicators().get(1).id();
            stores.append(SampleProgramme.entry(subject, SampleProgramme.SIGNING_DUE, "88", null));
        }
        Path before = BackupFolder.of(folder).all().getFirst().file();
        Files.write(folder.resolve(Database.FILE), new byte[10]);
        assertThat(Restore.into(folder, before, true).replayed()).isEqualTo(1);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.changes().lastSequence()).isEqualTo(last + 1);
        }
    }

    @Test
    void rowsOfAnEarlierSchemaAreNotMadeAgain() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        Path early = data.keep("early");
        data.append(2);
        Path file = data.last();
        List<String> lines = Files.readAllLines(file);
        String previous = JournalFormat.NOTHING_BEFORE;
        StringBuilder older = new StringBuilder();
        for (String line : lines) {
            var read =
                    Objects.requireNonNull(JournalFormat.parse(line.getBytes(StandardCharsets.UTF_8), FolderKey.NONE));
            String text =
                    JournalFormat.write(read.epoch(), Migrations.LATEST - 1, read.line(), previous, FolderKey.NONE);
            previous = JournalFormat.sealOf(text);
            older.append(text).append('\n');
        }
        Files.writeString(file, older);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
        }
        assertThat(data.lines().getFirst()).contains("\"reason\":\"migrated\"");
        Files.delete(data.last());
        data.putBack(early);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(new JournalNews(JournalNews.Kind.UNREPLAYED, 0, 2, ""));
            assertThat(stores.changes().lastSequence()).isEqualTo(2);
        }
    }

    /** Makes the backup, and then so many entries. */
    private void backUp(JournalFolder data, int entries) {
        try (Stores stores = Stores.open(folder)) {
            stores.database().backUp(backup, false, Instant.EPOCH);
            data.append(stores, entries);
        }
    }

    private void assertSound() {
        try (Stores stores = Stores.open(folder)) {
            assertThat(Checking.of(stores.database()).problems())
                    .extracting(Problem::kind)
                    .containsOnly(Kind.FILE_MISSING);
        }
    }
}
