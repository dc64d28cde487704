package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.NameField;
import hengdao.ui.common.Saying;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Fields under their names in two columns, what is wrong right below each, and the buttons that save or give up. Enter in a
 * field saves, Esc gives up. Ids of controls are that of the form, a hyphen and the name of the field.
 */
final class Form extends VBox {

    private static final int COLUMNS = 2;
    /** Half the room between the columns. */
    private static final double GAP = 6;

    private final Session session;
    private final Messages messages;
    private final String id;
    private final GridPane grid = new GridPane();
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<String, Node> inputs = new HashMap<>();
    private final Map<String, String> fieldOf = new HashMap<>();
    private final Label error = new Label();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Label unsaved = new Label();
    private final Label restored = new Label();
    private final HBox buttons = new HBox(save, cancel, unsaved);
    private final List<BooleanSupplier> differs = new ArrayList<>();
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private Runnable onChange = () -> {};
    private Runnable onSave = () -> {};
    private Runnable onCancel = () -> {};
    private int cell;
    private final boolean mayNot;
    private boolean deed;
    private boolean asked;
    private String draft = "";

    /** What stands in a field, as text. */
    private record Text(String first, Supplier<String> now, Consumer<String> put) {

        boolean differs() {
            return !now.get().equals(first);
        }
    }

