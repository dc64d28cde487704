package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.KeptNotice;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Lists the chosen days as off or as make-up workdays, or takes them off the list. What is typed and not listed yet is
 * there again after a crash; a name typed stays while other days are chosen.
 */
final class DayForm extends VBox {

    private static final String FORM = "calendar-days";

    private final CalendarModel model;
    private final Messages messages;
    private final Runnable begun;
    private final DateField from;
    private final DateField to;
    private final RadioButton off;
    private final RadioButton workday;
    private final TextField name = new TextField();
    private final FieldBox days;
    private final KeptTexts kept;
    private final KeptNotice restored;
    /** What stood in the fields before anything was typed. */
    private List<String> filled = List.of();

    /** @param begun called before each change is tried */
    DayForm(CalendarModel model, Session session, Runnable begun) {
        this.model = model;
        messages = session.messages();
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
        StringProperty kind = new SimpleStringProperty("");
        kinds.selectedToggleProperty()
                .subscribe(chosen -> kind.set(workday.equals(chosen) ? workday.getId() : off.getId()));
        kind.addListener(
                (property, before, now) -> kinds.selectToggle(workday.getId().equals(now) ? workday : off));
        kept = new KeptTexts(session)
                .with("from", from.textProperty())
                .with("to", to.textProperty())
                .with("kind", kind)
                .with("name", name.textProperty());
        restored = new KeptNotice(messages, "calendar-kept", this::settled);
        FieldBox named = new FieldBox(messages.text("settings.calendar.name"), name);
        getChildren()
                .addAll(
                        restored,
                        days,
                        Parts.row(off, workday),
                        named,
                        Parts.row(
                                Parts.primary(Parts.button(messages, "list-days", this::list)),
                                Parts.button(messages, "clear-days", this::clear)));
        fill();
        restored.show(kept.open(FORM));
        model.chosenProperty().addListener((property, before, now) -> choose());
    }

    /** Takes up the calendar as it stands; what is typed and not listed yet stays. */
    void follow() {
        from.calendarProperty().set(model.calendar());
        to.calendarProperty().set(model.calendar());
        if (typed().equals(filled)) {
            settled();
        }
    }

    /** Shows what is chosen in the year; a name typed for days that are not listed goes along. */
    private void choose() {
        String typed = name.getText();
        boolean workdays = workday.isSelected();
        boolean goesAlong = !typed.isBlank() && !typed.equals(filled.getLast()) && listed().isEmpty();
        settled();
        if (goesAlong) {
            (workdays ? workday : off).setSelected(true);
            name.setText(typed);
        }
    }

    /** What was typed is listed or given up. */
    private void settled() {
        kept.discard();
        restored.show(false);
        fill();
        kept.open(FORM);
    }

    private void fill() {
        DateRange chosen = model.chosenProperty().get();
        days.say("", false);
        from.set(chosen.first());
        to.set(chosen.last());
        from.calendarProperty().set(model.calendar());
        to.calendarProperty().set(model.calendar());
        listed().ifPresent(day -> (day.off() ? off : workday).setSelected(true));
        name.setText(listed().map(CalendarDay::name).orElse(""));
        filled = typed();
    }

    private Optional<CalendarDay> listed() {
        return model.calendar().listed(model.chosenProperty().get().first());
    }

    /** Everything in the fields, the name last. */
    private List<String> typed() {
        return List.of(
                from.textProperty().get(),
                to.textProperty().get(),
                off.isSelected() ? "" : workday.getId(),
                name.getText());
    }

    private void list() {
        read().ifPresent(range -> model.list(range, off.isSelected(), name.getText(), this::settled));
    }

    private void clear() {
        read().ifPresent(range -> model.clear(range, this::settled));
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
        DateField field = new DateField(messages, () -> model.yearProperty().get());
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
