package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.ui.common.EntryLine;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the figure stands at so far, and what the form adds to it. */
final class LastValue extends HBox {

    private final EntryModel model;
    private final Messages messages;
    private final Label last = new Label();
    private final Label increment = new Label();

    LastValue(EntryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("last-value");
        last.setId("entry-last");
        increment.setId("entry-increment");
        increment.getStyleClass().add("increment");
        increment.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(last, increment);
        increment.textProperty().bind(model.incrementProperty());
        refresh();
    }

    void refresh() {
        Optional<EntryLine> line = model.last();
        last.setText(line.map(this::words).orElseGet(() -> isKnown() ? messages.text("entry.no-last") : ""));
        setVisible(model.subjectProperty().get() != null);
        setManaged(isVisible());
    }

    private boolean isKnown() {
        return model.subjectProperty().get() != null && model.historyProperty().get() != null;
    }

    private String words(EntryLine line) {
        return messages.text("entry.last", line.subject().value(line.value()), line.asOf());
    }
}
