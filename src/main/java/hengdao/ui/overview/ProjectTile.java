package hengdao.ui.overview;

import eu.hansolo.tilesfx.Tile;
import hengdao.schedule.Status;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A project on the overview: a tile that opens it by click, Enter or Space. Its {@link GanttTileSkin} shows it. */
final class ProjectTile extends Tile {

    private static final double WIDEST_TIP = 560;

    private final GanttTileSkin skin;
    private final Consumer<UUID> open;
    private @Nullable ProjectBrief brief;

    private final Tooltip path = new Tooltip();
    private String spoken = "";
    private String partly = "";
    private String lights = "";
    private String worst = "";
    private final RiskWords risks;
    private final TileWords words;

    /** @param open called with the id of the project */
    ProjectTile(TileWords words, Consumer<UUID> open) {
        super(SkinType.CUSTOM);
        this.open = open;
        setAnimated(false);
        getStyleClass().add("project-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setMinSize(0, 0);
        this.words = words;
        risks = new RiskWords(words.messages());
        path.setWrapText(true);
        path.setMaxWidth(WIDEST_TIP);
        skin = new GanttTileSkin(this, words);
        setSkin(skin);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open();
                event.consume();
            }
        });
    }

    /** Shows a project as part of an overview, with the supervision orders of the year. */
    void show(ProjectBrief newBrief, Orders orders, Overview whole, TilePicture picture) {
        brief = newBrief;
        setId("tile-" + newBrief.number());
        spoken = skin.show(newBrief, orders, whole, picture);
        worst = worst(newBrief, orders, whole);
        partly = partly(newBrief.status());
        speak();
    }

    /** Tells in the tooltip, and to screen readers, how the project's light went. */
    void tellLights(String words) {
        lights = words;
        speak();
    }

    private void speak() {
        setAccessibleText(lights.isEmpty() ? spoken : spoken + "\n" + lights);
        String tip =
                Stream.of(partly, worst, lights).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        path.setText(tip);
        setTooltip(tip.isEmpty() ? null : path);
    }

    /** What the planned figure stands for where only some of the rows are reported; empty where all are or none is. */
    private String partly(Status status) {
        return status.isPartial()
                ? words.messages().text("overview.scheduled.partial", status.reported(), status.total())
                : "";
    }

    private String worst(ProjectBrief shown, Orders orders, Overview whole) {
        return risks.worst(shown.risks(), orders, whole.statusDate().getYear());
    }

    /** The project shown, null before the first. */
    @Nullable
    ProjectBrief brief() {
        return brief;
    }

    /** None of its own: the library would look for its sheet beside this class. */
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void open() {
        if (brief != null) {
            open.accept(brief.id());
        }
    }
}
