package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.ledger.LedgerView;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Above the ledger: which view is on screen, how many lines it shows, its columns, and all filters taken away. */
final class LedgerBar extends HBox {

    /** From this width on the bar tells the keys of the ledger. */
    private static final double ROOM_FOR_HINT = 840;

    private final LedgerModel model;
    private final Messages messages;
    private final Supplier<Dialogs> dialogs;
    private final MenuButton views = new MenuButton();
    private final Label count = new Label();
    private final Button clear;

    LedgerBar(LedgerModel model, Messages messages, Supplier<Dialogs> dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        getStyleClass().add("ledger-bar");
        Label title = new Label(messages.text("screen.ledger"));
        title.getStyleClass().add("context-title");
        title.setMinWidth(USE_PREF_SIZE);
        views.setId("ledger-views");
        views.getStyleClass().add("small-button");
        views.setMinWidth(USE_PREF_SIZE);
        count.setId("ledger-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        clear = button("clear", model::showAll);
        Popover columns = new Popover(new LedgerColumnsPane(model, messages));
        Button choose = button("choose-columns", () -> {});
        choose.setOnAction(event -> columns.toggle(choose));
        Label hint = new Label(messages.text("ledger.hint"));
        hint.getStyleClass().add("muted-small");
        hint.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_HINT));
        hint.managedProperty().bind(hint.visibleProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, views, count, clear, space, hint, choose);
        views.setOnShowing(event -> fill());
        model.viewProperty().subscribe(this::show);
        model.savedProperty().subscribe(this::fill);
        fill();
        model.listProperty().subscribe(list -> {
            if (list != null) {
                count.setText(messages.text("ledger.count", list.lines().size(), list.all()));
            }
        });
    }

    private void show(LedgerView view) {
        String name = view.name().isEmpty() ? messages.text("ledger.view.all") : view.name();
        views.setText(messages.text("ledger.view", model.isChanged() ? name + " *" : name));
        clear.setDisable(view.filters().isEmpty());
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        items.add(choice(LedgerView.usual(), messages.text("ledger.view.all")));
        model.savedProperty().get().views().forEach(each -> items.add(choice(each, each.name())));
        items.add(new SeparatorMenuItem());
        items.add(item("save-as", this::askName));
        MenuItem delete = item("delete", model::delete);
        delete.setDisable(model.view().name().isEmpty());
        items.add(delete);
        views.getItems().setAll(items);
        show(model.view());
    }

    private MenuItem choice(LedgerView view, String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(view.name().equals(model.view().name()));
        item.setOnAction(event -> model.choose(view));
        return item;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text("ledger.view." + name));
        item.setId("ledger-view-" + name);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Asks under which name to save the view on screen. */
    void askName() {
        TextField field = new TextField(model.view().name());
        field.setId("ledger-view-name");
        field.setPrefWidth(300);
        field.setAccessibleText(messages.text("views.name"));
        FieldBox box = new FieldBox(messages.text("views.name"), field);
        Button save = new Button(messages.text("views.dialog.save"));
        Stage stage = new EditDialogs(dialogs.get(), messages).show(messages.text("ledger.view.save-as"), box, save);
        field.textProperty().addListener((property, before, now) -> {
            boolean there = model.savedProperty().get().find(now.strip()).isPresent();
            box.say(there ? messages.text("views.name.overwrites") : "", false);
        });
        save.setOnAction(event -> {
            try {
                model.save(field.getText());
                stage.close();
            } catch (InputRefused refused) {
                box.say(messages.text(refused.messageKey(), refused.arguments()), true);
            }
        });
        field.requestFocus();
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("ledger.button." + name));
        button.setId("ledger-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