    Form(Session session, String id) {
        this.session = session;
        this.messages = session.messages();
        this.id = id;
        setId(id);
        getStyleClass().add("data-form");
        grid.getStyleClass().add("data-fields");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        error.setId(id + "-error");
        error.getStyleClass().add("data-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        buttons.getStyleClass().add("data-buttons");
        save.setId(id + "-save");
        save.getStyleClass().add("primary-button");
        save.setText(messages.text("data.save"));
        save.setOnAction(event -> trySave());
        cancel.setId(id + "-cancel");
        cancel.setText(messages.text("data.restore"));
        cancel.setOnAction(event -> onCancel.run());
        unsaved.setId(id + "-unsaved");
        unsaved.getStyleClass().add("muted-small");
        unsaved.setText(messages.text("data.unsaved"));
        unsaved.setMinWidth(USE_PREF_SIZE);
        restored.setId(id + "-restored");
        restored.getStyleClass().add("muted-small");
        restored.setWrapText(true);
        restored.setMinHeight(USE_PREF_SIZE);
        restored.managedProperty().bind(restored.textProperty().isNotEmpty());
        String why = session.mayNot("edit structure");
        mayNot = !why.isEmpty();
        save.setAccessibleHelp(why);
        grid.setDisable(mayNot);
        error.setText(why);
        getChildren().addAll(restored, grid, error, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        mark();
    }

    /** A line of text; {@code span} is how many columns it takes. */
    StringProperty field(String name, String value, int span) {
        TextField field = new TextField();
        StringProperty text = new SimpleStringProperty(value);
        CommittedText.bind(field, text);
        put(name, field, field, span);
        follow(name, text);
        return text;
    }

    /** A day as typed. */
    StringProperty day(String name, String value) {
        DateField field = new DateField(messages, session::year);
        field.textProperty().set(value);
        field.calendarProperty().set(session.view().programme().calendar());
        put(name, field, field.editor(), 1);
        follow(name, field.textProperty());
        return field.textProperty();
    }

    /** A text to type or to take from those there are. */
    StringProperty suggested(String name, String value, List<String> there) {
        NameField field = new NameField(session);
        field.setNames(there);
        field.setText(value);
        put(name, field, field, 1);
        follow(name, field.textProperty());
        return field.textProperty();
    }

    /** One of several things. */
    <T> ObjectProperty<T> choice(String name, T value, List<T> all, Function<T, String> words) {
        ObjectProperty<T> chosen = box(name, all, words).valueProperty();
        chosen.set(value);
        follow(chosen);
        texts.put(
                name,
                new Text(
                        String.valueOf(value),
                        () -> String.valueOf(chosen.get()),
                        text -> all.stream()
                                .filter(each -> String.valueOf(each).equals(text))
                                .findFirst()
                                .ifPresent(chosen::set)));
        return chosen;
    }

    /** One of several things, at first none. */
    <T> ObjectProperty<T> choice(String name, List<T> all, Function<T, String> words) {
        ComboBox<T> box = box(name, all, words);
        follow(box.valueProperty());
        return box.valueProperty();
    }

    private <T> ComboBox<T> box(String name, List<T> all, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(all);
        box.setConverter(new Saying<>(words));
        put(name, box, box, 1);
        box.valueProperty().addListener((property, before, now) -> unsay(name));
        return box;
    }

    /** A field that takes whole lines and finds what is typed. */
    void put(String name, TextField control) {
        put(name, control, control, COLUMNS);
        follow(control.textProperty());
        control.textProperty().addListener((property, before, now) -> unsay(name));
    }

    /** A node without a name across both columns. */
    void across(Node node) {
        cell += cell % COLUMNS;
        grid.add(node, 0, cell / COLUMNS, COLUMNS, 1);
        cell += COLUMNS;
    }

    private void put(String name, Node field, Control input, int span) {
        String label = messages.text("data.field." + name);
        input.setId(id + "-" + name);
        input.setAccessibleText(label);
        FieldBox box = new FieldBox(label, field);
        boxes.put(name, box);
        inputs.put(name, input);
        if (cell % COLUMNS + span > COLUMNS) {
            cell += COLUMNS - cell % COLUMNS;
        }
        if (span < COLUMNS) {
            boolean left = cell % COLUMNS == 0;
            GridPane.setMargin(box, new Insets(0, left ? GAP : 0, 0, left ? 0 : GAP));
        }
        grid.add(box, cell % COLUMNS, cell / COLUMNS, span, 1);
        cell += span;
    }

    private void follow(String name, StringProperty text) {
        follow(text);
        text.addListener((property, before, now) -> unsay(name));
        texts.put(name, new Text(text.get(), text::get, text::set));
    }

    /** What was said of a field is settled once it is changed. */
    private void unsay(String name) {
        FieldBox box = boxes.get(name);
        if (box != null) {
            box.say("", false);
        }
    }

    /** Counts something as typed once it is not as it is now. */
    void follow(ObservableValue<?> value) {
        Object first = value.getValue();
        differs.add(() -> !Objects.equals(first, value.getValue()));
        value.addListener((property, before, now) -> changed());
        mark();
    }

    private void changed() {
        asked = false;
        mark();
        if (!draft.isEmpty()) {
            session.forms().later(draft, written());
        }
        onChange.run();
    }

    /** Shows a field or leaves it out. */
    void showIf(String name, boolean shown) {
        FieldBox box = boxes.get(name);
        if (box != null) {
            box.showIf(shown);
        }
    }

    /** Keeps a field from being changed. */
    void lock(String name) {
        FieldBox box = boxes.get(name);
        if (box != null) {
            box.setDisable(true);
        }
    }

    /** The words of its buttons, when it is for something new or a deed: it can be saved as it stands. */
    void deed(String saveWords) {
        save.setText(saveWords);
        cancel.setText(messages.text("data.cancel"));
        cancel.setDisable(false);
        save.setDisable(mayNot);
        deed = true;
    }

    void onChange(Runnable action) {
        onChange = action;
    }

    void onSave(Runnable action) {
        onSave = action;
    }

    void onCancel(Runnable action) {
        onCancel = action;
    }

    /** Says a refusal with that key beside a field. */
    void place(String messageKey, String field) {
        fieldOf.put(messageKey, field);
    }

    /** Whether anything stands there that did not at first. */
    boolean isDirty() {
        return differs.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    /** Whether it is for something new or a deed. */
    boolean isDeed() {
        return deed;
    }

    /** Whether it was asked to be saved, and nothing was refused nor typed since. */
    boolean isAsked() {
        return asked;
    }

    /** Notes whether it is being saved; not while a question about it is still open. */
    void ask(boolean now) {
        asked = now;
    }

    /** What stands in those fields that are not as they were at first, by field. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (text.differs()) {
                written.put(name, text.now().get());
            }
        });
        return written;
    }

    /** Writes texts into fields as if they were typed. */
    void write(Map<String, String> written) {
        written.forEach((name, text) -> {
            Text field = texts.get(name);
            if (field != null) {
                field.put().accept(text);
            }
        });
    }

    /** Keeps what is typed on disk under a name, until it is saved or given up, and takes up what was kept there. */
    void keepAs(String name) {
        Map<String, String> kept = session.forms().find(name);
        if (!kept.isEmpty() && !isDirty()) {
            write(kept);
            if (isDirty()) {
                restored.setText(messages.text("form.kept"));
            } else {
                session.forms().discard(name);
            }
        }
        draft = name;
    }

    /** Lets go what is kept on disk: it was saved or given up. */
    void forget() {
        session.forms().discard(draft);
    }

    /** Takes part in what is kept of the form as a text; it is typed once the text is another one. */
    void kept(String name, Supplier<String> now, Consumer<String> put) {
        texts.put(name, new Text(now.get(), now, put));
    }

    /** Puts the cursor into a field. */
    void focus(String name) {
        Node input = inputs.get(name);
        if (input != null) {
            input.requestFocus();
        }
    }

    /** Puts the cursor into the first field that can be changed. */
    void focusFirst() {
        boxes.entrySet().stream()
                .filter(each -> !each.getValue().isDisabled() && each.getValue().isManaged())
                .findFirst()
                .ifPresent(each -> focus(each.getKey()));
    }

    /** Says what is wrong, by field, and puts the cursor into the first such field; nothing if there is none. */
    void say(Map<String, String> problems) {
        asked = false;
        error.setText("");
        boxes.forEach((name, box) -> box.say(problems.getOrDefault(name, ""), true));
        boxes.keySet().stream().filter(problems::containsKey).findFirst().ifPresent(this::focus);
    }

    /** Says why nothing was changed, beside the field it is about or below all of them. */
    void refuse(Exception reason) {
        asked = false;
        save.setDisable(false);
        if (!(reason instanceof ExpectedError expected)) {
            session.fail(reason);
            return;
        }
        String sentence = messages.text(expected.messageKey(), expected.arguments());
        String field = fieldOf.get(expected.messageKey());
        if (field == null) {
            error.setText(sentence);
        } else {
            say(Map.of(field, sentence));
        }
    }

    private void trySave() {
        say(Map.of());
        asked = true;
        onSave.run();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onCancel.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !(event.getTarget() instanceof Button)
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            if (!save.isDisabled()) {
                save.fire();
            }
            event.consume();
        }
    }

    private void mark() {
        unsaved.setVisible(isDirty());
        if (!deed) {
            save.setDisable(mayNot || !isDirty());
            cancel.setDisable(!isDirty());
        }
    }
}
