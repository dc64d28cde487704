package hengdao.ui.common;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputMethodEvent;

/**
 * The text of a field without the syllable that an input method is still composing: JavaFX puts half-typed syllables
 * into the field's own text, where they must start neither a search nor a save.
 */
public final class CommittedText {

    private final TextInputControl field;
    private final ReadOnlyStringWrapper text;
    private boolean composing;

    private CommittedText(TextInputControl field) {
        this.field = field;
        this.text = new ReadOnlyStringWrapper(field.getText());
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.textProperty().addListener((property, before, now) -> take(now));
        field.focusedProperty().addListener((property, before, now) -> composing = composing && now);
        field.caretPositionProperty().subscribe(() -> Platform.runLater(this::calm));
    }

    /** JavaFX lets a caret blink, and so the whole window beat, once it has moved, even in a field without the keys. */
    private void calm() {
        if (!field.isFocused() && field.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(false);
        }
    }

    /** Follows a field from now on. */
    public static CommittedText of(TextInputControl field) {
        return new CommittedText(field);
    }

    /** Keeps a property of a view model and a field the same, in both directions. */
    public static CommittedText bind(TextInputControl field, StringProperty model) {
        field.setText(model.get());
        CommittedText committed = of(field);
        committed.text.addListener((property, before, now) -> model.set(now));
        model.addListener((property, before, now) -> {
            if (!now.equals(committed.text.get())) {
                field.setText(now);
                field.positionCaret(now.length());
            }
        });
        return committed;
    }

    /** The text without anything half-typed. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Whether an input method is in the middle of a syllable. */
    public boolean isComposing() {
        return composing;
    }

    private void take(String now) {
        if (!composing) {
            text.set(now == null ? "" : now);
        }
        if (field.getText() == null) {
            field.setText("");
        }
    }
}
