package hengdao.ui.common;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Lets what is higher than its place scroll, while what is lower fills it. */
public final class Pages {

    private Pages() {}

    /** A place that a page fills, and scrolls in where it needs more height. */
    public static ScrollPane scrolling(Region page) {
        ScrollPane place = new ScrollPane(page);
        place.setFitToWidth(true);
        place.setFitToHeight(true);
        place.setFocusTraversable(false);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.getStyleClass().add("page-scroll");
        return place;
    }
}
