package hengdao.ui.gantt.edit;

import hengdao.ui.common.Icon;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The lines beside the pointer while something is dragged. */
final class DragPanel extends VBox {
    private static final double AWAY = 18;

    DragPanel() {
        setId("drag-panel");
        getStyleClass().add("drag-panel");
        setMouseTransparent(true);
        setManaged(false);
        setViewOrder(-2);
    }

    /** Shows the lines near a place, as far within the area as there is room. */
    void show(List<Line> lines, double x, double y, Rectangle2D area) {
        getChildren().setAll(lines.stream().map(DragPanel::label).toList());
        applyCss();
        autosize();
        double right = area.getMaxX() - getWidth() - 4;
        double left = x + AWAY <= right ? x + AWAY : Math.max(area.getMinX() + 4, x - AWAY - getWidth());
        double bottom = area.getMaxY() - getHeight() - 4;
        double top = y + AWAY <= bottom ? y + AWAY : Math.max(4, y - AWAY - getHeight());
        relocate(Math.rint(left), Math.rint(top));
    }

    private static Label label(Line line) {
        Label label = new Label(line.text());
        label.getStyleClass().add("drag-" + line.tone().name().toLowerCase(Locale.ROOT));
        if (line.tone() == Tone.BROKEN) {
            label.setGraphic(new Icon("warning"));
        }
        return label;
    }
}
