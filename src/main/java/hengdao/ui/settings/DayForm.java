package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FieldBox;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lists the chosen days as off or as make-up workdays, or takes them off the list. */
final class DayForm extends VBox {

    private final CalendarModel model;
    private final Messages messages;
    private final Runnable begun;
    private final DateField from;
    private final DateField to;
    private final RadioButton off;
    private final RadioButton workday;
    private final TextField name = new TextField();
    private final FieldBox days;

    /** @param begun called before each change is tried */
    DayForm(CalendarModel model, Messages messages, Runnable begun) {
        this.model = model;
        this.messages = messages;
        this.begun = begun;
        getStyleClass().add("settings-section");
        from = date("calendar-from", "settings.calendar.from");
        to = date("calendar-to", "settings.calendar.to");
        HBox range = Parts.row(from, Parts.muted("—"), to);
        days = new FieldBox(messages.text("settings.calendar.days"), range);
        ToggleGroup kinds = new ToggleGroup();
        off = kind("calendar-off", "settings.calendar.kind.off", kinds);
        workday = kind("calendar-workday", "settings.calendar.kind.workday", kinds);
        off.setSelected(true);
        name.setId("calendar-name");
        name.setPromptText(messages.text("settings.calendar.name.prompt"));
        name.setOnAction(event -> list());
        FieldBox named = new FieldBox(messages.text("settings.calendar.name"), name);
        getChildren()
                .addAll(
                        days,
                        Parts.row(off, workday),
                        named,
                        Parts.row(
                                Parts.primary(Parts.button(messages, "list-days", this::list)),
                                Parts.button(messages, "clear-days", this::clear)));
        model.chosenProperty().subscribe(chosen -> follow());
    }

    /** Shows what is chosen in the year. */
    void follow() {
        DateRange chosen = model.chosenProperty().get();
        days.say("", false);
        from.set(chosen.first());
        to.set(chosen.last());
        from.calendarProperty().set(model.calendar());
        to.calendarProperty().set(model.calendar());
        Optional<CalendarDay> listed = model.calendar().listed(chosen.first());
        listed.ifPresent(day -> (day.off() ? off : workday).setSelected(true));
        name.setText(listed.map(CalendarDay::name).orElse(""));
    }

    private void list() {
        read().ifPresent(range -> model.list(range, off.isSelected(), name.getText()));
    }

    private void clear() {
        read().ifPresent(model::clear);
    }

    private Optional<DateRange> read() {
        begun.run();
        days.say("", false);
        try {
            return Optional.of(
                    model.read(from.textProperty().get(), to.textProperty().get()));
        } catch (InputRefused refused) {
            days.say(messages.text(refused.messageKey(), refused.arguments()), true);
            return Optional.empty();
        }
    }

    private DateField date(String id, String spoken) {
        DateField field = new DateField(messages);
        field.editor().setId(id);
        field.editor().setAccessibleText(messages.text(spoken));
        field.setPrefWidth(134);
        return field;
    }

    private RadioButton kind(String id, String key, ToggleGroup group) {
        RadioButton button = new RadioButton(messages.text(key));
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }
}
