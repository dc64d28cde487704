package hengdao.ui.rounds;

import hengdao.schedule.rounds.RoundProgress;
import java.util.List;
import javafx.scene.layout.Region;

/** How far a round is: reported, skipped and returned as shares of a bar, what is open left free. */
final class RoundBar extends Region {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 8;

    private final Region done = part("round-bar-done");
    private final Region skipped = part("round-bar-skipped");
    private final Region returned = part("round-bar-returned");
    private RoundProgress progress = new RoundProgress(0, 0, 0, 0);

    RoundBar() {
        getStyleClass().add("round-bar");
        setMinSize(0, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(done, skipped, returned);
    }

    void show(RoundProgress now) {
        progress = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        int all = Math.max(1, progress.total());
        int[] counts = {progress.done(), progress.skipped(), progress.returned()};
        List<Region> parts = List.of(done, skipped, returned);
        for (int i = 0; i < counts.length; i++) {
            double width = getWidth() * counts[i] / all;
            parts.get(i).resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
