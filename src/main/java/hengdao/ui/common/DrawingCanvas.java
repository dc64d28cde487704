package hengdao.ui.common;

import hengdao.drawing.Drawing;
import hengdao.drawing.Group;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows a drawing, for example a page in the print preview, at a chosen magnification. */
public final class DrawingCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>(this, "drawing");
    private final DoubleProperty magnification = new SimpleDoubleProperty(this, "magnification", 1);

    /** An empty canvas; {@link Fonts#load} comes first. */
    public DrawingCanvas() {
        getChildren().add(canvas);
        drawing.addListener((property, before, now) -> repaint());
        magnification.addListener((property, before, now) -> repaint());
    }

    /** What is shown; null for nothing. */
    public ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    /** Logical pixels per point. */
    public DoubleProperty magnificationProperty() {
        return magnification;
    }

    private void repaint() {
        Drawing shown = drawing.get();
        double by = magnification.get();
        canvas.setWidth(shown == null ? 0 : shown.width() * by);
        canvas.setHeight(shown == null ? 0 : shown.height() * by);
        setMinSize(canvas.getWidth(), canvas.getHeight());
        setPrefSize(canvas.getWidth(), canvas.getHeight());
        if (shown == null) {
            return;
        }
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.save();
        context.scale(by, by);
        double output = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        painter.paint(List.of(new Group(0, 0, shown.width(), shown.height(), shown.shapes())), output * by);
        context.restore();
    }
}
