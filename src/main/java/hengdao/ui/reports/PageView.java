package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import hengdao.drawing.Group;
import hengdao.ui.common.FxPainter;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A page on a desk at some magnification; only the part that is seen is painted, so a wall chart may be magnified too. */
final class PageView extends ScrollPane {

    private static final double AIR = 12;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 8;

    /** How the magnification is found. */
    enum Fit {
        PAGE,
        WIDTH,
        /** As large as was chosen. */
        FREE
    }

    private final Canvas canvas = new Canvas();
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
    private final Region sheet = new Region();
    private final Pane desk = new Pane(sheet, canvas);
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>();
    private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.PAGE);
    private final DoubleProperty chosen = new SimpleDoubleProperty(1);
    private final ReadOnlyDoubleWrapper magnification = new ReadOnlyDoubleWrapper(1);

    PageView() {
        setContent(desk);
        getStyleClass().add("page-view");
        desk.getStyleClass().add("preview-desk");
        sheet.getStyleClass().add("preview-sheet");
        sheet.setManaged(false);
        canvas.setManaged(false);
        setFocusTraversable(false);
        setMinSize(0, 0);
        drawing.addListener((property, before, now) -> arrange());
        fit.addListener((property, before, now) -> arrange());
        chosen.addListener((property, before, now) -> arrange());
        viewportBoundsProperty().addListener((property, before, now) -> {
            if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
                arrange();
            }
        });
        hvalueProperty().addListener((property, before, now) -> paint());
        vvalueProperty().addListener((property, before, now) -> paint());
    }

    /** What is shown; null for an empty desk. */
    ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    /** How the magnification is found. */
    ObjectProperty<Fit> fitProperty() {
        return fit;
    }

    /** Logical pixels per point. */
    ReadOnlyDoubleProperty magnificationProperty() {
        return magnification.getReadOnlyProperty();
    }

    /** Makes the page so many times as large as it is now. */
    void magnify(double times) {
        double by = Math.clamp(magnification.get() * times, SMALLEST, LARGEST);
        chosen.set(by);
        fit.set(Fit.FREE);
    }

    /** Whether there is more of the page than is seen. */
    boolean scrolls() {
        return desk.getPrefHeight() > getViewportBounds().getHeight() + 1
                || desk.getPrefWidth() > getViewportBounds().getWidth() + 1;
    }

    /** Shows the upper or the lower end of the page. */
    void toEnd(boolean lower) {
        setVvalue(lower ? getVmax() : getVmin());
    }

    private void arrange() {
        Drawing page = drawing.get();
        double width = getViewportBounds().getWidth();
        double height = getViewportBounds().getHeight();
        sheet.setVisible(page != null);
        canvas.setVisible(page != null);
        if (page == null || width <= 0 || height <= 0) {
            desk.setPrefSize(width, height);
            return;
        }
        double by = by(page, width, height);
        magnification.set(by);
        double across = Math.max(width, page.width() * by + 2 * AIR);
        double down = Math.max(height, page.height() * by + 2 * AIR);
        desk.setMinSize(across, down);
        desk.setPrefSize(across, down);
        sheet.resizeRelocate(
                Math.round((across - page.width() * by) / 2),
                Math.round((down - page.height() * by) / 2),
                page.width() * by,
                page.height() * by);
        paint();
    }

    private double by(Drawing page, double width, double height) {
        double across = (width - 2 * AIR) / page.width();
        double down = (height - 2 * AIR) / page.height();
        return switch (fit.get()) {
            case PAGE -> Math.max(SMALLEST, Math.min(across, down));
            case WIDTH -> Math.max(SMALLEST, across);
            case FREE -> chosen.get();
        };
    }

    private void paint() {
        Drawing page = drawing.get();
        if (page == null) {
            return;
        }
        double by = magnification.get();
        double width = getViewportBounds().getWidth();
        double height = getViewportBounds().getHeight();
        double fromX = getHvalue() * Math.max(0, desk.getPrefWidth() - width);
        double fromY = getVvalue() * Math.max(0, desk.getPrefHeight() - height);
        double left = Math.max(sheet.getLayoutX(), Math.floor(fromX));
        double top = Math.max(sheet.getLayoutY(), Math.floor(fromY));
        double right = Math.min(sheet.getLayoutX() + sheet.getWidth(), Math.ceil(fromX + width));
        double bottom = Math.min(sheet.getLayoutY() + sheet.getHeight(), Math.ceil(fromY + height));
        canvas.relocate(left, top);
        canvas.setWidth(Math.max(0, Math.ceil(right - left)));
        canvas.setHeight(Math.max(0, Math.ceil(bottom - top)));
        var context = canvas.getGraphicsContext2D();
        context.clearRect(-1, -1, canvas.getWidth() + 2, canvas.getHeight() + 2);
        context.save();
        context.translate(sheet.getLayoutX() - left, sheet.getLayoutY() - top);
        context.scale(by, by);
        double output = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        painter.paint(List.of(new Group(0, 0, page.width(), page.height(), page.shapes())), output * by);
        context.restore();
    }
}
