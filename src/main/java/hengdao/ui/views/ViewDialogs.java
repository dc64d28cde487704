package hengdao.ui.views;

import hengdao.gantt.ChartView;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Dialogs;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Asks under which name to save a view, and lets the officer rename and delete own ones. */
public final class ViewDialogs {

    private final ViewsModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    /** Takes the views and who opens windows. */
    public ViewDialogs(ViewsModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** Asks for a name and saves the view on screen under it. */
    public void saveAs() {
        Page page = new Page();
        Stage[] stage = new Stage[1];
        Button save = page.button("save", () -> {
            if (page.done(() -> model.save(page.name.get()))) {
                stage[0].close();
            }
        });
        save.setDefaultButton(true);
        save.getStyleClass().add("primary-button");
        page.name.addListener((property, before, now) -> {
            boolean there = model.savedProperty().get().find(now.strip()).isPresent();
            page.say(there ? messages.text("views.name.overwrites") : "");
        });
        page.name.set(model.isStandard(model.view().name()) ? "" : model.view().name());
        Button cancel = page.button("cancel", () -> stage[0].close());
        cancel.setCancelButton(true);
        Label label = new Label(messages.text("views.name"));
        label.getStyleClass().add("field-name");
        label.setLabelFor(page.field);
        page.getChildren().addAll(label, page.field, page.finding, page.buttons(save, cancel));
        stage[0] = dialogs.show(messages.text("views.menu.save-as"), page);
        page.field.requestFocus();
    }

    /** Lists the own views to be chosen, renamed and deleted. */
    public void manage() {
        Page page = new Page();
        ListView<String> list = new ListView<>();
        list.setId("own-views");
        list.setPrefSize(320, 200);
        list.setPlaceholder(new Label(messages.text("views.none")));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> page.name.set(now == null ? "" : now));
        fill(list, model.view().name());
        Button choose = page.button("choose", () -> model.choose(page.selected(list)));
        Button rename = page.button("rename", () -> {
            String name = page.name.get().strip();
            if (page.done(() -> model.rename(page.selected(list), name))) {
                fill(list, name);
            }
        });
        Button delete = page.button("delete", () -> {
            model.delete(page.selected(list));
            fill(list, "");
        });
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        choose.disableProperty().bind(none);
        rename.disableProperty().bind(none);
        delete.disableProperty().bind(none);
        page.getChildren().addAll(list, page.field, page.finding, page.buttons(choose, rename, delete));
        dialogs.show(messages.text("views.menu.manage"), page);
        list.requestFocus();
    }

    private void fill(ListView<String> list, String select) {
        list.getItems()
                .setAll(model.savedProperty().get().views().stream()
                        .map(ChartView::name)
                        .toList());
        list.getSelectionModel().select(select);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** A page with a name to type and a line for what is wrong with it. */
    private final class Page extends VBox {
        final SimpleStringProperty name = new SimpleStringProperty("");
        final TextField field = new TextField();
        final Label finding = new Label();

        Page() {
            getStyleClass().addAll("dialog-page", "pane-section");
            field.setId("view-name");
            field.setPrefWidth(320);
            field.setPromptText(messages.text("views.name"));
            field.setAccessibleText(messages.text("views.name"));
            CommittedText.bind(field, name);
            finding.setId("view-name-finding");
            finding.getStyleClass().add("field-finding");
            finding.setMinHeight(20);
        }

        Button button(String key, Runnable action) {
            Button button = new Button(messages.text("views.dialog." + key));
            button.setId("views-" + key);
            button.setOnAction(event -> action.run());
            return button;
        }

        HBox buttons(Button... buttons) {
            HBox box = new HBox(buttons);
            box.getStyleClass().add("choices");
            return box;
        }

        String selected(ListView<String> list) {
            return list.getSelectionModel().getSelectedItem();
        }

        void say(String words) {
            finding.setText(words);
        }

        boolean done(Runnable action) {
            try {
                action.run();
                say("");
                return true;
            } catch (InputRefused refused) {
                say(messages.text(refused.messageKey(), refused.arguments()));
                return false;
            }
        }
    }
}
