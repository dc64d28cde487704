package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Entries as a table: day, value, increment, who, when entered, state; what no longer counts is struck out. */
public final class EntryTable extends TableView<EntryLine> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;

    /** An empty table. */
    public EntryTable(Messages messages, boolean withSubject) {
        this.messages = messages;
        getStyleClass().add("entry-table");
        setAccessibleText(messages.text("entries.title"));
        setPlaceholder(new Label(messages.text("entries.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        if (withSubject) {
            add("entries.key", 64, false, line -> line.subject().key());
        }
        add("entries.date", 84, false, line -> line.asOf().toString());
        add("entries.value", 72, true, line -> line.subject().value(line.value()));
        add("entries.increment", 68, true, EntryTable::increment);
        add("entries.by", 68, false, line -> by(line.entry()));
        add("entries.entered", 88, false, line -> entered(line.entry()));
        add("entries.state", 60, false, this::state);
        setRowFactory(table -> new Line());
    }

    private void add(String key, double width, boolean figure, Function<EntryLine, String> text) {
        TableColumn<EntryLine, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width - 6);
        column.setReorderable(false);
        column.setSortable(false);
        if (figure) {
            column.getStyleClass().add("figure");
        }
        getColumns().add(column);
    }

    private static String increment(EntryLine line) {
        return line.increment() == null ? "" : Figures.signed(line.increment());
    }

    private static String by(@Nullable ProgressEntry entry) {
        return entry == null ? "" : entry.by();
    }

    private static String entered(@Nullable ProgressEntry entry) {
        return entry == null ? "" : MOMENT.format(entry.enteredAt());
    }

    private String state(EntryLine line) {
        ProgressEntry entry = line.entry();
        if (entry == null) {
            return messages.text("entries.state.baseline");
        }
        return messages.text(
                switch (entry.state()) {
                    case SUBMITTED ->
                        entry.supersedes() == null ? "entries.state.submitted" : "entries.state.correction";
                    case SUPERSEDED -> "entries.state.superseded";
                    case WITHDRAWN -> "entries.state.withdrawn";
                });
    }

    private static final class Line extends TableRow<EntryLine> {
        @Override
        protected void updateItem(EntryLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("not-counting");
            if (!empty && line != null && !line.counts()) {
                getStyleClass().add("not-counting");
            }
        }
    }
}
