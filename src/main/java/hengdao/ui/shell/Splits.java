package hengdao.ui.shell;

import hengdao.ui.common.Memory;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Remembers the width (or height) in pixels of one part of a split pane, which keeps it when the window grows. */
final class Splits {

    private Splits() {}

    /** Takes the part, first or last of the pane, its name in the memory and its usual size. */
    static void remember(SplitPane pane, Region part, Memory memory, String name, double usual) {
        SplitPane.setResizableWithParent(part, false);
        boolean across = pane.getOrientation() == Orientation.HORIZONTAL;
        double size = memory.figure(name).orElse(usual);
        if (across) {
            part.setPrefWidth(size);
            part.widthProperty().addListener((property, before, now) -> memory.note(name, String.valueOf(now)));
        } else {
            part.setPrefHeight(size);
            part.heightProperty().addListener((property, before, now) -> memory.note(name, String.valueOf(now)));
        }
    }
}
