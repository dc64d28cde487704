package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolderWithOneDatabaseFileAndAJournal() throws IOException {
        Path data = folder.resolve("数据 100% #1").resolve("年度工程");
        assertThat(Database.exists(data)).isFalse();

        Database.create(data).close();

        assertThat(Database.exists(data)).isTrue();
        try (var files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(Database.FILE, JournalFiles.FOLDER, FolderLock.FILE);
        }
    }

    @Test
    void refusesToMakeASecondOne() throws IOException {
        Stores.createWith(folder, new SampleProgramme()).close();
        byte[] before = Files.readAllBytes(folder.resolve(Database.FILE));

        Refused.with(InputRefused.class, "store.exists", () -> Database.create(folder));

        assertThat(Files.readAllBytes(folder.resolve(Database.FILE))).isEqualTo(before);
    }

    @Test
    void leavesNoDatabaseIfTheFirstContentsFail() {
        assertThatThrownBy(() -> Database.create(folder, database -> {
                    Stores.of(database).insert(new SampleProgramme());
                    throw new IllegalArgumentException("a bad seed");
                }))
                .hasMessage("a bad seed");

        assertThat(Database.exists(folder)).isFalse();
        Refused.with(DataFolderUnusable.class, "store.missing", () -> Database.open(folder));
        Stores.createWith(folder, new SampleProgramme()).close();
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.programmes().years()).containsExactly(2017);
        }
    }

    @Test
    void startsOverWhereAnEarlierCreationCrashed() throws IOException {
        Files.writeString(folder.resolve("hengdao-new.mv.db"), "half a database");

        Database.create(folder).close();

        assertThat(folder.resolve("hengdao-new.mv.db")).doesNotExist();
    }

    @Test
    void refusesAFolderWithoutDatabase() {
        DataFolderUnusable missing =
                Refused.with(DataFolderUnusable.class, "store.missing", () -> Database.open(folder.resolve("nothing")));

        assertThat(missing.arguments()).containsExactly(folder.resolve("nothing"));
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoDatabase() throws IOException {
        Path file = folder.resolve(Database.FILE);
        Files.write(file, "这不是数据库".repeat(4_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Refused.with(DataFolderUnusable.class, "store.damaged", () -> Database.open(folder));

        Files.write(file, new byte[0]);
        Refused.with(DataFolderUnusable.class, "store.damaged", () -> Database.open(folder));
    }

    @Test
    void neverTakesACutFileForAnEmptyFolder() throws IOException {
        Stores.createWith(folder, new SampleProgramme()).close();
        Path file = folder.resolve(Database.FILE);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 3 * 4096));

        Refused.with(DataFolderUnusable.class, "store.damaged", () -> Database.open(folder));
    }

    @Test
    void refusesTheSchemaOfALaterProgram() throws Exception {
        Database.create(folder).close();
        try (var owner = H2.owner(folder.resolve("hengdao"), false, FolderKey.NONE)
                        .getConnection();
                var statement = owner.createStatement()) {
            statement.execute("""
                insert into "flyway_schema_history" select 99, '99', "description", "type", "script", "checksum",
                    "installed_by", "installed_on", "execution_time", "success" from "flyway_schema_history"
                    where "version" = '1'
                """);
            H2.shutdown(owner);
        }

        DataFolderUnusable newer =
                Refused.with(DataFolderUnusable.class, "store.newer_schema", () -> Database.open(folder));
        assertThat(newer.arguments()).containsExactly(folder, 99, Migrations.LATEST);
    }

    @Test
    void givesUpOnAFileThatHangs() throws InterruptedException {
        Database.create(folder).close();
        FolderLock lock = FolderLock.take(folder);
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);

        Refused.with(
                DataFolderUnusable.class,
                "store.open_timeout",
                () -> Opening.within(Duration.ofMillis(50), folder, lock::close, () -> {
                    hanging.await();
                    ended.countDown();
                    throw new IllegalStateException("damaged after all");
                }));
        Refused.with(DataFolderUnusable.class, "store.locked", () -> Database.open(folder));

        hanging.countDown();
        ended.await();
    }

    @Test
    void closesTwiceWithoutHarm() {
        Database database = Database.create(folder);
        database.close();
        database.close();
        Database.open(folder).close();
    }

    @Test
    void anInterruptOfTheCallerDoesNotCloseTheFile() {
        SampleProgramme sample = new SampleProgramme();
        try (Stores stores = Stores.createWith(folder, sample)) {
            Thread.currentThread().interrupt();
            stores.append(SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 28), "88", null));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(stores.programmes().load(2017).entries()).hasSize(2);
        }
    }

    @Test
    void aFileClosedUnderneathIsNotOpenedAgainBehindOurBack() throws Exception {
        SampleProgramme sample = new SampleProgramme();
        try (Stores stores = Stores.createWith(folder, sample)) {
            try (var owner =
                    H2.owner(folder.resolve("hengdao"), false, FolderKey.NONE).getConnection()) {
                H2.shutdown(owner);
            }
            var entry = SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 28), "88", null);

            Refused.with(DataFolderUnusable.class, "store.write_failed", () -> stores.append(entry));
            Refused.with(
                    DataFolderUnusable.class,
                    "store.write_failed",
                    () -> stores.programmes().load(2017));
        }
    }
}
