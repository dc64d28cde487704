package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.InputRefused;
import hengdao.model.ReadOnly;
import hengdao.service.Accounts;
import hengdao.service.FolderPassword;
import hengdao.ui.common.BackgroundTasks;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 文件夹密码: sets, changes and removes it, makes another recovery key, and says when the window locks. */
final class PasswordPage implements SettingsPage {

    private final Session session;
    private final Navigation navigation;
    private final Messages messages;
    private final boolean isProtected;
    private final Label error = Parts.error("password-error");
    private final Label done = Parts.muted("");
    private final NewPassword fresh;
    private final PasswordField old;
    private final TextField minutes = new TextField();
    private final VBox root;

    PasswordPage(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        isProtected = session.workspace().unlocked().isProtected();
        fresh = new NewPassword(messages, "folder-password", "password.new");
        old = NewPassword.field(messages, "folder-old", "password.old");
        minutes.setId("folder-minutes");
        minutes.setPrefColumnCount(5);
        done.setId("password-done");
        root = Parts.page(messages.text("settings.page.password"));
        ReadOnly readOnly = session.workspace().readOnly();
        root.getChildren()
                .addAll(
                        readOnly != null
                                ? List.of(Parts.muted(messages.text("password.read-only")))
                                : isProtected ? present() : none());
    }

    private List<Node> none() {
        FlowPane fields = Parts.flow();
        fresh.addTo(fields);
        CheckBox known = new CheckBox(messages.text("password.known"));
        known.setId("password-known");
        known.setWrapText(true);
        Button set = Parts.primary(Parts.button(messages, "password-set", this::set));
        set.disableProperty().bind(known.selectedProperty().not());
        return List.of(
                Parts.muted(messages.text("password.none")),
                Parts.muted(messages.text("password.outside")),
                fields,
                known,
                Parts.flow(set),
                error);
    }

    private List<Node> present() {
        FlowPane fields = Parts.flow();
        fresh.addTo(fields);
        CheckBox known = new CheckBox(messages.text("password.remove.known"));
        known.setId("password-remove-known");
        known.setWrapText(true);
        Button remove = Parts.button(messages, "password-remove", this::remove);
        remove.disableProperty().bind(known.selectedProperty().not());
        return List.of(
                Parts.muted(messages.text("password.text")),
                Parts.flow(new FieldBox(messages.text("password.old"), old)),
                error,
                done,
                Parts.heading(messages.text("password.change")),
                fields,
                Parts.flow(Parts.button(messages, "password-change", this::change)),
                Parts.heading(messages.text("password.recovery")),
                Parts.muted(messages.text("password.recovery.text")),
                Parts.flow(Parts.button(messages, "password-recovery", this::renew)),
                Parts.heading(messages.text("accounts.lock")),
                Parts.flow(
                        new FieldBox(messages.text("accounts.lock.minutes"), minutes),
                        Parts.button(messages, "password-lock", this::setLock)),
                Parts.heading(messages.text("password.remove")),
                known,
                Parts.flow(remove));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        minutes.setText(String.valueOf(Accounts.lockMinutes(session.memory().get(Accounts.LOCK_MINUTES, ""))));
    }

    private FolderPassword password() {
        return FolderPassword.of(session.workspace().folder(), session.clock())
                .orElseThrow(
                        () -> new InputRefused("key.none", session.workspace().folder()));
    }

    private void set() {
        typed(password -> {
            FolderPassword.refuseShort(password);
            navigation.protect(password);
        });
    }

    private void change() {
        String before = old.getText();
        typed(password -> work(
                () -> {
                    password().change(before, password);
                    return password;
                },
                changed -> {
                    old.clear();
                    fresh.clear();
                    done.setText(messages.text("password.changed"));
                }));
    }

    private void renew() {
        String before = old.getText();
        work(() -> password().renewRecovery(before), key -> {
            old.clear();
            navigation.showRecoveryKey(key);
        });
    }

    /** Makes sure of the password while the folder is still open, as all of it is closed for this. */
    private void remove() {
        String before = old.getText();
        work(
                () -> {
                    password().open(before);
                    return before;
                },
                navigation::unprotect);
    }

    private void setLock() {
        String typed = minutes.getText();
        work(() -> session.workspace().accounts().setLockMinutes(typed), kept -> {
            session.memory().put(Accounts.LOCK_MINUTES, kept);
            done.setText(messages.text("accounts.lock.done", kept));
        });
    }

    private void typed(Consumer<String> then) {
        error.setText("");
        try {
            then.accept(fresh.read());
        } catch (ExpectedError refused) {
            refuse(refused);
        }
    }

    private <T> void work(BackgroundTasks.Work<T> work, Consumer<T> then) {
        error.setText("");
        done.setText(messages.text("password.working"));
        root.setDisable(true);
        session.tasks()
                .database(
                        work,
                        outcome -> {
                            idle();
                            then.accept(outcome);
                        },
                        failure -> {
                            idle();
                            refuse(failure);
                        });
    }

    private void idle() {
        root.setDisable(false);
        done.setText("");
    }

    private void refuse(Exception reason) {
        Parts.refused(session, error::setText).accept(reason);
    }
}
