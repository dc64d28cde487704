package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DataFolderUnusable;
import hengdao.model.Evidence;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.InputRefused;
import hengdao.model.JournalNews;
import hengdao.model.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real data folder under a password: nothing in it can be read, and nothing of it is lost. */
class ProtectionTest {

    static final String PASSWORD = "一个够长的新口令";

    /** What stands in the sample programme, in entries and in evidence. */
    static final List<String> TEXTS = List.of("签约", "三个片区签约过半", "棚户区改造", "填报员甲", "照片里的字", "照片");

    private final SampleProgramme sample = new SampleProgramme();

    @TempDir
    private Path place;

    private final Map<KeyFile, FolderKey> opened = new HashMap<>();
    private Path folder;
    private Evidence photo;

    @BeforeEach
    void fill() throws IOException {
        folder = place.resolve("data");
        Path source = Files.writeString(place.resolve("照片.txt"), "照片里的字".repeat(30_000));
        try (Stores stores = Stores.createWith(folder, sample)) {
            append(stores, "87");
            photo = stores.change("entry.append", change -> stores.evidence().keep(change, source));
            BackupFolder.of(folder).add(stores.database(), Instant.now(), java.time.ZoneId.systemDefault());
            append(stores, "88");
            Files.createDirectories(folder.resolve(Restore.REPLACED));
        }
        Files.copy(
                folder.resolve(Database.FILE), folder.resolve(Restore.REPLACED).resolve("hengdao-1.mv.db"));
        Files.writeString(folder.resolve("棚户区改造-20170307-091200.pdf"), "签约");
        Files.writeString(Files.createDirectories(folder.resolve("scratch-1")).resolve("x"), "签约");
        assertThat(Readable.in(folder, TEXTS))
                .as("what the test looks for")
                .anyMatch(each -> each.contains("hengdao.mv.db has"))
                .anyMatch(each -> each.contains("hdbackup!hengdao.mv.db has"))
                .anyMatch(each -> each.contains("jsonl has"))
                .anyMatch(each -> each.contains("evidence"));
    }

