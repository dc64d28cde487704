package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRulesTest {

    @TempDir
    private Path folder;

    @Test
    void refusesASemicolonBeforeAnythingIsMade() {
        Path injecting = folder.resolve("x;INIT=RUNSCRIPT FROM 'evil.sql'");

        Refused.with(DataFolderUnusable.class, "store.semicolon", () -> Database.create(injecting));
        Refused.with(DataFolderUnusable.class, "store.semicolon", () -> Database.open(injecting));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void makesANewFolderForItsUserAloneAndLeavesOneThatIsThere() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        FolderRules.make(shared);
        FolderRules.make(shared.resolve("新"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rwxr-xr-x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared.resolve("新"))))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smbfs", "smb3", "fuse.sshfs", "CIFS"})
    void refusesNetworkFileSystems(String type) {
        DataFolderUnusable refused = Refused.with(
                DataFolderUnusable.class,
                "store.network_share",
                () -> FolderRules.checkDisk(folder, "/data", type, Long.MAX_VALUE));

        assertThat(refused.arguments()).containsExactly(folder, type);
    }

    @Test
    void refusesWindowsShares() {
        Refused.with(
                DataFolderUnusable.class,
                "store.network_share",
                () -> FolderRules.checkDisk(folder, "\\\\server\\share\\data", "NTFS", Long.MAX_VALUE));
    }

    @Test
    void refusesAFullDisk() {
        DataFolderUnusable refused = Refused.with(
                DataFolderUnusable.class,
                "store.disk_full",
                () -> FolderRules.checkDisk(folder, "/data", "ext4", FolderRules.ROOM - 1));

        assertThat(refused.arguments()).containsExactly(folder, 63L, 64L);
    }

    @Test
    void acceptsALocalDisk() {
        FolderRules.checkDisk(folder, "C:\\data", "NTFS", FolderRules.ROOM);
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Refused.with(DataFolderUnusable.class, "store.not_a_folder", () -> Database.create(file));
        Refused.with(DataFolderUnusable.class, "store.not_written", () -> Database.create(file.resolve("below")));
    }

    @Test
    void refusesAPlaceWhereNothingCanBeMade() {
        Path nowhere = Path.of("/proc/hengdao");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Database.create(nowhere)))
                .isInstanceOf(DataFolderUnusable.class);
    }

    @Test
    void refusesAFolderWhoseLockCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve(Database.FILE));
        Files.createDirectory(folder.resolve(FolderLock.FILE));

        Refused.with(DataFolderUnusable.class, "store.not_written", () -> Database.open(folder));
    }
}
