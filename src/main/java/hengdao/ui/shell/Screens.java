package hengdao.ui.shell;

import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.StackPane;

/** Shows the screen that was chosen in the rail. */
final class Screens extends StackPane {

    private final Map<String, ScreenChoice> choices;
    private final Map<String, Screen> made = new HashMap<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    Screens(Session session, List<ScreenChoice> choices) {
        this.choices = choices.stream().collect(Collectors.toMap(ScreenChoice::name, each -> each));
        session.viewProperty().addListener((property, before, now) -> {
            if (!shown.get().isEmpty()) {
                screen(shown.get()).refresh();
            }
        });
    }

    /** The name of what is on screen. */
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Brings a screen up if it is not there; the cursor stays where it is. */
    void show(String name) {
        Screen screen = screen(name);
        if (!name.equals(shown.get())) {
            getChildren().setAll(screen.node());
            shown.set(name);
            screen.refresh();
        }
    }

    /** The screen of a name, made if it was not yet. */
    Screen screen(String name) {
        return made.computeIfAbsent(
                name,
                each -> Objects.requireNonNull(choices.get(each), each).made().get());
    }

    /** How high the buttons along the lower edge of what is on screen are. */
    double footHeight() {
        return shown.get().isEmpty() ? 0 : screen(shown.get()).footHeight();
    }

    /** Whether a screen is in the middle of a job; {@code then} is called once when that is over. */
    boolean finishesFirst(Runnable then) {
        return made.values().stream().anyMatch(screen -> screen.finishesFirst(then));
    }

    /** Keeps at once what is half-filled on any screen. */
    void keep() {
        made.values().forEach(Screen::keep);
    }
}