    @Test
    void nothingOfItCanBeReadAndAllOfItIsThere() throws IOException {
        Set<String> before = JournalFolder.ids(folder);

        Protection.protect(folder, PASSWORD);

        Readable.assertNothing(folder, TEXTS);
        try (Stores stores = open()) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
            assertThat(JournalFolder.ids(stores)).isEqualTo(before);
            assertSound(stores);
            append(stores, "89");
            stores.drafts().save(sample.signed.id(), "{\"note\":\"签约草稿\"}");
            Readable.assertNothing(folder, TEXTS);
            assertThat(stores.evidence().copy(photo)).hasContent("照片里的字".repeat(30_000));
            stores.evidence().forgetCopies();
            BackupFolder.of(folder).add(stores.database(), Instant.now(), java.time.ZoneId.systemDefault());
            stores.database().backUp(place.resolve("whole.hdbackup"), true, Instant.now());
            Readable.assertNothing(folder, TEXTS);
        }
        Files.delete(place.resolve("照片.txt"));
        Readable.assertNothing(place, TEXTS);
        try (Stores stores = open()) {
            assertThat(JournalFolder.ids(stores)).hasSize(before.size() + 1);
            assertSound(stores);
        }
    }

    @Test
    void onlyThePasswordOrTheRecoveryKeyOpensIt() throws IOException {
        RecoveryKey recovery = Protection.protect(folder, PASSWORD);

        Refused.with(DataFolderUnusable.class, "key.needed", () -> Database.open(folder));
        Refused.with(DataFolderUnusable.class, "key.other", () -> Database.open(folder, FolderKey.random()));
        KeyFile keys = Protection.of(folder).orElseThrow();
        assertThat(keys.open("一个够长的新口今")).isNull();
        assertThat(keys.open("")).isNull();
        assertThat(keys.recover(RecoveryKey.random().text())).isNull();
        FolderKey key = Objects.requireNonNull(keys.recover(recovery.text().toLowerCase()));
        assertThat(key).isEqualTo(keys.open(PASSWORD));
        Database.open(folder, key).close();
        Files.delete(folder.resolve(KeyFile.FILE));
        Files.delete(folder.resolve(Database.FILE));
        Files.move(folder.resolve(Restore.REPLACED).resolve("hengdao-1.mv.db"), folder.resolve(Database.FILE));
        assertThat(H2.isEncrypted(folder.resolve(Database.FILE))).isTrue();
        Refused.with(DataFolderUnusable.class, "store.damaged", () -> Database.open(folder, FolderKey.random()));
    }

    @Test
    void aCopyThatWasLookedAtWhenTheProgramDiedGoesBeforeThePasswordIsAsked() throws IOException {
        Protection.protect(folder, PASSWORD);
        Stores stores = open();
        stores.evidence().copy(photo);
        stores.close();
        assertThat(Readable.in(folder, TEXTS)).isNotEmpty();
        Protection.of(folder);
        Readable.assertNothing(folder, TEXTS);
    }

    @Test
    void thePasswordAndTheRecoveryKeyCanBeChanged() {
        RecoveryKey recovery = Protection.protect(folder, PASSWORD);
        FolderKey key = key();
        Protection.changePassword(folder, key, "另一个口令");
        KeyFile changed = Protection.of(folder).orElseThrow();
        assertThat(changed.open(PASSWORD)).isNull();
        assertThat(changed.open("另一个口令")).isEqualTo(key);
        assertThat(changed.recover(recovery.text())).isEqualTo(key);
        RecoveryKey other = Protection.renewRecovery(folder, key);
        KeyFile renewed = Protection.of(folder).orElseThrow();
        assertThat(renewed.recover(recovery.text())).isNull();
        assertThat(renewed.recover(other.text())).isEqualTo(key);
        assertThat(renewed.open("另一个口令")).isEqualTo(key);
    }

    @Test
    void thePasswordCanBeTakenOff() throws IOException {
        Set<String> before = JournalFolder.ids(folder);
        Protection.protect(folder, PASSWORD);
        try (Stores stores = open()) {
            append(stores, "90");
        }
        Protection.unprotect(folder, key());
        assertThat(Protection.of(folder)).isEmpty();
        assertThat(folder.resolve(KeyFile.FILE)).doesNotExist();
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
            assertThat(JournalFolder.ids(stores)).hasSize(before.size() + 1).containsAll(before);
            assertSound(stores);
            assertThat(stores.evidence().file(photo)).hasContent("照片里的字".repeat(30_000));
        }
        Path oldest = BackupFolder.of(folder).all().getLast().file();
        assertThat(Restore.into(folder, oldest, false).missing()).isEmpty();
    }

    @Test
    void changesTheDatabaseLostAreMadeAgainFromTheJournal() throws IOException {
        Protection.protect(folder, PASSWORD);
        Path earlier = Files.copy(folder.resolve(Database.FILE), place.resolve("earlier"));
        Set<String> ids;
        try (Stores stores = open()) {
            append(stores, "91");
            append(stores, "92");
            ids = JournalFolder.ids(stores);
        }
        Files.copy(earlier, folder.resolve(Database.FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Stores stores = open()) {
            assertThat(stores.database().news()).isEqualTo(new JournalNews(JournalNews.Kind.REPLAYED, 2, 0, ""));
            assertThat(JournalFolder.ids(stores)).isEqualTo(ids);
            assertSound(stores);
        }
    }

    @Test
    void anAlteredLineOfTheJournalIsFound() throws IOException {
        Protection.protect(folder, PASSWORD);
        Path file = new JournalFiles(folder, key()).all().getLast();
        List<String> lines = Files.readAllLines(file);
        String line = lines.getLast();
        int at = line.indexOf("\"sealed\":\"") + 40;
        String open = line.substring(0, at)
                + (line.charAt(at) == 'A' ? 'B' : 'A')
                + line.substring(at + 1, line.lastIndexOf(",\"sha256\""));
        lines.set(
                lines.size() - 1,
                open + ",\"sha256\":\""
                        + java.util.HexFormat.of()
                                .formatHex(ChecksumFiles.sha256().digest(Aes.bytes(open))) + "\"}");
        Files.write(file, lines);
        try (Stores stores = open()) {
            assertThat(stores.database().news().kind()).isEqualTo(JournalNews.Kind.BROKEN);
        }
    }

    @Test
    void aBackupOpensElsewhereWithItsPasswordAndTheJournalFollowsIt() throws IOException {
        Protection.protect(folder, PASSWORD);
        Path backup = place.resolve("a.hdbackup");
        Set<String> then;
        try (Stores stores = open()) {
            stores.database().backUp(backup, true, Instant.now());
            then = JournalFolder.ids(stores);
            append(stores, "93");
        }
        Path other = place.resolve("other");
        Refused.with(InputRefused.class, "key.backup_other", () -> Restore.into(other, backup, false));
        KeyFile keys = BackupKeys.of(backup).orElseThrow();
        FolderKey with = Objects.requireNonNull(keys.open(PASSWORD));
        assertThat(Restore.into(other, FolderKey.NONE, backup, with, false).missing())
                .isEmpty();
        Readable.assertNothing(other, TEXTS);
        try (Stores stores = Stores.of(Database.open(other, with))) {
            assertThat(JournalFolder.ids(stores)).isEqualTo(then);
            assertThat(stores.evidence().copy(photo)).hasContent("照片里的字".repeat(30_000));
            assertSound(stores);
        }
        Files.write(folder.resolve(Database.FILE), new byte[10]);
        Restored restored = Restore.into(folder, with, backup, with, true);
        assertThat(restored.replayed()).isEqualTo(1);
        try (Stores stores = open()) {
            assertThat(JournalFolder.ids(stores)).hasSize(then.size() + 1);
            assertSound(stores);
        }
    }

    @Test
    void aFolderStaysUnderItsOwnKeyWhateverIsRestored() throws IOException {
        Path plain = place.resolve("plain.hdbackup");
        try (Stores stores = Stores.open(folder)) {
            stores.database().backUp(plain, true, Instant.now());
        }
        Protection.protect(folder, PASSWORD);
        FolderKey key = key();
        assertThat(Restore.into(folder, key, plain, FolderKey.NONE, false).missing())
                .isEmpty();
        Readable.assertNothing(folder, TEXTS);
        try (Stores stores = open()) {
            assertSound(stores);
        }
        Path sealed = place.resolve("sealed.hdbackup");
        try (Stores stores = open()) {
            stores.database().backUp(sealed, true, Instant.now());
        }
        Protection.unprotect(folder, key);
        assertThat(Restore.into(folder, FolderKey.NONE, sealed, key, false).missing())
                .isEmpty();
        assertThat(Protection.of(folder)).isEmpty();
        try (Stores stores = Stores.open(folder)) {
            assertSound(stores);
        }
        Protection.protect(folder, "又一个新的口令");
        FolderKey other = key("又一个新的口令");
        Files.delete(folder.resolve("evidence").resolve(other.name(photo.sha256())));
        assertThat(Restore.into(folder, other, sealed, key, false).missing()).isEmpty();
        try (Stores stores = Stores.of(Database.open(folder, other))) {
            assertSound(stores);
        }
    }

    @Test
    void aLostOrDamagedKeyFileComesFromTheNewestBackup() throws IOException {
        Protection.protect(folder, PASSWORD);
        FolderKey key = key();
        Files.writeString(
                folder.resolve(KeyFile.FILE),
                Files.readString(folder.resolve(KeyFile.FILE)).replace("600000", "600001"));
        assertThat(key()).isEqualTo(key);
        Files.delete(folder.resolve(KeyFile.FILE));
        Refused.with(DataFolderUnusable.class, "key.brought_back", () -> Database.open(folder));
        assertThat(key()).isEqualTo(key);
        ScratchFiles.remove(folder.resolve("backups"));
        Files.delete(folder.resolve(KeyFile.FILE));
        Refused.with(DataFolderUnusable.class, "key.lost", () -> Database.open(folder));
    }

    private Stores open() {
        return Stores.of(Database.open(folder, key()));
    }

    private FolderKey key() {
        return key(PASSWORD);
    }

    /** Unwrapped once for each file that wraps it, as that takes its time. */
    private FolderKey key(String password) {
        return opened.computeIfAbsent(
                Protection.of(folder).orElseThrow(), keys -> Objects.requireNonNull(keys.open(password)));
    }

    private void append(Stores stores, String value) {
        stores.append(SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 14), value, null));
    }

    /** The sample's entries name evidence that was never there. */
    private static void assertSound(Stores stores) {
        assertThat(Checking.of(stores.database()).problems())
                .extracting(Problem::kind)
                .containsOnly(Kind.FILE_MISSING);
    }

    static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
