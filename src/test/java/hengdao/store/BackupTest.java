package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.Backup;
import hengdao.model.DataFolderUnusable;
import hengdao.model.Evidence;
import hengdao.model.ExpectedError;
import hengdao.model.FolderCheck;
import hengdao.model.InputRefused;
import hengdao.model.ProgressEntry;
import hengdao.model.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of real data folders, and what comes out of them. */
class BackupTest {

    private static final int DAMAGES = Rounds.of("damages", 30);

    private static final int BACKUPS = Rounds.of("backups", 10);

    /** Between two entries, in nanoseconds, so that many backups need not hold all that could be written meanwhile. */
    private static final long PAUSE = 20_000_000;

    private static final Instant MADE = Instant.parse("2017-03-08T01:02:03Z");

    private final SampleProgramme sample = new SampleProgramme();

    @TempDir
    private Path place;

    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        folder = place.resolve("数据 文件夹's");
        file = place.resolve("备份.hdbackup");
    }

    @Test
    void aRestoreBringsBackWhatABackupHoldsAndKeepsWhatWasThere() throws IOException {
        Backup backup;
        try (Stores stores = Stores.createWith(folder, sample)) {
            stores.append(entry("2017-02-14", "87"));
            backup = stores.database().backUp(file, true, MADE);
            assertThat(backup.sequence()).isEqualTo(stores.changes().lastSequence());
            stores.append(entry("2017-02-28", "91"));
            Refused.with(DataFolderUnusable.class, "store.locked", () -> Restore.into(folder, file, false));
        }
        assertThat(backup).isEqualTo(new Backup(file, MADE, backup.sequence(), backup.rows(), true));

        Restored restored = Restore.into(folder, file, false);

        assertThat(restored.backup()).isEqualTo(backup);
        assertThat(restored.missing()).isEmpty();
        assertThat(values(folder)).containsExactly("87.1", "87");
        Path other = place.resolve("other");
        Files.createDirectory(other);
        Files.copy(Objects.requireNonNull(restored.replaced()), other.resolve(Database.FILE));
        assertThat(values(other)).containsExactly("87.1", "87", "91");
        assertThat(names(folder))
                .containsExactlyInAnyOrder(Database.FILE, JournalFiles.FOLDER, FolderLock.FILE, Restore.REPLACED);
        assertThat(names(place)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void evidenceComesFromTheBackupOrFromBesideIt() throws IOException {
        Path photo = Files.writeString(place.resolve("照片.txt"), "abc");
        Path beside = place.resolve("stick").resolve("beside.hdbackup");
        Evidence kept;
        try (Stores stores = Stores.createWith(folder, sample)) {
            kept = stores.change("entry.append", change -> stores.evidence().keep(change, photo));
            stores.database().backUp(file, true, MADE);
            Files.createDirectories(Objects.requireNonNull(beside.getParent()));
            assertThat(stores.database().backUp(beside, false, MADE).whole()).isFalse();
        }
        String name = "evidence/" + kept.sha256();
        Path fresh = place.resolve("fresh");
        assertThat(Restore.into(fresh, file, false).missing()).isEmpty();
        assertThat(fresh.resolve(name)).hasContent("abc");
        Path poor = place.resolve("poor");
        assertThat(Restore.into(poor, beside, false).missing()).containsExactly(name);
        Files.createDirectories(beside.resolveSibling("evidence"));
        Files.copy(folder.resolve(name), beside.resolveSibling(name));
        assertThat(Restore.into(poor, beside, false).missing()).isEmpty();
        assertThat(poor.resolve(name)).hasContent("abc");
    }

    /** Whatever is done to the file, it restores to what it held or is refused, and then the folder is as it was. */
    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        try (Stores stores = Stores.createWith(folder, sample)) {
            stores.append(entry("2017-02-14", "87"));
            stores.database().backUp(file, true, MADE);
            stores.append(entry("2017-02-28", "91"));
        }
        byte[] whole = Files.readAllBytes(file);
        byte[] present = Files.readAllBytes(folder.resolve(Database.FILE));
        Random random = new Random();
        int refused = 0;
        for (int round = 0; round < DAMAGES; round++) {
            Path damaged = Files.write(place.resolve("damaged"), damaged(whole, random));
            try {
                Restore.into(folder, damaged, false);
                assertThat(values(folder)).containsExactly("87.1", "87");
                Files.write(folder.resolve(Database.FILE), present);
            } catch (InputRefused e) {
                refused++;
                assertThat(e.messageKey()).startsWith("store.backup_");
                assertThat(folder.resolve(Database.FILE)).hasBinaryContent(present);
            }
        }
        assertThat(refused).isGreaterThan(DAMAGES / 2);
        Rounds.found(
                "damage to a backup",
                DAMAGES,
                "0 silent wrong figures; %d refused, the others restored whole; the folder as it was",
                refused);
        assertThat(values(folder)).containsExactly("87.1", "87", "91");
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            default -> {
                byte[] zeroed = whole.clone();
                Arrays.fill(zeroed, at, Math.min(whole.length, at + 512), (byte) 0);
                yield zeroed;
            }
        };
    }

    @Test
    void aBackupTakenDuringWritingIsOfOneMoment() {
        List<Backup> backups = new ArrayList<>();
        try (Stores stores = Stores.createWith(folder, sample)) {
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (int value = 1; !enough.get(); value++) {
                    stores.append(entry("2017-02-14", String.valueOf(value % 100)));
                    LockSupport.parkNanos(PAUSE);
                }
            });
            for (int round = 0; round < BACKUPS; round++) {
                long before = stores.changes().lastSequence();
                Backup backup = stores.database().backUp(place.resolve(round + ".hdbackup"), true, MADE);
                assertThat(backup.sequence()).isGreaterThanOrEqualTo(before);
                backups.add(backup);
            }
            enough.set(true);
            writing.join();
        }
        assertThat(backups.getLast().sequence())
                .isGreaterThan(backups.getFirst().sequence());
        for (Backup backup : backups) {
            Path restored = place.resolve("restored " + backup.sequence());
            Restore.into(restored, backup.file(), false);
            try (Stores stores = Stores.open(restored)) {
                assertThat(stores.changes().lastSequence()).isEqualTo(backup.sequence());
                assertThat(Checking.of(stores.database()).problems())
                        .as("the sample's evidence is nowhere")
                        .extracting(FolderCheck.Problem::kind)
                        .containsOnly(FolderCheck.Kind.FILE_MISSING);
            }
        }
        Rounds.found("backup taken during writing", BACKUPS, "each restores to one moment, none older than its start");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        try (Stores stores = Stores.createWith(folder, sample)) {
            Path nowhere = place.resolve("missing").resolve("x.hdbackup");
            Refused.with(
                    InputRefused.class,
                    "store.backup_failed",
                    () -> stores.database().backUp(nowhere, true, MADE));
            stores.append(entry("2017-02-14", "87"));
        }
        assertThat(names(folder)).containsExactlyInAnyOrder(Database.FILE, JournalFiles.FOLDER, FolderLock.FILE);
        assertThat(values(folder)).containsExactly("87.1", "87");
        ExpectedError none = Refused.with(
                InputRefused.class,
                "store.backup_unreadable",
                () -> Restore.into(place.resolve("new"), Files.writeString(place.resolve("text"), "text"), false));
        assertThat(none.arguments()).containsExactly(place.resolve("text"));
        assertThat(place.resolve("new")).doesNotExist();
    }

    private static List<String> values(Path folder) {
        try (Stores stores = Stores.open(folder)) {
            return stores.programmes().load(2017).entries().stream()
                    .map(entry -> entry.value().toPlainString())
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private ProgressEntry entry(String date, String value) {
        return SampleProgramme.entry(sample.signed.id(), LocalDate.parse(date), value, null);
    }
}
