package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.i18n.TextMatch;
import hengdao.ui.common.ColumnWidths;
import hengdao.ui.common.Session;
import hengdao.ui.common.Splits;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list with a field to narrow it and buttons above, and the detail beside it. */
final class PageFrame {

    private static final double DETAIL = 440;
    private static final double LEAST_LIST = 180;
    private static final double LEAST_HEIGHT = 150;

    /** Below that width the detail stands below the list. */
    private static final double NARROW = 600;

    private final TextField query = new TextField();
    private final LineTable<?> table;
    private final SplitPane root;

    /** @param narrowed called when something else is typed to narrow the list by */
    PageFrame(Session session, String name, LineTable<?> table, Detail detail, Runnable narrowed, Node... tools) {
        this.table = table;
        query.setId("data-query-" + name);
        Messages messages = session.messages();
        query.setPromptText(messages.text("data.find"));
        query.setAccessibleText(messages.text("data.find"));
        query.setPrefColumnCount(11);
        query.textProperty().addListener((property, before, now) -> narrowed.run());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        FlowPane bar = new FlowPane(query);
        bar.getStyleClass().add("data-bar");
        bar.getChildren().addAll(tools);
        VBox list = new VBox(bar, table);
        list.getStyleClass().add("data-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new SplitPane(list, detail);
        root.setId("data-page-" + name);
        list.setMinWidth(LEAST_LIST);
        list.setMinHeight(LEAST_HEIGHT);
        root.widthProperty()
                .subscribe(width -> root.setOrientation(
                        width.doubleValue() > 0 && width.doubleValue() < NARROW
                                ? Orientation.VERTICAL
                                : Orientation.HORIZONTAL));
        ColumnWidths.keep(table, session.memory(), "data-" + name + "-columns");
        new Splits(root, detail, session.memory(), "data-" + name + "-width", DETAIL);
    }

    Node node() {
        return root;
    }

    /** What the list is narrowed to; empty if it is not. */
    String query() {
        return query.getText().strip();
    }

    /** Whether words answer what is typed. */
    boolean shows(String words) {
        return query().isEmpty() || TextMatch.closeness(query(), words) != TextMatch.Closeness.NOT;
    }

    /** Narrows the list to what answers some words. */
    void narrow(String words) {
        query.setText(words);
    }

    /** Narrows the list no more. */
    void showAll() {
        query.clear();
    }

    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
            query.clear();
            event.consume();
        }
    }
}
