package hengdao.ui.overview;

import eu.hansolo.tilesfx.skins.TileSkin;
import hengdao.ui.common.DrawingCanvas;
import hengdao.ui.common.Icon;
import hengdao.ui.common.LightBadge;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A tile that is a small 横道图: name, light with its word and percentage, plan bar above actual bar, and what is due next.
 * Colours come from the style sheets and from the picture, none from the tile.
 */
final class GanttTileSkin extends TileSkin {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass RISK = PseudoClass.getPseudoClass("risk");
    private static final double LEAST_CHART = 24;

    private final TileWords words;
    private final Label name = new Label();
    private final LightBadge light;
    private final Label beside = new Label();
    private final Label below = new Label();
    private final Label percent = new Label();
    private final Label orders = new Label();
    private final DrawingCanvas chart = new DrawingCanvas();
    private final Region room = new Region();
    private final Label next = new Label();
    private final Label day = new Label();
    private final VBox content;
    private @Nullable Shown shown;

    private record Shown(ProjectBrief brief, Overview whole, TilePicture picture) {}

    GanttTileSkin(ProjectTile tile, TileWords words) {
        super(tile);
        this.words = words;
        light = new LightBadge(words.messages());
        name.getStyleClass().add("tile-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        percent.getStyleClass().add("tile-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().add("tile-beside");
        next.getStyleClass().add("tile-next");
        day.getStyleClass().add("tile-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox judged = new HBox(light, beside, space(), percent);
        judged.getStyleClass().add("tile-judged");
        below.getStyleClass().add("tile-below");
        orders.setMinWidth(Region.USE_PREF_SIZE);
        HBox told = new HBox(below, space(), orders);
        told.getStyleClass().add("tile-judged");
        HBox foot = new HBox(next, space(), day);
        foot.getStyleClass().add("tile-foot");
        VBox.setVgrow(room, Priority.ALWAYS);
        room.setMinHeight(LEAST_CHART);
        chart.setManaged(false);
        chart.getStyleClass().add("tile-chart");
        orders.getStyleClass().add("tile-orders");
        orders.setGraphic(new Icon("warning"));
        orders.managedProperty().bind(orders.visibleProperty());
        content = new VBox(name, judged, told, room, foot, chart);
        content.getStyleClass().add("tile-content");
        content.setMouseTransparent(true);
        room.layoutBoundsProperty().addListener((property, before, now) -> draw());
        room.boundsInParentProperty().addListener((property, before, now) -> place());
        getPane().getChildren().setAll(content);
        resize();
    }

    /** Shows a project with the supervision orders of the year, and gives the tile in words. */
    String show(ProjectBrief brief, Orders all, Overview whole, TilePicture picture) {
        shown = new Shown(brief, whole, picture);
        name.setText(words.title(brief));
        light.show(brief.status().light());
        percent.setText(words.percent(brief.status()));
        beside.setText(words.beside(brief));
        below.setText(words.below(brief));
        below.pseudoClassStateChanged(RISK, !brief.risks().isEmpty());
        int overdue = all.overdue(brief);
        orders.setText(words.orders(overdue));
        orders.setVisible(overdue > 0);
        next.setText(words.next(brief));
        day.setText(words.day(brief, whole));
        ProjectBrief.Next due = brief.next();
        day.pseudoClassStateChanged(LATE, due != null && due.overdue());
        day.pseudoClassStateChanged(PASSED, due != null && !due.overdue() && due.days() < 0);
        draw();
        return words.spoken(brief, all, whole);
    }

    @Override
    protected void resize() {
        super.resize();
        if (content != null) {
            content.setPrefSize(width, height);
            redraw();
        }
    }

    /** The tile's own colours stay away. */
    @Override
    protected void redraw() {
        getPane().setBackground(Background.EMPTY);
        getPane().setBorder(Border.EMPTY);
    }

    private void draw() {
        if (shown != null && room.getWidth() > 0 && room.getHeight() > 0) {
            chart.drawingProperty()
                    .set(shown.picture().of(shown.brief(), shown.whole(), room.getWidth(), room.getHeight()));
            place();
        }
    }

    private void place() {
        chart.resizeRelocate(room.getLayoutX(), room.getLayoutY(), room.getWidth(), room.getHeight());
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
