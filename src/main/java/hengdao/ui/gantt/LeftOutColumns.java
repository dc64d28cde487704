package hengdao.ui.gantt;

import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.i18n.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/**
 * A small button at the right end of the column headings while the table has no room for all columns chosen: it counts
 * and names those left out, and makes the table wide enough for them.
 */
final class LeftOutColumns {
    private static final double GAP = 3;

    private final GanttView view;
    private final ChartSurface surface;
    private final Button button = new Button();
    private final Tooltip tooltip = new Tooltip();

    LeftOutColumns(GanttView view, ChartSurface surface) {
        this.view = view;
        this.surface = surface;
        button.setId("columns-left-out");
        button.getStyleClass().add("columns-left-out");
        button.setManaged(false);
        button.setVisible(false);
        button.setTooltip(tooltip);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        button.setOnAction(event -> {
            surface.widen();
            view.requestFocus();
        });
        surface.onPainted(this::follow);
        view.columnsProperty().subscribe(this::show);
    }

    Button button() {
        return button;
    }

    /** A column added to those before comes into view: the table becomes wide enough for it. */
    private void show(List<ColumnWidth> before, List<ColumnWidth> now) {
        boolean added = now.size() > Math.max(1, before.size()) && new HashSet<>(now).containsAll(before);
        if (added && !surface.columns().leftOut().isEmpty()) {
            surface.widen();
        }
    }

    private void follow() {
        List<Column> leftOut = surface.columns().leftOut();
        button.setVisible(!leftOut.isEmpty());
        if (leftOut.isEmpty()) {
            return;
        }
        Messages messages = view.messages();
        String names = leftOut.stream()
                .map(column -> column.heading(messages))
                .collect(Collectors.joining(messages.text("gantt.goal.separator")));
        boolean widest = surface.tableWidth() >= surface.mostTable();
        String words = messages.text(
                widest ? "gantt.columns.left_out.widest" : "gantt.columns.left_out", leftOut.size(), names);
        if (!words.equals(tooltip.getText())) {
            button.setText("+" + leftOut.size());
            tooltip.setText(words);
            button.setAccessibleText(words);
        }
        button.autosize();
        button.relocate(
                surface.tableWidth() - button.getWidth() - GAP, surface.headerHeight() - button.getHeight() - GAP);
    }
}
