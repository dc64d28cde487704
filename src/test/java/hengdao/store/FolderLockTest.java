package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final String ME = System.getProperty("user.name");
    private static final String MY_PID = Long.toString(ProcessHandle.current().pid());

    @TempDir
    private Path folder;

    @BeforeEach
    void create() {
        Database.create(folder).close();
    }

    @Test
    void namesTheProcessThatHasItOpen() throws IOException, InterruptedException {
        try (ChildJvm other = ChildJvm.start(HoldsFolder.class, folder.toString())) {
            assertThat(other.line()).startsWith("open");

            DataFolderUnusable refused =
                    Refused.with(DataFolderUnusable.class, "store.locked", () -> Database.open(folder));

            assertThat(refused.arguments()[0]).isEqualTo(folder);
            assertThat(refused.arguments()[1]).isEqualTo(ME);
            assertThat(refused.arguments()[2].toString()).isNotEmpty();
            assertThat(refused.arguments()[3]).isEqualTo(Long.toString(other.pid()));
            assertThat(refused.arguments()[4].toString())
                    .startsWith(LocalDate.now().getYear() + "-")
                    .hasSize("2017-03-07 09:12".length());
        }
    }

    @Test
    void whatACrashLeavesBehindLocksNobodyOut() throws IOException, InterruptedException {
        try (ChildJvm other = ChildJvm.start(HoldsFolder.class, folder.toString())) {
            other.line();
            other.kill();
        }
        assertThat(folder.resolve("app.lock")).content().contains("pid=");

        Database.open(folder).close();

        assertThat(folder.resolve("app.lock")).isEmptyFile();
    }

    @Test
    void refusesASecondOpeningInTheSameProcessAndStaysLocked() throws IOException, InterruptedException {
        try (Database first = Database.open(folder)) {
            DataFolderUnusable refused =
                    Refused.with(DataFolderUnusable.class, "store.locked", () -> Database.open(folder));
            assertThat(refused.arguments()[3]).isEqualTo(MY_PID);
            Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
            Refused.with(DataFolderUnusable.class, "store.locked", () -> Database.open(link));

            try (ChildJvm other =
                    ChildJvm.start(HoldsFolder.class, first.folder().toString())) {
                assertThat(other.line()).isEqualTo("store.locked " + MY_PID);
            }
            Files.delete(link);
        }
        Database.open(folder).close();
    }

    @Test
    void holdsALockOfItsOwn() throws IOException, InterruptedException {
        try (FolderLock lock = FolderLock.take(folder);
                ChildJvm other = ChildJvm.start(HoldsFolder.class, folder.toString())) {
            assertThat(lock).isNotNull();
            assertThat(other.line()).isEqualTo("store.locked " + MY_PID);
        }
    }
}
