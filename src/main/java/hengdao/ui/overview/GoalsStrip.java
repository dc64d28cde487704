package hengdao.ui.overview;

import hengdao.ui.common.LightBadge;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The yearly goals of the district (project 0) in one line below the tiles; opens them as a tile does. */
final class GoalsStrip extends Button {

    private static final double EDGES = 26;
    private static final double GAP = 10;

    private final TileWords words;
    private final Label name = new Label();
    private final LightBadge light;
    private final Label beside = new Label();
    private final Label next = new Label();
    private final Label percent = new Label();
    private final Tooltip tip = new Tooltip();
    private @Nullable ProjectBrief brief;

    /** @param open called with the id of the project */
    GoalsStrip(TileWords words, Consumer<UUID> open) {
        this.words = words;
        light = new LightBadge(words.messages());
        setId("tile-0");
        getStyleClass().add("goals-strip");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().add("tile-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().add("tile-beside");
        next.getStyleClass().add("tile-next");
        percent.getStyleClass().add("goals-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, light, percent, beside, space, next);
        line.getStyleClass().add("tile-judged");
        line.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        line.setMinWidth(0);
        setGraphic(line);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setTooltip(tip);
        setOnAction(event -> {
            if (brief != null) {
                open.accept(brief.id());
            }
        });
    }

    /** What has no room is left to the tooltip. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - EDGES - width(name) - width(light) - width(percent) - GAP;
        boolean besideFits = width(beside) <= room;
        boolean nextFits = width(beside) + width(next) + GAP <= room;
        beside.setManaged(besideFits);
        beside.setVisible(besideFits);
        next.setManaged(nextFits);
        next.setVisible(nextFits);
        super.layoutChildren();
    }

    private static double width(Label label) {
        return label.prefWidth(-1) + GAP;
    }

    /** Shows the goals, or nothing where there are none below the tiles. */
    void show(@Nullable ProjectBrief goals, Orders orders, Overview whole) {
        brief = goals;
        setVisible(goals != null);
        if (goals == null) {
            return;
        }
        name.setText(words.title(goals));
        light.show(goals.status().light());
        percent.setText(words.percent(goals.status()));
        beside.setText(String.join(" · ", words.beside(goals), words.below(goals)));
        next.setText(words.next(goals) + "  " + words.day(goals, whole));
        setAccessibleText(words.spoken(goals, orders, whole));
        tip.setText(getAccessibleText());
    }
}
