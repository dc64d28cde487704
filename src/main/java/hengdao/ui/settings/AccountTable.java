package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.Account;
import hengdao.ui.common.FixedColumns;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The accounts with their roles. */
final class AccountTable extends TableView<Account> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final Messages messages;

    AccountTable(Messages messages) {
        this.messages = messages;
        setId("accounts");
        setAccessibleText(messages.text("settings.page.accounts"));
        TableColumn<Account, String> name = column("name", 160, Account::name);
        column("role", 100, account -> role(messages, account));
        column("state", 90, account -> messages.text(account.disabled() ? "accounts.disabled" : "accounts.enabled"));
        column("password", 120, account -> DAY.format(account.passwordSetAt().atZone(ZoneId.systemDefault())));
        FixedColumns.stretch(this, name);
        setMinHeight(140);
    }

    /** What the role of an account is called. */
    static String role(Messages messages, Account account) {
        return messages.text("role." + account.role().name().toLowerCase(Locale.ROOT));
    }

    /** The account selected, null if none is. */
    @Nullable
    Account selected() {
        return getSelectionModel().getSelectedItem();
    }

    /** Shows accounts; the one selected stays selected. */
    void show(List<Account> accounts) {
        Account before = selected();
        getItems().setAll(accounts);
        accounts.stream()
                .filter(each -> before != null && each.id().equals(before.id()))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private TableColumn<Account, String> column(String key, double width, Function<Account, String> text) {
        TableColumn<Account, String> column = new TableColumn<>(messages.text("accounts.column." + key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }
}
