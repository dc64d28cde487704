package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DataFolderUnusable;
import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.ReadOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot be written, or that another has open, can be looked at; nothing in it is touched. */
class ReadOnlyTest {

    private final SampleProgramme sample = new SampleProgramme();

    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void name() {
        folder = place.resolve("data");
    }

    @AfterEach
    void writeAgain() throws IOException {
        mark("rwxr-xr-x");
    }

    @Test
    void everythingCanBeReadAndNothingWritten() throws IOException {
        Path photo = Files.writeString(place.resolve("照片.txt"), "abc");
        Evidence kept;
        try (Stores stores = Stores.createWith(folder, sample)) {
            stores.preferences().keep("language", "zh-CN");
            stores.drafts().save(sample.signed.id(), "{\"a\":1}");
            stores.admit();
            kept = stores.change("entry.append", change -> stores.evidence().keep(change, photo));
        }
        mark("r-xr-xr-x");
        Map<String, String> before = contents();
        UUID other = UUID.randomUUID();
        try (Stores stores = Stores.open(folder);
                Stores second = Stores.open(folder)) {
            assertThat(stores.database().readOnly()).isEqualTo(new ReadOnly(null));
            assertThat(second.programmes().load(2017).entries())
                    .isEqualTo(stores.programmes().load(2017).entries());
            assertThat(Checking.of(stores.database()).rows()).isPositive();
            Refused.with(
                    InputRefused.class,
                    "store.read_only",
                    () -> stores.append(
                            SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "88", null)));
            Refused.with(
                    InputRefused.class,
                    "store.read_only",
                    () -> stores.database().backUp(folder.resolve("x.hdbackup"), true, Instant.EPOCH));
            Path backup = place.resolve("elsewhere.hdbackup");
            stores.database().backUp(backup, true, Instant.EPOCH);
            Restore.into(place.resolve("restored"), backup, false);
            assertThat(JournalFolder.ids(place.resolve("restored"))).isEqualTo(JournalFolder.ids(stores));
            Path copy = stores.evidence().copy(kept);
            assertThat(copy).hasFileName("照片.txt").hasContent("abc");
            stores.evidence().forgetCopies();
            assertThat(copy.getParent().getParent()).doesNotExist();
            AccountStore accounts = new AccountStore(stores.database(), SampleProgramme.IDS);
            UUID account = accounts.all().getFirst().id();
            accounts.setGuesses(account, new AccountStore.Guesses(2, Instant.EPOCH));
            assertThat(accounts.guesses(account)).contains(new AccountStore.Guesses(2, Instant.EPOCH));
            accounts.forgetGuesses(account);
            assertThat(accounts.guesses(account)).isEmpty();
            stores.preferences().keep("language", "en");
            stores.preferences().set(Map.of("width", "100"));
            assertThat(stores.preferences().find("language")).contains("en");
            assertThat(stores.preferences().all()).containsEntry("width", "100");
            stores.preferences().remove("language");
            assertThat(stores.preferences().find("language")).isEmpty();
            stores.drafts().save(other, "{}");
            stores.drafts().discard(sample.signed.id());
            assertThat(stores.drafts().find(sample.signed.id())).isEmpty();
            assertThat(stores.drafts().all()).extracting(Draft::key).containsExactly(other);
            assertThat(stores.programmes().load(2017).entries()).hasSize(1);
        }
        assertThat(contents()).isEqualTo(before);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.preferences().find("language")).contains("zh-CN");
            assertThat(stores.drafts().all()).extracting(Draft::key).containsExactly(sample.signed.id());
        }
    }

    @Test
    void aDatabaseThatWasNotClosedOrIsOldMustBeCopiedFirst() throws Exception {
        Stores.createWith(folder, sample).close();
        try (ChildJvm writer = ChildJvm.start(
                WritesEntries.class, folder.toString(), sample.signed.id().toString())) {
            writer.line();
            mark("r-xr-xr-x");
            DataFolderUnusable held =
                    Refused.with(DataFolderUnusable.class, "store.locked", () -> Database.open(folder));
            assertThat(held.arguments()).contains(String.valueOf(writer.pid()));
            writer.kill();
        }
        mark("rwxr-xr-x");
        Database.open(folder).close();
        Path lacking = Files.copy(folder.resolve(Database.FILE), place.resolve("lacking"));
        try (Stores stores = Stores.open(folder)) {
            stores.append(SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "88", null));
        }
        Files.copy(lacking, folder.resolve(Database.FILE), StandardCopyOption.REPLACE_EXISTING);
        mark("r-xr-xr-x");
        Refused.with(DataFolderUnusable.class, "store.read_only_unclean", () -> Database.open(folder));
        mark("rwxr-xr-x");
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("schema-7.zip"));
                ZipInputStream in = new ZipInputStream(file)) {
            in.getNextEntry();
            Files.write(folder.resolve(Database.FILE), in.readAllBytes());
        }
        try (var owner =
                H2.owner(folder.resolve("hengdao"), false, FolderKey.NONE).getConnection()) {
            H2.shutdown(owner);
        }
        mark("r-xr-xr-x");
        DataFolderUnusable older =
                Refused.with(DataFolderUnusable.class, "store.read_only_older", () -> Database.open(folder));
        assertThat(older.arguments()).containsExactly(folder, 7, Migrations.LATEST);
    }

    @Test
    void theNewestBackupOfAFolderThatIsOpenCanBeLookedAt() throws IOException {
        Instant made = Instant.parse("2017-03-08T01:02:03Z");
        Path backup = place.resolve("a.hdbackup");
        try (Stores writer = Stores.createWith(folder, sample)) {
            writer.database().backUp(backup, false, made);
            writer.append(SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "88", null));
            try (Stores reader = Stores.of(Database.look(folder, FolderKey.NONE, backup))) {
                assertThat(reader.database().readOnly()).isEqualTo(new ReadOnly(made));
                assertThat(reader.database().folder()).isEqualTo(folder);
                assertThat(reader.programmes().load(2017).entries()).hasSize(1);
                Refused.with(
                        InputRefused.class,
                        "store.read_only_backup",
                        () -> reader.append(
                                SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "88", null)));
                writer.append(SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "89", null));
            }
            assertThat(writer.programmes().load(2017).entries()).hasSize(3);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .noneMatch(file -> file.getFileName().toString().startsWith("scratch-"));
            }
            Path damaged = Files.write(place.resolve("b.hdbackup"), new byte[100]);
            Refused.with(
                    InputRefused.class,
                    "store.backup_unreadable",
                    () -> Database.look(folder, FolderKey.NONE, damaged));
        }
    }

    /** Marks the folder and its database. */
    private void mark(String rights) throws IOException {
        for (Path path : List.of(folder.resolve(Database.FILE), folder)) {
            if (Files.exists(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            }
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.toString(), Files.isDirectory(file) ? "" : ChecksumFiles.sha256(file));
            }
        }
        return contents;
    }
}
