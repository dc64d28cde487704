package hengdao.ui.shell;

import hengdao.ui.common.Memory;
import hengdao.ui.common.Splits;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * The list of projects at the left: folded away by key, and by itself while the window is narrow, where it can still be
 * brought back. What was chosen for a wide window is remembered.
 */
final class ProjectsSide {

    private static final double WIDTH = 256;
    private static final double NARROW = 1000;

    /** What the list and the chart need, also while the entry form stands beside them. */
    private static final double LEAST_BODY = 700;

    private static final String SHOWN = "projects-shown";

    private final Region window;
    private final SplitPane body;
    private final Region list;
    private final Memory memory;
    private final Splits place;
    private boolean wanted;
    private boolean narrow;
    private boolean wantedNarrow;

    /** Takes where the list stands at the left, and the window whose width counts. */
    ProjectsSide(SplitPane body, Region list, Region window, Memory memory) {
        this.body = body;
        this.window = window;
        this.list = list;
        this.memory = memory;
        wanted = memory.get(SHOWN, "true").equals("true");
        place = new Splits(body, list, memory, "projects-width", WIDTH);
        show();
        window.widthProperty().subscribe(width -> fit());
        body.widthProperty().subscribe(width -> fit());
    }

    void toggle() {
        if (narrow) {
            wantedNarrow = !wantedNarrow;
        } else {
            wanted = !wanted;
            memory.put(SHOWN, String.valueOf(wanted));
        }
        show();
    }

    private void fit() {
        boolean now = isBelow(window, NARROW) || isBelow(body, LEAST_BODY);
        if (now != narrow) {
            narrow = now;
            wantedNarrow = false;
            show();
        }
    }

    private static boolean isBelow(Region region, double width) {
        return region.getWidth() > 0 && region.getWidth() < width;
    }

    private void show() {
        boolean shown = narrow ? wantedNarrow : wanted;
        if (!shown) {
            body.getItems().remove(list);
        } else if (!body.getItems().contains(list)) {
            body.getItems().addFirst(list);
            place.placeAgain();
        }
    }
}
