package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.DirectoryChange;
import hengdao.ui.common.FixedColumns;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pieces that what is known of a line is put together from. */
final class Parts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final double ROW = 26;
    private static final double HEADER = 27;
    private static final int MOST_ROWS = 9;

    private Parts() {}

    /** A button of a page or a detail; {@code name} ends its id and the key of its word. */
    static Button button(Messages messages, String name, Runnable action) {
        Button button = new Button(messages.text("data.button." + name));
        button.setId("data-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Title and what stands beside it in grey, with buttons below. */
    static Node head(String title, String context, Button... buttons) {
        Label name = new Label(title);
        name.setId("data-title");
        name.getStyleClass().add("context-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(name);
        head.getStyleClass().add("data-head");
        if (!context.isEmpty()) {
            head.getChildren().add(muted(context, "data-context"));
        }
        if (buttons.length > 0) {
            FlowPane row = new FlowPane(buttons);
            row.getStyleClass().add("data-actions");
            head.getChildren().add(row);
        }
        return head;
    }

    /** A sentence in grey. */
    static Label muted(String sentence, String id) {
        Label label = new Label(sentence);
        label.setId(id);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The heading of a part. */
    static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("data-heading");
        return label;
    }

    /** The tasks somebody has to do with; Enter and a double click go to one. */
    static TableView<Assigned> tasks(Messages messages, List<Assigned> tasks, Consumer<UUID> open) {
        TableView<Assigned> table = table("data-tasks", messages.text("data.tasks"), messages.text("data.tasks.none"));
        add(table, messages.text("data.column.number"), 64, Assigned::number);
        add(table, messages.text("data.column.task"), 150, Assigned::name);
        add(table, messages.text("data.column.role"), 92, each -> messages.text("data.role." + each.role()));
        FixedColumns.stretch(table, table.getColumns().get(1));
        opens(table, each -> open.accept(each.id()));
        return filled(table, tasks);
    }

    /** What happened to a unit or a person, the newest first. */
    static TableView<DirectoryChange> history(Messages messages, List<DirectoryChange> changes) {
        TableView<DirectoryChange> table =
                table("data-history", messages.text("data.history"), messages.text("data.history.none"));
        add(
                table,
                messages.text("data.column.on"),
                84,
                each -> DAY.format(each.at().atZone(ZoneId.systemDefault())));
        add(table, messages.text("data.column.what"), 180, each -> words(messages, each));
        add(table, messages.text("data.column.by"), 76, DirectoryChange::by);
        FixedColumns.stretch(table, table.getColumns().get(1));
        return filled(table, changes);
    }

    private static String words(Messages messages, DirectoryChange change) {
        String joined = String.join("、", change.joined());
        return switch (change.action()) {
            case "rename unit", "rename person" ->
                messages.text(
                        "data.history.rename", joined.isEmpty() ? change.nameBefore() : joined, change.nameAfter());
            case "merge units" -> messages.text("data.history.merge", joined);
            case "retire unit" -> messages.text(change.retiredAfter() ? "data.history.retire" : "data.history.restore");
            case "undo", "redo" -> messages.text("data.history.undo", change.nameAfter());
            case "add unit", "add person" -> messages.text("data.history.add");
            default -> messages.text("data.history.change");
        };
    }

    static <L> TableView<L> table(String id, String spoken, String none) {
        TableView<L> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(spoken);
        table.getStyleClass().addAll("data-table", "data-part");
        table.setFixedCellSize(ROW);
        Label empty = new Label(none);
        empty.setWrapText(true);
        table.setPlaceholder(empty);
        return table;
    }

    static <L> void add(TableView<L> table, String title, double width, Function<L, String> text) {
        table.getColumns().add(FixedColumns.text(title, width, false, text));
    }

    /** Fills a table and makes it as high as its lines, up to a few of them. */
    static <L> TableView<L> filled(TableView<L> table, List<L> lines) {
        table.getItems().setAll(lines);
        double height = HEADER + ROW * Math.clamp(lines.size(), 2, MOST_ROWS) + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        return table;
    }

    private static <L> void opens(TableView<L> table, Consumer<L> open) {
        table.setRowFactory(view -> {
            TableRow<L> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            L chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
    }
}
