package hengdao.ui.shell;

import hengdao.ui.common.Memory;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands and how large it is, remembered from one run to the next. */
public final class WindowPlace {

    /** The smallest window: a screen of 1366 × 768 at 200 % has room for it, with the bar of its system. */
    public static final double LEAST_WIDTH = 680;

    public static final double LEAST_HEIGHT = 360;

    private static final double USUAL_WIDTH = 1840;
    private static final double USUAL_HEIGHT = 1040;

    private final Stage stage;

    public WindowPlace(Stage stage) {
        this.stage = stage;
    }

    /** A size that fits the screen, for a window that nothing is remembered of. */
    public void first() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }

    /** Takes up the remembered place if it is still on a screen. */
    public void recall(Memory memory) {
        OptionalDouble x = memory.figure("window-x");
        OptionalDouble y = memory.figure("window-y");
        OptionalDouble width = memory.figure("window-width");
        OptionalDouble height = memory.figure("window-height");
        if (x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()) {
            Rectangle2D place =
                    new Rectangle2D(x.getAsDouble(), y.getAsDouble(), width.getAsDouble(), height.getAsDouble());
            if (Screen.getScreens().stream()
                    .anyMatch(screen -> screen.getVisualBounds().contains(place))) {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
                stage.setWidth(place.getWidth());
                stage.setHeight(place.getHeight());
            }
        }
        stage.setMaximized(memory.get("window-maximized", "false").equals("true"));
    }

    /** Notes the place; a maximized window keeps the size it had before. */
    public void remember(Memory memory) {
        memory.note("window-maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            memory.note("window-x", String.valueOf(stage.getX()));
            memory.note("window-y", String.valueOf(stage.getY()));
            memory.note("window-width", String.valueOf(stage.getWidth()));
            memory.note("window-height", String.valueOf(stage.getHeight()));
        }
    }
}
