package hengdao.ui.common;

import javafx.scene.layout.Region;

/** A small drawn sign; its shape stands in components.css under {@code .icon-NAME}. */
public final class Icon extends Region {

    /** The sign of that name, 16 points wide unless the style sheet says otherwise. */
    public Icon(String name) {
        getStyleClass().addAll("icon", "icon-" + name);
        setMouseTransparent(true);
    }
}
