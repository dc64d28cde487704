package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window over what can only be looked at. */
class ReadOnlyWindowTest {

    @TempDir
    private Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void saysThatAFolderIsReadOnlyAndWhyNothingIsChanged() throws IOException {
        Path folder = place.resolve("data");
        Workspace.create(folder, StartWith.PROGRAMME, Desk.TODAY).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        FxThread.run(() -> {
            Desk desk = Desk.over(folder);
            assertThat(desk.find("#status-read-only", Label.class).getText()).isEqualTo("只读");
            assertThat(desk.find("#notice-text", Label.class).getText()).contains("只读", "不能写入");
            Workspace open = Objects.requireNonNull(desk.app.workspace());
            try {
                open.setStatusDate(2017, null, "填报员甲");
            } catch (hengdao.model.InputRefused refused) {
                desk.app.fail(refused);
            }
            assertThat(desk.find("#notice-text", Label.class).getText()).contains("没有改动", "只读");
            desk.close();
        });
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(folder.resolve("log")).doesNotExist();
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void offersTheNewestBackupOfAFolderThatAnotherHasOpen() {
        Path folder = place.resolve("data");
        FxThread.run(() -> {
            try (Workspace other = Workspace.create(folder, StartWith.PROGRAMME, Desk.TODAY)) {
                other.backups().keep();
                Desk desk = Desk.over(folder);
                assertThat(desk.find("#start-look", Button.class).getText()).startsWith("只读查看最近备份：2017-05-10");
                desk.press("#start-look");
                assertThat(desk.shell().model().rowsProperty().get()).isNotEmpty();
                assertThat(desk.find("#status-read-only", Label.class).isVisible())
                        .isTrue();
                assertThat(desk.find("#notice-text", Label.class).getText()).contains("2017-05-10", "备份");
                desk.close();
                other.setStatusDate(2017, null, "填报员甲");
            }
        });
    }
}
