package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A day of the month sheet: shaded when off, with 休 for a holiday and 班 for a make-up workday. */
final class WorkdayCell extends DateCell {

    private final Supplier<WorkCalendar> calendar;
    private final Messages messages;
    private final Label mark = new Label();

    WorkdayCell(Supplier<WorkCalendar> calendar, Messages messages) {
        this.calendar = calendar;
        this.messages = messages;
        mark.getStyleClass().add("day-mark");
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(1);
    }

    @Override
    public void updateItem(LocalDate day, boolean empty) {
        super.updateItem(day, empty);
        getStyleClass().removeAll("day-off", "day-holiday", "day-make-up");
        setGraphic(null);
        setTooltip(null);
        if (empty || day == null) {
            return;
        }
        Optional<CalendarDay> listed = calendar.get().listed(day);
        boolean workday = calendar.get().isWorkday(day);
        if (!workday) {
            getStyleClass().add("day-off");
        }
        listed.ifPresent(special -> mark(special, workday));
    }

    private void mark(CalendarDay special, boolean workday) {
        getStyleClass().add(workday ? "day-make-up" : "day-holiday");
        mark.setText(messages.text(workday ? "date.make-up" : "date.off"));
        setGraphic(mark);
        setTooltip(new Tooltip(special.name()));
    }
}
