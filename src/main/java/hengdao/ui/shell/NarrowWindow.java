package hengdao.ui.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;

/** A window as narrow as on a small screen at 200 %: words give way to signs, and the menus gather in one. */
final class NarrowWindow {

    /** What is narrower than that is narrow. */
    static final double WIDTH = 860;

    private NarrowWindow() {}

    /** Whether a window is narrow; one that has no width yet is not. */
    static BooleanBinding of(Region window) {
        return window.widthProperty().greaterThan(0).and(window.widthProperty().lessThan(WIDTH));
    }
}
