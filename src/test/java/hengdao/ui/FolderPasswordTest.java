package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.MovedClock;
import hengdao.service.EntryForm;
import hengdao.service.FolderPassword;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Unlocked;
import hengdao.service.Workspace;
import hengdao.store.Readable;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import hengdao.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window over a data folder with a password. */
class FolderPasswordTest {

    private static final String PASSWORD = "一个够长的新口令";
    private static final String OTHER = "另一个更新的口令";
    private static final List<String> TEXTS = List.of("棚户区改造攻坚工程", "写了一半", "照片里的字", "照片");

    @TempDir
    Path place;

    private final MovedClock clock = new MovedClock(Desk.TODAY);
    private Path folder;
    private Desk desk;
    private String recovery = "";

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    private void make() {
        folder = place.resolve("data");
        Workspace.create(folder, StartWith.PROGRAMME, Desk.TODAY).close();
        desk = Desk.over(folder, clock);
    }

    private void settings() {
        desk.press("#screen-settings");
        @SuppressWarnings("unchecked")
        ListView<Object> pages = desk.find("#settings-pages", ListView.class);
        pages.getItems().stream()
                .filter(each -> each.toString().equals("PASSWORD"))
                .forEach(each -> pages.getSelectionModel().select(each));
        desk.layout();
    }

    private String text(String selector) {
        return desk.find(selector, Labeled.class).getText();
    }

    private void tick(String selector) {
        desk.find(selector, CheckBox.class).setSelected(true);
    }

    private void fresh(String password) {
        desk.type("#folder-password", password);
        desk.type("#folder-password-again", password);
    }

    private String recoveryKey() {
        String key = desk.find("#recovery-groups", Node.class).getAccessibleText();
        assertThat(desk.find("#recovery-go-on", Button.class).isDisabled()).isTrue();
        tick("#recovery-copied");
        desk.press("#recovery-go-on");
        return key;
    }

    private void unlock(String password) {
        desk.type("#unlock-password", password);
        desk.press("#unlock-accept");
        desk.layout();
    }

