package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.model.PersonName;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.ui.common.BestMatches;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.NewNames;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks who works at this PC: a name typed, or one of those known in the programme. Enter signs, Esc leaves it. */
final class OfficerForm extends VBox {

    private static final int SHOWN = 5;
    private static final double ROW_HEIGHT = 28;

    private final Session session;
    private final Consumer<String> signed;
    private final Runnable left;
    private final TextField name = new TextField();
    private final CommittedText committed;
    private final FieldBox box;
    private final ListView<String> known = new ListView<>();
    private List<String> names;
    private final NewNames directory;
    private final CheckBox add = new CheckBox();
    private final NewestLookup<List<String>> lookups;

    /**
     * @param leaveKey what the button says that leaves it
     * @param signed told of the name
     * @param left called when nobody signs
     */
    OfficerForm(Session session, String why, String leaveKey, Consumer<String> signed, Runnable left) {
        this.session = session;
        this.signed = signed;
        this.left = left;
        Messages messages = session.messages();
        lookups = new NewestLookup<>(session.tasks(), session::fail);
        setId("officer-form");
        getStyleClass().add("officer-form");
        Label about = new Label(why);
        about.setWrapText(true);
        about.getStyleClass().add("muted-small");
        name.setId("officer-name");
        name.setText(session.officer().name());
        name.setPromptText(messages.text("officer.prompt"));
        name.setAccessibleText(messages.text("officer.name"));
        committed = CommittedText.of(name);
        box = new FieldBox(messages.text("officer.name"), name);
        known.setId("officer-known");
        known.setAccessibleText(messages.text("officer.known"));
        known.getStyleClass().add("officer-known");
        known.setFixedCellSize(ROW_HEIGHT);
        names = names(session.view().programme());
        height();
        known.setOnMouseClicked(event -> takeKnown());
        add.setId("officer-add");
        add.setSelected(true);
        add.setVisible(false);
        add.managedProperty().bind(add.visibleProperty());
        directory = new NewNames(session);
        Button sign = button(messages.text("officer.sign"), "officer-sign", this::sign);
        sign.getStyleClass().add("primary-button");
        HBox foot = new HBox(sign, button(messages.text(leaveKey), "officer-leave", left));
        foot.getStyleClass().add("order-foot");
        getChildren().addAll(about, box, known, add, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        committed.textProperty().addListener((property, before, now) -> {
            box.say("", false);
            find(now);
            offer();
        });
        find("");
        directory.read(this::join);
    }

    /** Puts the cursor into the name, all of it selected. */
    void focusFirst() {
        name.requestFocus();
        name.selectAll();
    }

    /** Takes the people of the directory among those to choose from. */
    private void join() {
        names = Stream.concat(names.stream(), directory.people().stream())
                .distinct()
                .toList();
        height();
        find(committed.textProperty().get());
        offer();
    }

    private void height() {
        double height = Math.min(SHOWN, names.size()) * ROW_HEIGHT + 2;
        known.setMinHeight(height);
        known.setPrefHeight(height);
        known.setVisible(!names.isEmpty());
        known.setManaged(!names.isEmpty());
    }

    /** Offers to add a name that is in no directory. */
    private void offer() {
        String typed = committed.textProperty().get().strip();
        boolean fresh = !directory.isKnownPerson(typed);
        add.setText(fresh ? session.messages().text("officer.add", typed) : "");
        add.setVisible(fresh);
    }

    /** Adds the name signed with to the directory, if that is wanted; logged under that very name. */
    private void sign(String name) {
        boolean fresh = add.isVisible() && add.isSelected();
        signed.accept(name);
        if (fresh) {
            session.change(
                    (now, actor) -> session.workspace().people().add(now, name, "", actor), () -> {}, session::fail);
        }
    }

    private void find(String typed) {
        lookups.ask(
                outdated -> typed.isBlank()
                        ? names.stream().limit(SHOWN).toList()
                        : BestMatches.of(typed, names, Function.identity(), Function.identity(), SHOWN, outdated),
                known.getItems()::setAll);
    }

    /** A popup asks for the height without saying how wide it is; the sentence above wraps. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    /** Who has reported so far, then who answers for tasks. */
    private static List<String> names(Programme programme) {
        Stream<String> reporters = programme.entries().stream().map(ProgressEntry::by);
        Stream<String> people = Stream.concat(
                programme.tasks().stream().map(Task::responsiblePerson),
                programme.tasks().stream().map(Task::officialInCharge));
        return Stream.concat(reporters, people)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }

    private void press(KeyEvent event) {
        if (committed.isComposing()) {
            return;
        }
        boolean inList = known.isFocused();
        if (event.getCode() == KeyCode.ENTER && (inList || name.isFocused())) {
            if (inList) {
                takeKnown();
            } else {
                sign();
            }
        } else if (event.getCode() == KeyCode.DOWN
                && name.isFocused()
                && !known.getItems().isEmpty()) {
            known.requestFocus();
            known.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.UP
                && inList
                && known.getSelectionModel().getSelectedIndex() <= 0) {
            name.requestFocus();
            name.end();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
        } else {
            return;
        }
        event.consume();
    }

    private void takeKnown() {
        String chosen = known.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            signed.accept(chosen);
        }
    }

    private void sign() {
        String typed = committed.textProperty().get().strip();
        if (typed.isEmpty()) {
            box.say(session.messages().text("officer.missing"), true);
            name.requestFocus();
        } else if (PersonName.isFigure(typed)) {
            box.say(session.messages().text("names.figure", typed), true);
            name.requestFocus();
        } else {
            sign(typed);
        }
    }

    private static Button button(String words, String id, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
