package hengdao.ui.common;

import atlantafx.base.controls.Calendar;
import hengdao.i18n.Messages;
import hengdao.model.WorkCalendar;
import hengdao.service.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;

/**
 * A day to type or to pick from a month sheet that marks workdays. What is typed is kept as typed, so that a wrong day
 * can be named beside the field; Up and Down move by a day, Alt+Down opens the sheet.
 */
public final class DateField extends HBox {

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<WorkCalendar> calendar = new SimpleObjectProperty<>(new WorkCalendar(List.of()));
    private final TextField editor = new TextField();
    private final Button open = new Button();
    private final Popup popup = new Popup();
    private final Messages messages;
    private final IntSupplier year;
    private Runnable committed = () -> {};

    /**
     * An empty field.
     *
     * @param year asked for the year of a day that is typed without one
     */
    public DateField(Messages messages, IntSupplier year) {
        this.messages = messages;
        this.year = year;
        getStyleClass().add("date-field");
        CommittedText.bind(editor, text);
        editor.setPrefColumnCount(8);
        editor.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        editor.focusedProperty().addListener((property, before, now) -> leave(now));
        open.setGraphic(new Icon("calendar"));
        open.getStyleClass().add("date-button");
        open.setFocusTraversable(false);
        open.setAccessibleText(messages.text("date.open"));
        open.setOnAction(event -> togglePopup());
        popup.setAutoHide(true);
        HBox.setHgrow(editor, Priority.ALWAYS);
        getChildren().addAll(editor, open);
    }

    /** What stands in the field, as typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** The calendar whose days off and make-up workdays are marked. */
    public ObjectProperty<WorkCalendar> calendarProperty() {
        return calendar;
    }

    /** The field one types into. */
    public TextField editor() {
        return editor;
    }

    /** Puts a day into the field. */
    public void set(LocalDate day) {
        text.set(day.toString());
    }

    /** Sets what happens when the user is done with the field: Enter, leaving it, a day picked from the sheet. */
    public void onCommit(Runnable action) {
        committed = action;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            togglePopup();
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int days = event.getCode() == KeyCode.UP ? 1 : -1;
            Dates.parse(text.get(), year.getAsInt()).ifPresent(day -> set(day.plusDays(days)));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            tidy();
            committed.run();
        }
    }

    private void leave(boolean focused) {
        tidy();
        if (!focused && !popup.isShowing()) {
            committed.run();
        }
    }

    private void tidy() {
        Dates.parse(text.get(), year.getAsInt()).ifPresent(this::set);
    }

    private void togglePopup() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Calendar sheet = new Calendar(Dates.parse(text.get(), year.getAsInt()).orElse(null));
        sheet.setDayCellFactory(control -> new WorkdayCell(calendar::get, messages));
        sheet.valueProperty().addListener((property, before, now) -> pick(now));
        HBox frame = new HBox(sheet);
        frame.getStyleClass().add("month-sheet");
        frame.getStylesheets().setAll(getScene().getStylesheets());
        popup.getContent().setAll(frame);
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
        sheet.requestFocus();
    }

    private void pick(LocalDate day) {
        popup.hide();
        if (day != null) {
            set(day);
            editor.requestFocus();
            editor.selectAll();
            committed.run();
        }
    }
}
