package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.service.Waiting;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The screens of the window down its left side, each with its sign and word and how many things wait there; the one on
 * screen is marked.
 */
final class Rail extends VBox {

    /** The height of a button with its sign, and the gap below it. */
    private static final double WITH_SIGN = 53;
    /** The height that a word alone needs. */
    private static final double WORD_ALONE = 26;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** A window lower than that has no room for the words of all screens. */
    private static final double LOW = 430;

    private final Session session;
    private final Messages messages;
    private final Consumer<String> choose;
    private final ToggleGroup group = new ToggleGroup();
    private final BooleanBinding roomForSigns;
    private final BooleanBinding narrow;

    /**
     * Takes the window, where signs stand alone while it is narrow or low.
     *
     * @param choose called with the name of the screen to show
     */
    Rail(Session session, Screens screens, List<ScreenChoice> choices, Region window, Consumer<String> choose) {
        this.session = session;
        messages = session.messages();
        this.choose = choose;
        getStyleClass().add("rail");
        setId("rail");
        setAccessibleText(messages.text("shell.rail"));
        BooleanBinding low = window.heightProperty()
                .greaterThan(0)
                .and(window.heightProperty().lessThan(LOW));
        narrow = NarrowWindow.of(window).or(low);
        narrow.subscribe(now -> pseudoClassStateChanged(NARROW, now));
        roomForSigns = heightProperty()
                .greaterThanOrEqualTo(choices.size() * WITH_SIGN)
                .or(narrow);
        choices.forEach(choice -> getChildren().add(button(choice)));
        screens.shownProperty().subscribe(this::mark);
    }

    private ToggleButton button(ScreenChoice choice) {
        ToggleButton button = new ToggleButton(messages.text("screen." + choice.name()));
        button.setId("screen-" + choice.name());
        button.setUserData(choice.name());
        button.getStyleClass().add("rail-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setMinHeight(WORD_ALONE);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(messages.text("screen.tip", button.getText(), choice.key())));
        button.setOnAction(event -> {
            choose.accept(choice.name());
            mark(choice.name());
        });
        Label count = new Label();
        count.setId("waiting-" + choice.name());
        count.getStyleClass().add("rail-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.managedProperty().bind(count.visibleProperty());
        button.setGraphic(face(choice, button.getText(), count));
        session.waitingProperty().subscribe(waiting -> show(choice, waiting, button, count));
        return button;
    }

    /** The sign above, word and count below; without room the words alone, in a narrow window the sign with the count. */
    private Node face(ScreenChoice choice, String name, Label count) {
        Label word = new Label(name);
        word.getStyleClass().add("rail-word");
        HBox words = new HBox();
        words.getStyleClass().add("rail-words");
        Icon sign = new Icon(choice.name());
        sign.visibleProperty().bind(roomForSigns);
        sign.managedProperty().bind(roomForSigns);
        VBox column = new VBox();
        column.getStyleClass().add("rail-face");
        StackPane face = new StackPane();
        StackPane.setAlignment(count, Pos.TOP_RIGHT);
        narrow.subscribe(now -> {
            words.getChildren().clear();
            if (now) {
                column.getChildren().setAll(sign);
                face.getChildren().setAll(column, count);
            } else {
                words.getChildren().setAll(word, count);
                column.getChildren().setAll(sign, words);
                face.getChildren().setAll(column);
            }
        });
        return face;
    }

    private void show(ScreenChoice choice, Waiting all, ToggleButton button, Label count) {
        int waiting = choice.waiting().applyAsInt(all);
        count.setVisible(waiting > 0);
        count.setText(String.valueOf(waiting));
        button.setAccessibleText(
                waiting > 0 ? messages.text("screen.waiting", button.getText(), waiting) : button.getText());
    }

    private void mark(String name) {
        group.getToggles().forEach(each -> each.setSelected(name.equals(each.getUserData())));
    }
}