    private List<String> findings() {
        return desk.stage.getScene().getRoot().lookupAll(".field-finding").stream()
                .map(node -> ((Label) node).getText())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    @Test
    void isSetAskedForChangedAndRemoved() {
        FxThread.run(() -> {
            make();
            settings();
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "password-none");
            assertThat(desk.find("#settings-password-set", Button.class).isDisabled())
                    .isTrue();
            tick("#password-known");
            fresh("short");
            desk.press("#settings-password-set");
            assertThat(text("#password-error")).contains("8");
            fresh(PASSWORD);
            desk.press("#settings-password-set");
            Pictures.keep(desk.stage.getScene().getRoot().snapshot(null, null), "recovery-key");
            recovery = recoveryKey();
            assertThat(desk.shell().session().view().programme().projects()).hasSize(13);
            nothing();
            desk.close();
        });
        FxThread.run(() -> {
            desk = Desk.over(folder, clock);
            assertThat(desk.app.shell()).isNull();
            desk.layout();
            Pictures.keep(desk.stage.getScene().getRoot().snapshot(null, null), "unlock");
            unlock("wrong-horse");
            assertThat(findings()).singleElement().asString().contains("不对", "1 秒");
            unlock(PASSWORD);
            assertThat(findings()).singleElement().asString().contains("还要等 1 秒");
            assertThat(desk.app.shell()).isNull();
            clock.move(Duration.ofSeconds(1));
            unlock(PASSWORD);
            assertThat(desk.shell().session().view().programme().projects()).hasSize(13);
            desk.close();
        });
        FxThread.run(() -> {
            desk = Desk.over(folder, clock);
            desk.press("#unlock-other");
            desk.type("#unlock-recovery", "A" + recovery.substring(1, recovery.length() - 1) + "A");
            desk.press("#unlock-accept");
            assertThat(findings()).singleElement().asString().contains("抄错");
            desk.type("#unlock-recovery", recovery.toLowerCase().replace("-", " "));
            desk.press("#unlock-accept");
            assertThat(text("#notice-text")).contains("恢复密钥", "换一个密码");
        });
        FxThread.run(() -> {
            settings();
            desk.layout();
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "password-present");
            desk.type("#folder-old", recovery);
            fresh(OTHER);
            desk.press("#settings-password-change");
            assertThat(text("#password-done")).contains("已更换");
            desk.type("#folder-old", OTHER);
            desk.press("#settings-password-recovery");
            assertThat(recoveryKey()).isNotEqualTo(recovery);
        });
        FxThread.run(() -> {
            desk.type("#folder-old", PASSWORD);
            tick("#password-remove-known");
            desk.press("#settings-password-remove");
            assertThat(text("#password-error")).contains("不对");
            clock.move(Duration.ofSeconds(1));
            desk.type("#folder-old", OTHER);
            desk.press("#settings-password-remove");
            assertThat(desk.shell().session().view().programme().projects()).hasSize(13);
            assertThat(FolderPassword.of(folder, clock)).isEmpty();
            desk.close();
            desk = Desk.over(folder, clock);
            assertThat(desk.app.shell()).isNotNull();
            desk.close();
        });
    }

    @Test
    void locksWhenNobodyIsThereAndNothingThatWasLookedAtStays() {
        FxThread.run(() -> {
            make();
            desk.close();
            FolderPassword.set(folder, PASSWORD);
            desk = Desk.over(folder, clock);
            unlock(PASSWORD);
            Shell before = desk.shell();
            before.session().officer().decline();
            Workspace open = Objects.requireNonNull(desk.app.workspace());
            look(open);
            desk.record("5.1.2-1");
            desk.type("#entry-note", "写了一半");
            clock.move(Duration.ofMinutes(15));
            desk.tasks.letPass(IdleLock.STEP);
            assertThat(before.getScene().getWindow()).isNull();
            assertThat(open.drafts().all()).extracting(EntryForm::note).contains("写了一半");
            nothing();
            unlock("wrong-horse");
            assertThat(before.getScene().getWindow()).isNull();
            clock.move(Duration.ofSeconds(1));
            unlock(PASSWORD);
            assertThat(before.getScene()).isEqualTo(desk.stage.getScene());
            assertThat(desk.find("#entry-note", TextInputControl.class).getText())
                    .isEqualTo("写了一半");
            look(open);
            desk.crash();
        });
        FxThread.run(() -> {
            desk = Desk.over(folder, clock);
            nothing();
            unlock(PASSWORD);
            assertThat(desk.shell().session().workspace().drafts().all())
                    .extracting(EntryForm::note)
                    .contains("写了一半");
            desk.close();
            nothing();
        });
    }

    /** A piece of evidence, opened as another program would. */
    private void look(Workspace open) {
        try {
            Path photo = Files.writeString(Files.createTempDirectory("look").resolve("照片.txt"), "照片里的字");
            ProgrammeView view = open.view(2017, null);
            var saved = open.record(
                    view,
                    new EntryForm(
                            view.programme().indicators().getFirst().id(),
                            "2017-02-15",
                            "78",
                            "",
                            "",
                            "写了一半",
                            "",
                            "",
                            "",
                            List.of(photo),
                            "填报员甲",
                            null));
            Path copy = open.copyOf(saved.entry().evidence().getFirst());
            assertThat(copy).hasContent("照片里的字");
            assertThat(Readable.in(folder, TEXTS)).isNotEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBackupWithAnotherPasswordAsksForIt() {
        FxThread.run(() -> {
            make();
            desk.close();
            FolderPassword.set(folder, PASSWORD);
            Path backup = place.resolve("a.hdbackup");
            try (Workspace open = FolderPassword.of(folder, clock)
                    .orElseThrow()
                    .unlock(PASSWORD)
                    .open(clock)) {
                open.backups().write(backup);
                open.titles().set(open.view(2017, null), "改名后", "填报员甲");
            }
            FolderPassword.of(folder, clock).orElseThrow().remove(PASSWORD);
            desk = Desk.over(folder, clock);
            desk.press("#screen-settings");
            @SuppressWarnings("unchecked")
            ListView<Object> pages = desk.find("#settings-pages", ListView.class);
            pages.getItems().stream()
                    .filter(each -> each.toString().equals("BACKUPS"))
                    .forEach(each -> pages.getSelectionModel().select(each));
            desk.layout();
            desk.chosen = Optional.of(backup);
            desk.press("#settings-restore-file");
            desk.press("#unlock-cancel");
            assertThat(desk.shell().session().view().programme().annual().title())
                    .isEqualTo("改名后");
            desk.press("#settings-restore-file");
            unlock("wrong-horse");
            assertThat(findings()).singleElement().asString().contains("打不开");
            unlock(PASSWORD);
            assertThat(desk.shell().session().view().programme().annual().title())
                    .isNotEqualTo("改名后");
            assertThat(Unlocked.without(folder).asksFor(backup)).isTrue();
            desk.close();
        });
    }

    private void nothing() {
        try {
            Readable.assertNothing(folder, TEXTS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
