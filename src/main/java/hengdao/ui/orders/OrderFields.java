package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Fields under each other with what is to say about each right below it; Ctrl+Enter saves, Esc closes. */
abstract class OrderFields extends VBox {

    private final Session session;
    private final Map<OrderField, FieldBox> boxes = new EnumMap<>(OrderField.class);
    private final List<CommittedText> typed = new ArrayList<>();
    private final Label error = new Label();

    OrderFields(Session session, String errorId) {
        this.session = session;
        getStyleClass().add("order-form");
        error.setId(errorId);
        error.getStyleClass().add("order-error");
        error.setWrapText(true);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Saves what is written. */
    abstract void save();

    /** Closes the form; what is written stays. */
    abstract void close();

    /** Whether Esc closes something else first. */
    boolean isChoosing() {
        return false;
    }

    /** What is said of the form as a whole. */
    Label error() {
        return error;
    }

    FieldBox box(OrderField field, String name, Node input) {
        FieldBox box = new FieldBox(name, input);
        boxes.put(field, box);
        if (input instanceof TextInputControl text) {
            text.textProperty().addListener((property, before, now) -> box.say("", false));
        } else if (input instanceof DateField day) {
            day.textProperty().addListener((property, before, now) -> box.say("", false));
        }
        return box;
    }

    TextField field(String id, String name, StringProperty text) {
        TextField field = new TextField();
        named(field, id, name, text);
        return field;
    }

    /** Takes a field into the form. */
    void named(TextField field, String id, String name, StringProperty text) {
        named(field, id, name);
        typed.add(CommittedText.bind(field, text));
    }

    TextArea area(String id, String name, StringProperty text) {
        TextArea area = new TextArea();
        named(area, id, name);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(46);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(area, event));
        typed.add(CommittedText.bind(area, text));
        return area;
    }

    DateField date(String id, String name, StringProperty text) {
        DateField date = new DateField(messages(), session::year);
        date.textProperty().bindBidirectional(text);
        date.calendarProperty().set(session.view().programme().calendar());
        named(date.editor(), id, name);
        return date;
    }

    /** Tab leaves a text of several lines; Ctrl+Tab is what JavaFX has for that. */
    private static void tab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            KeyEvent leave = new KeyEvent(
                    event.getSource(),
                    event.getTarget(),
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    false,
                    false);
            area.fireEvent(leave);
            event.consume();
        }
    }

    private static void named(TextInputControl input, String id, String name) {
        input.setId(id);
        input.setAccessibleText(name);
    }

    /** Says what was refused, beside the field it is about, and puts the cursor there. */
    void refuse(Exception reason) {
        clear();
        if (!(reason instanceof ExpectedError expected)) {
            session.fail(reason);
            return;
        }
        String sentence = messages().text(expected.messageKey(), expected.arguments());
        for (Map.Entry<OrderField, FieldBox> each : boxes.entrySet()) {
            if (each.getKey().answers(expected.messageKey())) {
                each.getValue().say(sentence, true);
                Node input = each.getValue().lookup(".text-input");
                if (input == null) {
                    input = each.getValue().lookup(".button");
                }
                if (input != null) {
                    input.requestFocus();
                }
                return;
            }
        }
        error.setText(sentence);
    }

    /** Takes away what was said. */
    void clear() {
        error.setText("");
        boxes.values().forEach(box -> box.say("", false));
    }

    Messages messages() {
        return session.messages();
    }

    private void onKey(KeyEvent event) {
        if (typed.stream().anyMatch(CommittedText::isComposing)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !isChoosing()) {
            close();
            event.consume();
        }
    }
}
