package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.Backups;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import hengdao.ui.common.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups in the window: made, written to a file, restored, and offered when the folder does not open. */
class BackupPageTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void aBackupIsMadeAndRestoredAndTheSecondFolderFollows() {
        FxThread.run(() -> {
            Desk desk = backups();
            assertThat(table(desk).getItems()).isEmpty();
            desk.press("#settings-back-up-now");
            assertThat(text(desk, "#backup-done")).contains("2017-05-10 10:00:00");
            assertThat(table(desk).getItems()).hasSize(1);
            assertThat(text(desk, "#status-backup"))
                    .as("the status bar follows at once")
                    .contains("备份 10:00");
            assertThat(text(desk, "#second-backup")).isEqualTo("未设");
            TextField minutes = desk.find("#backup-minutes", TextField.class);
            assertThat(minutes.getText()).isEqualTo("30");
            minutes.setText("4");
            desk.press("#settings-backup-minutes");
            assertThat(text(desk, "#backup-error")).contains("“4”", "5 到 720");
            minutes.setText("15");
            desk.press("#settings-backup-minutes");
            assertThat(text(desk, "#backup-done")).contains("每 15 分钟");
            assertThat(desk.shell().session().workspace().backups().every()).isEqualTo(Duration.ofMinutes(15));
            desk.chosen = Optional.of(place.resolve("nowhere"));
            desk.press("#settings-second-backup");
            assertThat(text(desk, "#backup-error")).contains("nowhere");
            desk.chosen = Optional.of(made(place.resolve("盘")));
            desk.press("#settings-second-backup");
            assertThat(text(desk, "#second-backup")).endsWith("盘");
            assertThat(place.resolve("盘")).isNotEmptyDirectory();
            desk.press("#settings-check");
            assertThat(text(desk, "#backup-done")).startsWith("数据完好");
            desk.chosen = Optional.of(place.resolve("all.hdbackup"));
            desk.press("#settings-back-up-to");
            assertThat(place.resolve("all.hdbackup")).isNotEmptyFile();
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "settings-backups");

            String title = desk.shell().session().view().programme().annual().title();
            Session session = desk.shell().session();
            session.change(
                    (now, actor) -> session.workspace().titles().set(now, "改名后", actor), () -> {}, session::fail);
            assertThat(session.view().programme().annual().title()).isEqualTo("改名后");
            assertThat(desk.find("#settings-restore", ButtonBase.class).isDisabled())
                    .isTrue();
            table(desk).getSelectionModel().select(0);
            desk.press("#settings-restore");
            desk.press("#settings-restore-sure");
            assertThat(desk.shell().session().view().programme().annual().title())
                    .isEqualTo(title);
            assertThat(text(desk, "#notice-text"))
                    .contains("已恢复到 2017-05-10 10:00:00 的备份", "其后的变更 1 次没有补入", "replaced", "恢复前的数据库-");
            assertThat(Backups.in(place.resolve("data")))
                    .as("the renamed year is in a backup")
                    .hasSizeGreaterThan(0);
            desk.close();
        });
    }

    @Test
    void aFolderThatDoesNotOpenIsRestoredFromTheNewest() throws IOException {
        Path folder = place.resolve("data");
        try (Workspace made = Workspace.create(folder, StartWith.DEMO)) {
            made.backups().keep();
        }
        Files.write(folder.resolve("hengdao.mv.db"), new byte[8192]);
        FxThread.run(() -> {
            Desk desk = Desk.over(folder);
            assertThat(desk.app.shell()).isNull();
            Pictures.keep(desk.stage.getScene().getRoot().snapshot(null, null), "start-restore");
            desk.press("#start-restore-0");
            assertThat(desk.shell().session().view().programme().projects()).hasSize(13);
            desk.close();
        });
        assertThat(folder.resolve("replaced")).isNotEmptyDirectory();
    }

    @Test
    void whatCameAfterTheNewestComesBackFromTheJournal() throws IOException {
        Path folder = place.resolve("data");
        try (Workspace made = Workspace.create(folder, StartWith.DEMO)) {
            made.backups().keep();
            made.titles().set(made.view(2017, null), "改名后", "填报员甲");
        }
        Files.write(folder.resolve("hengdao.mv.db"), new byte[8192]);
        FxThread.run(() -> {
            Desk desk = Desk.over(folder);
            Pictures.keep(desk.stage.getScene().getRoot().snapshot(null, null), "start-replay");
            desk.press("#start-replay");
            assertThat(desk.shell().session().view().programme().annual().title())
                    .isEqualTo("改名后");
            assertThat(text(desk, "#notice-text")).contains("已恢复到", "hengdao-", "按变更日志补入其后的变更 1 次");
            desk.close();
        });
    }

    @Test
    void aJournalThatIsGoneIsSaid() throws IOException {
        Path folder = place.resolve("data");
        Workspace.create(folder, StartWith.DEMO).close();
        Files.delete(folder.resolve("journal/000001.jsonl"));
        FxThread.run(() -> {
            Desk desk = Desk.over(folder);
            assertThat(text(desk, "#notice-text")).startsWith("变更日志不在");
            desk.close();
        });
    }

    @Test
    void aJournalThatIsAlteredIsFoundWhileTheOfficerWorks() throws IOException {
        Path folder = place.resolve("data");
        try (Workspace made = Workspace.create(folder, StartWith.DEMO)) {
            made.titles().set(made.view(2017, null), "改名后", "填报员甲");
            made.titles().set(made.view(2017, null), "再改名", "填报员甲");
        }
        Path journal = folder.resolve("journal/000001.jsonl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("改名后", "改名前"));
        FxThread.run(() -> {
            Desk desk = Desk.over(folder);
            assertThat(text(desk, "#notice-text")).contains("journal/000001.jsonl:2");
            desk.close();
        });
    }

    private Desk backups() {
        Path folder = place.resolve("data");
        Workspace.create(folder, StartWith.DEMO, Desk.TODAY).close();
        Desk desk = Desk.over(folder);
        desk.press("#screen-settings");
        desk.find("#settings-pages", ListView.class).getSelectionModel().select(4);
        desk.layout();
        return desk;
    }

    private static TableView<?> table(Desk desk) {
        return desk.find("#backups", TableView.class);
    }

    private static String text(Desk desk, String selector) {
        return desk.find(selector, Labeled.class).getText();
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
