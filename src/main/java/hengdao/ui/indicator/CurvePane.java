package hengdao.ui.indicator;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.CurveLayout;
import hengdao.gantt.Curves;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.DrawingCanvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows the curves of an indicator in all the room there is. */
final class CurvePane extends Region {

    private static final double LEAST_HEIGHT = 170;

    private final Appearance appearance;
    private final Messages messages;
    private final FontTextMeasurer measurer = new FontTextMeasurer();
    private final DrawingCanvas canvas = new DrawingCanvas();
    private @Nullable Curves curves;
    private boolean stale;

    CurvePane(Appearance appearance, Messages messages) {
        this.appearance = appearance;
        this.messages = messages;
        setId("curve");
        getStyleClass().add("curve-pane");
        setMinHeight(LEAST_HEIGHT);
        canvas.setManaged(false);
        getChildren().add(canvas);
        appearance.themeProperty().addListener((property, before, now) -> redraw());
    }

    void show(Curves newCurves, String words) {
        curves = newCurves;
        setAccessibleText(words);
        redraw();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        boolean fits = canvas.getWidth() == width && canvas.getHeight() == height;
        if (curves != null && width > 100 && height > 60 && (stale || !fits)) {
            GanttStyle style =
                    GanttStyle.screen(appearance.themeProperty().get().palette());
            canvas.drawingProperty().set(new CurveLayout(measurer, style, messages).of(curves, width, height));
            canvas.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
            stale = false;
        }
    }
}
