package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.MovedClock;
import hengdao.model.Role;
import hengdao.service.EntryForm;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import hengdao.ui.shell.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window over a data folder that asks who works there. */
class SignInTest {

    private static final String KEEPER = "管理员丙";
    private static final String REPORTER = "填报员甲";
    private static final String REVIEWER = "审核员乙";
    private static final String PASSWORD = "correct-horse";

    @TempDir
    static Path pattern;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Desk.TODAY);
    private Desk desk;

    @BeforeAll
    static void make() {
        FxThread.run(App::dress);
        try (Workspace made = Workspace.create(pattern, StartWith.PROGRAMME, Desk.TODAY)) {
            ProgrammeView view = made.view(2017, null);
            made.recording()
                    .save(
                            2017,
                            new EntryForm(
                                    view.programme().indicators().stream()
                                            .filter(each -> each.key().equals("5.1.2-1"))
                                            .findFirst()
                                            .orElseThrow()
                                            .id(),
                                    "2017-02-15",
                                    "78",
                                    "",
                                    "",
                                    "进展",
                                    "",
                                    "",
                                    "",
                                    List.of(),
                                    REVIEWER,
                                    null));
            made.accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
            made.accounts().add(REPORTER, Role.REPORTER, PASSWORD, KEEPER);
            made.accounts().add(REVIEWER, Role.REVIEWER, PASSWORD, KEEPER);
        }
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            try {
                Files.copy(pattern.resolve("hengdao.mv.db"), folder.resolve("hengdao.mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            desk = Desk.over(folder, clock);
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> desk.close());
    }

    private void signIn(String name, String password) {
        @SuppressWarnings("unchecked")
        ComboBox<String> names = desk.find("#sign-in-name", ComboBox.class);
        assertThat(names.getItems()).containsExactlyInAnyOrder(KEEPER, REPORTER, REVIEWER);
        names.setValue(name);
        desk.type("#sign-in-password", password);
        desk.press("#sign-in-accept");
        desk.layout();
    }

    private String text(String selector) {
        return desk.find(selector, Labeled.class).getText();
    }

    private List<String> sentences() {
        return desk.stage.getScene().getRoot().lookupAll(".field-finding").stream()
                .map(node -> ((Label) node).getText())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private void settings(String page) {
        desk.press("#screen-settings");
        @SuppressWarnings("unchecked")
        ListView<Object> pages = desk.find("#settings-pages", ListView.class);
        pages.getItems().stream()
                .filter(each -> each.toString().equals(page))
                .forEach(each -> pages.getSelectionModel().select(each));
        desk.layout();
    }

    @Test
    void asksBeforeAnythingIsShownAndSlowsWrongGuesses() {
        FxThread.run(() -> {
            assertThat(desk.app.shell()).isNull();
            desk.layout();
            Pictures.keep(desk.stage.getScene().getRoot().snapshot(null, null), "sign-in");
            signIn(REPORTER, "wrong-horse");
            assertThat(sentences()).singleElement().asString().contains("口令不对", "1 秒");
            assertThat(desk.find("#sign-in-password", TextInputControl.class).getText())
                    .isEmpty();
            signIn(REPORTER, PASSWORD);
            assertThat(sentences()).singleElement().asString().contains("请等 1 秒");
            assertThat(desk.app.shell()).isNull();
            clock.move(Duration.ofSeconds(1));
            signIn(REPORTER, PASSWORD);
            assertThat(desk.shell().session().officer().name()).isEqualTo(REPORTER);
            assertThat(text("#status-officer")).isEqualTo("登录：" + REPORTER);
        });
    }

    @Test
    void greysWhatAReporterMayNotDoAndSaysWhoMay() {
        FxThread.run(() -> {
            signIn(REPORTER, PASSWORD);
            desk.record("5.1.2-1");
            TextInputControl by = desk.find("#entry-by", TextInputControl.class);
            assertThat(by.isEditable()).isFalse();
            by.setText("别人");
            assertThat(by.getText()).isEqualTo(REPORTER);

            desk.press("#screen-review");
            TableView<?> entries =
                    (TableView<?>) desk.find("#review", Node.class).lookup(".table-view");
            entries.getSelectionModel().selectFirst();
            desk.layout();
            assertThat(desk.find("#review-accept", Button.class).isDisabled()).isTrue();
            assertThat(text("#review-said")).contains("审核员或管理员", REPORTER);

            desk.press("#screen-orders");
            assertThat(desk.find("#orders-new", Button.class).isDisabled()).isTrue();
            settings("CALENDARS");
            assertThat(text("#settings-may-not")).contains("由管理员办理");
            settings("ACCOUNTS");
            assertThat(text("#accounts-may")).contains("由管理员办理");
            assertThat(desk.find("#settings-account-add", Node.class)
                            .getParent()
                            .getParent()
                            .isVisible())
                    .isFalse();
        });
    }

    @Test
    void aReviewerReviewsAndAKeeperKeepsTheAccounts() {
        FxThread.run(() -> {
            signIn(KEEPER, PASSWORD);
            desk.press("#screen-review");
            TableView<?> entries =
                    (TableView<?>) desk.find("#review", Node.class).lookup(".table-view");
            entries.getSelectionModel().selectFirst();
            desk.layout();
            assertThat(desk.find("#review-accept", Button.class).isDisabled()).isFalse();

            settings("ACCOUNTS");
            desk.layout();
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "accounts");
            desk.type("#account-name", "'; DROP TABLE account; --");
            desk.type("#account-password", "long-enough");
            desk.type("#account-password-again", "not the same");
            desk.press("#settings-account-add");
            assertThat(text("#accounts-error")).contains("不同");
            desk.type("#account-password-again", "long-enough");
            desk.press("#settings-account-add");
            assertThat(text("#accounts-done")).contains("'; DROP TABLE account; --", "填报员");
            TableView<?> accounts = desk.find("#accounts", TableView.class);
            assertThat(accounts.getItems()).hasSize(4);
            accounts.getItems().stream()
                    .filter(each -> each.toString().contains(KEEPER))
                    .map(accounts.getItems()::indexOf)
                    .findFirst()
                    .ifPresent(accounts.getSelectionModel()::select);
            desk.press("#settings-account-reviewer");
            assertThat(text("#accounts-error")).contains("最后一位管理员");
        });
    }

    @Test
    void locksWhenNobodyIsThereAndGoesOnAsItWas() {
        List<String> printed = new ArrayList<>();
        Logger css = Logger.getLogger("javafx.css");
        css.setFilter(record -> printed.add(record.getMessage()));
        FxThread.run(() -> {
            signIn(REPORTER, PASSWORD);
            Shell before = desk.shell();
            desk.record("5.1.2-1");
            desk.type("#entry-note", "写了一半");
            clock.move(Duration.ofMinutes(14));
            desk.key(desk.find("#entry-note", Node.class), KeyCode.SHIFT, false);
            clock.move(Duration.ofMinutes(14));
            desk.tasks.letPass(IdleLock.STEP);
            assertThat(before.getScene()).isEqualTo(desk.stage.getScene());
            clock.move(Duration.ofMinutes(1));
            desk.tasks.letPass(IdleLock.STEP);
            assertThat(before.getScene().getWindow()).isNull();
            assertThat(Objects.requireNonNull(desk.app.workspace()).drafts().all())
                    .extracting(EntryForm::note)
                    .contains("写了一半");

            signIn(REPORTER, PASSWORD);
            assertThat(before.getScene()).isEqualTo(desk.stage.getScene());
            assertThat(desk.find("#entry-note", TextInputControl.class).getText())
                    .isEqualTo("写了一半");

            desk.press("#status-officer");
            signIn(KEEPER, PASSWORD);
            assertThat(desk.shell()).isNotEqualTo(before);
            assertThat(desk.shell().session().officer().name()).isEqualTo(KEEPER);
        });
        css.setFilter(null);
        assertThat(printed).as("colours that were not found").isEmpty();
    }

    @Test
    void turnsSignInOnWithTheFirstKeeper(@TempDir Path plain) {
        FxThread.run(() -> {
            Workspace.create(plain, StartWith.PROGRAMME, Desk.TODAY).close();
            desk.close();
            desk = Desk.over(plain, clock);
            settings("ACCOUNTS");
            desk.type("#account-name", KEEPER);
            desk.type("#account-password", PASSWORD);
            desk.type("#account-password-again", PASSWORD);
            desk.press("#settings-account-first");
            assertThat(text("#status-officer")).isEqualTo("登录：" + KEEPER);
            desk.close();
            desk = Desk.over(plain, clock);
            assertThat(desk.app.shell()).isNull();
            desk.type("#sign-in-password", PASSWORD);
            desk.press("#sign-in-accept");
            settings("ACCOUNTS");
            desk.type("#account-last", "wrong-horse");
            desk.press("#settings-account-off");
            assertThat(text("#accounts-error")).contains("口令不对");
            clock.move(Duration.ofSeconds(1));
            desk.type("#account-last", PASSWORD);
            desk.press("#settings-account-off");
            assertThat(desk.shell().session().officer().isSignedIn()).isFalse();
            settings("ACCOUNTS");
            assertThat(desk.find("#settings-account-first", Button.class)).isNotNull();
        });
    }
}
