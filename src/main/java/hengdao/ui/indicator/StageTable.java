package hengdao.ui.indicator;

import hengdao.i18n.Messages;
import hengdao.ui.indicator.StageLines.Line;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/**
 * Days and values to type, one line under the other, with an empty one at the end; what is pasted from a spreadsheet
 * fills as many lines as it has. Up, Down and Enter go from line to line.
 */
final class StageTable extends ScrollPane {

    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private final Runnable changed;
    private boolean filling;

    private record Row(TextField day, TextField value) {

        Line line() {
            return new Line(day.getText(), value.getText());
        }
    }

    /** @param changed called when the officer has changed something */
    StageTable(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        getStyleClass().add("stage-table");
        grid.getStyleClass().add("stage-grid");
        setContent(grid);
        setFitToWidth(true);
        fill(List.of());
    }

    /** The lines as they stand. */
    List<Line> lines() {
        return rows.stream().map(Row::line).toList();
    }

    /** Puts lines in place of those that are there. */
    void fill(List<Line> lines) {
        filling = true;
        rows.clear();
        grid.getChildren().clear();
        grid.add(heading("stages.day"), 1, 0);
        grid.add(heading("stages.value"), 2, 0);
        lines.forEach(this::add);
        add(new Line("", ""));
        filling = false;
    }

    private Label heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("muted-small");
        return heading;
    }

    private void add(Line line) {
        int number = rows.size() + 1;
        Row row = new Row(field("stages.day", number, line.day()), field("stages.value", number, line.value()));
        rows.add(row);
        Label label = new Label(String.valueOf(number));
        label.getStyleClass().add("muted-small");
        grid.addRow(number, label, row.day(), row.value());
    }

    private TextField field(String key, int number, String text) {
        TextField field = new TextField(text);
        field.setId((key.equals("stages.day") ? "stage-day-" : "stage-value-") + number);
        field.setAccessibleText(messages.text("stages.field", messages.text(key), number));
        field.textProperty().addListener((property, before, now) -> edited());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, number - 1, key.equals("stages.day")));
        return field;
    }

    private void edited() {
        if (!filling) {
            if (!rows.getLast().line().isBlank()) {
                add(new Line("", ""));
            }
            changed.run();
        }
    }

    private void onKey(KeyEvent event, int row, boolean day) {
        if (event.getCode() == KeyCode.V && event.isShortcutDown() && pasted(row)) {
            event.consume();
            return;
        }
        int to = switch (event.getCode()) {
            case UP -> row - 1;
            case DOWN, ENTER -> event.isShortcutDown() ? -1 : row + 1;
            default -> -1;
        };
        if (to >= 0 && to < rows.size()) {
            Row target = rows.get(to);
            (day ? target.day() : target.value()).requestFocus();
            event.consume();
        }
    }

    /** Takes several cells of a spreadsheet from one line on; a single one goes into its field. */
    private boolean pasted(int row) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !(text.contains("\t") || text.strip().contains("\n"))) {
            return false;
        }
        paste(row, text);
        return true;
    }

    /** As if {@code text} had been pasted into a line. */
    void paste(int row, String text) {
        List<Line> lines = new ArrayList<>(lines().subList(0, Math.min(row, rows.size())));
        lines.addAll(StageLines.pasted(text));
        int after = row + StageLines.pasted(text).size();
        if (after < rows.size()) {
            lines.addAll(lines().subList(after, rows.size()));
        }
        fill(lines.stream().filter(line -> !line.isBlank()).toList());
        changed.run();
    }
}
