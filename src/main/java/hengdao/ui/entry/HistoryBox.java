package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.EntryTable;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who entered what when about the subject; an entry that counts can be corrected. */
final class HistoryBox extends VBox {

    private final EntryModel model;
    private final EntryTable table;
    private final Button correct;

    /** Takes what happens after a correction was begun. */
    HistoryBox(EntryModel model, Messages messages, Runnable begun) {
        this.model = model;
        table = new EntryTable(messages, false);
        table.setId("entry-history");
        table.setPrefHeight(168);
        table.setMinHeight(120);
        correct = new Button(messages.text("entry.correct"));
        correct.setId("entry-correct");
        correct.getStyleClass().add("small-button");
        correct.setDisable(true);
        correct.setOnAction(event -> correct(begun));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> correct.setDisable(!isCorrectable(now)));
        Label title = new Label(messages.text("entry.history"));
        title.getStyleClass().add("field-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, correct);
        head.getStyleClass().add("history-head");
        getStyleClass().add("history");
        getChildren().addAll(head, table);
    }

    /** Shows the history as it stands now. */
    void refresh() {
        table.show(Objects.requireNonNullElse(model.historyProperty().get(), List.of()), model.statusDate());
    }

    private void correct(Runnable begun) {
        EntryLine line = table.getSelectionModel().getSelectedItem();
        if (isCorrectable(line)) {
            model.correct(line.subject(), Objects.requireNonNull(line.entry()));
            begun.run();
        }
    }

    private static boolean isCorrectable(@Nullable EntryLine line) {
        return line != null && line.counts() && line.entry() != null;
    }
}
