package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.ui.common.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The screens of the window down its left side, each with its sign and word; the one on screen is marked. */
final class Rail extends VBox {

    private final Messages messages;
    private final Consumer<String> choose;
    private final ToggleGroup group = new ToggleGroup();

    /** @param choose called with the name of the screen to show */
    Rail(Messages messages, Screens screens, List<ScreenChoice> choices, Consumer<String> choose) {
        this.messages = messages;
        this.choose = choose;
        getStyleClass().add("rail");
        setId("rail");
        setAccessibleText(messages.text("shell.rail"));
        choices.forEach(choice -> getChildren().add(button(choice)));
        screens.shownProperty().subscribe(this::mark);
    }

    private ToggleButton button(ScreenChoice choice) {
        ToggleButton button = new ToggleButton(messages.text("screen." + choice.name()), new Icon(choice.name()));
        button.setId("screen-" + choice.name());
        button.setUserData(choice.name());
        button.getStyleClass().add("rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(messages.text("screen.tip", button.getText(), choice.key())));
        button.setOnAction(event -> choose.accept(choice.name()));
        return button;
    }

    private void mark(String name) {
        group.getToggles().forEach(each -> each.setSelected(name.equals(each.getUserData())));
    }
}
