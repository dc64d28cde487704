package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.Account;
import hengdao.model.ExpectedError;
import hengdao.model.Role;
import hengdao.service.Accounts;
import hengdao.ui.common.BackgroundTasks;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Saying;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 人员权限: who may sign in and do what, the own password, and when the window locks. */
final class AccountsPage implements SettingsPage {

    private final Session session;
    private final Navigation navigation;
    private final Messages messages;
    private final AccountTable table;
    private final Label error = Parts.error("accounts-error");
    private final Label done = Parts.muted("");
    private final TextField name = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final NewPassword password;
    private final NewPassword reset;
    private final PasswordField old;
    private final NewPassword own;
    private final PasswordField last;
    private final TextField minutes = new TextField();
    private final VBox root;

    AccountsPage(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        table = new AccountTable(messages);
        password = new NewPassword(messages, "account-password");
        reset = new NewPassword(messages, "account-reset");
        old = NewPassword.field(messages, "account-old", "accounts.password.old");
        last = NewPassword.field(messages, "account-last", "accounts.password.old");
        own = new NewPassword(messages, "account-own");
        name.setId("account-name");
        name.setPrefColumnCount(12);
        role.setId("account-role");
        role.getItems().setAll(Role.values());
        role.setConverter(
                new Saying<>(each -> messages.text("role." + each.name().toLowerCase(Locale.ROOT))));
        role.setAccessibleText(messages.text("accounts.column.role"));
        minutes.setId("account-minutes");
        minutes.setPrefColumnCount(5);
        done.setId("accounts-done");
        root = Parts.page(messages.text("settings.page.accounts"));
        root.getChildren().addAll(session.officer().isSignedIn() ? signedIn() : first());
    }

    /** What stands there while nobody has to sign in. */
    private List<Node> first() {
        role.setValue(Role.KEEPER);
        name.setText(session.officer().name());
        FlowPane fields = Parts.flow(new FieldBox(messages.text("accounts.column.name"), name));
        password.addTo(fields);
        return List.of(
                Parts.muted(messages.text("accounts.none")),
                fields,
                Parts.flow(Parts.primary(Parts.button(messages, "account-first", this::begin))),
                error);
    }

    private List<Node> signedIn() {
        boolean keeper = session.mayNot("add account").isEmpty();
        FlowPane mine = Parts.flow(new FieldBox(messages.text("accounts.password.old"), old));
        own.addTo(mine);
        Label may = Parts.muted(keeper ? messages.text("accounts.text") : session.mayNot("add account"));
        may.setId("accounts-may");
        Region keepers = keepers();
        keepers.setVisible(keeper);
        keepers.setManaged(keeper);
        return List.of(
                may,
                table,
                error,
                done,
                keepers,
                Parts.heading(messages.text("accounts.own")),
                mine,
                Parts.flow(Parts.button(messages, "account-own", this::changeOwn)));
    }

    /** What only keepers are offered. */
    private Region keepers() {
        role.setValue(Role.REPORTER);
        FlowPane resetting = Parts.flow();
        reset.addTo(resetting);
        FlowPane adding = Parts.flow(
                new FieldBox(messages.text("accounts.column.name"), name),
                new FieldBox(messages.text("accounts.column.role"), role));
        password.addTo(adding);
        Button disable = selected(
                "account-disable", (by, account) -> accounts().setDisabled(account.id(), !account.disabled(), by));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(account -> disable.setText(messages.text(
                        account != null && account.disabled()
                                ? "settings.button.account-enable"
                                : "settings.button.account-disable")));
        FlowPane roles = Parts.flow();
        for (Role each : Role.values()) {
            roles.getChildren()
                    .add(selected(
                            "account-" + each.name().toLowerCase(Locale.ROOT),
                            (by, account) -> accounts().setRole(account.id(), each, by)));
        }
        roles.getChildren().add(disable);
        Button set = Parts.button(
                messages,
                "account-reset-set",
                () -> typed(reset, text -> change((by, account) -> accounts().resetPassword(account.id(), text, by))));
        needsSelection(set);
        return new VBox(
                roles,
                Parts.heading(messages.text("accounts.reset")),
                resetting,
                Parts.flow(set),
                Parts.heading(messages.text("accounts.new")),
                adding,
                Parts.flow(Parts.primary(Parts.button(messages, "account-add", this::add))),
                Parts.heading(messages.text("accounts.lock")),
                Parts.flow(
                        new FieldBox(messages.text("accounts.lock.minutes"), minutes),
                        Parts.button(messages, "account-lock", this::setLock)),
                Parts.heading(messages.text("accounts.off")),
                Parts.muted(messages.text("accounts.off.text")),
                Parts.flow(
                        new FieldBox(messages.text("accounts.password.old"), last),
                        Parts.button(messages, "account-off", this::turnOff)));
    }

    /** A button that does something with the account selected, if any is. */
    private Button selected(String id, BiFunction<String, Account, Account> deed) {
        Button button = Parts.button(messages, id, () -> change(deed));
        needsSelection(button);
        return button;
    }

    private void needsSelection(Button button) {
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
    }

    private void change(BiFunction<String, Account, Account> deed) {
        Account account = table.selected();
        if (account != null) {
            String by = session.officer().signature();
            work(() -> deed.apply(by, account), changed -> {
                reset.clear();
                say("accounts.changed", changed);
                if (changed.name().equals(by) && !changed.isKeeper()) {
                    navigation.enterAnew();
                }
            });
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        if (session.officer().isSignedIn()) {
            minutes.setText(String.valueOf(Accounts.lockMinutes(session.memory().get(Accounts.LOCK_MINUTES, ""))));
            session.tasks().database(accounts()::all, table::show, session::fail);
        }
    }

    private Accounts accounts() {
        return session.workspace().accounts();
    }

    private void begin() {
        String who = name.getText();
        typed(
                password,
                text -> work(() -> accounts().add(who, Role.KEEPER, text, who), added -> navigation.enterAnew()));
    }

    private void add() {
        String who = name.getText();
        Role as = role.getValue();
        String by = session.officer().signature();
        typed(
                password,
                text -> work(() -> accounts().add(who, as, text, by), added -> {
                    name.clear();
                    password.clear();
                    say("accounts.added", added);
                }));
    }

    private void changeOwn() {
        String before = old.getText();
        typed(
                own,
                text -> work(() -> accounts().changePassword(before, text), changed -> {
                    old.clear();
                    own.clear();
                    say("accounts.own.done", changed);
                }));
    }

    private void turnOff() {
        String typed = last.getText();
        work(
                () -> {
                    accounts().turnOff(typed);
                    return typed;
                },
                off -> navigation.enterAnew());
    }

    private void setLock() {
        String typed = minutes.getText();
        work(() -> accounts().setLockMinutes(typed), kept -> {
            session.memory().put(Accounts.LOCK_MINUTES, kept);
            done.setText(messages.text("accounts.lock.done", kept));
        });
    }

    private void typed(NewPassword from, Consumer<String> then) {
        try {
            then.accept(from.read());
        } catch (ExpectedError refused) {
            refuse(refused);
        }
    }

    private <T> void work(BackgroundTasks.Work<T> work, Consumer<T> then) {
        error.setText("");
        done.setText("");
        session.tasks()
                .database(
                        work,
                        outcome -> {
                            then.accept(outcome);
                            refresh();
                        },
                        this::refuse);
    }

    private void refuse(Exception reason) {
        Parts.refused(session, error::setText).accept(reason);
    }

    private void say(String key, Account account) {
        done.setText(messages.text(key, account.name(), AccountTable.role(messages, account)));
    }
}
