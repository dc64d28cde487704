package hengdao.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hengdao.gantt.ChartPalette;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How the program looks on this PC, whatever is on screen: its theme and the height of rows; remembered. */
public final class Appearance {

    /** The name of the theme among what is remembered. */
    static final String THEME = "theme";
    /** The name of the height of rows among what is remembered. */
    static final String COMPACT = "compact-rows";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty compact = new SimpleBooleanProperty();

    /** What was chosen in the last run; changes are remembered and dress every open window. */
    public Appearance(Memory memory) {
        String last = memory.get(THEME, Theme.LIGHT.name());
        for (Theme each : Theme.values()) {
            if (each.name().equals(last)) {
                theme.set(each);
            }
        }
        compact.set(Boolean.parseBoolean(memory.get(COMPACT, "false")));
        theme.addListener((property, before, now) -> {
            memory.put(THEME, now.name());
            dressAll();
        });
        compact.addListener((property, before, now) -> memory.put(COMPACT, String.valueOf(now)));
    }

    /** Colours for usual eyes and rooms, for dark rooms, and for those who see little. */
    public enum Theme {
        LIGHT,
        DARK,
        CONTRAST;

        /** The colours of the chart. */
        public ChartPalette palette() {
            return switch (this) {
                case LIGHT -> ChartPalette.light();
                case DARK -> ChartPalette.dark();
                case CONTRAST -> ChartPalette.highContrast();
            };
        }

        private Optional<String> sheet() {
            return switch (this) {
                case LIGHT -> Optional.empty();
                case DARK -> Optional.of(url("tokens-dark.css"));
                case CONTRAST -> Optional.of(url("tokens-contrast.css"));
            };
        }

        private static String url(String name) {
            return Objects.requireNonNull(Appearance.class.getResource("/theme/" + name))
                    .toExternalForm();
        }
    }

    /** The colours of the whole window. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether rows are low, so that more of them fit. */
    public BooleanProperty compactProperty() {
        return compact;
    }

    /** Gives a window that is not open yet, and every open one, the colours of the theme. */
    public void dress(Stage stage) {
        dressAll();
        dress(stage.getScene());
    }

    /** Gives every open window the colours of the theme; those opened later take them from their owner. */
    private void dressAll() {
        boolean dark = theme.get() == Theme.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        Window.getWindows().forEach(window -> dress(window.getScene()));
    }

    /** Gives a scene that has the program's style sheets the colours of the theme. */
    private void dress(Scene scene) {
        ObservableList<String> sheets = scene.getStylesheets();
        if (sheets.stream().noneMatch(sheet -> sheet.endsWith("/tokens.css"))) {
            return;
        }
        for (Theme each : Theme.values()) {
            each.sheet().ifPresent(sheets::remove);
        }
        theme.get().sheet().ifPresent(sheet -> sheets.add(1, sheet));
    }
}
