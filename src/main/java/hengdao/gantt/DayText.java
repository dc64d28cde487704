package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** A day in words, for the tooltip of the time axis. Safe for several threads. */
public final class DayText {
    private final Messages messages;

    public DayText(Messages messages) {
        this.messages = messages;
    }

    /** 2017-01-27 星期五，第 4 周，春节; the notice's name where it lists the day, else whether it is worked. */
    public String of(LocalDate day, WorkCalendar calendar) {
        Optional<CalendarDay> listed =
                calendar.listed(day).filter(known -> !known.name().isEmpty());
        String kind = listed.map(CalendarDay::name)
                .orElseGet(() -> messages.text(calendar.isWorkday(day) ? "gantt.day.workday" : "gantt.day.off"));
        String weekday = messages.text("gantt.day.weekday." + day.getDayOfWeek().getValue());
        return messages.text("gantt.day", day, weekday, Tier.weekOf(day), kind);
    }
}
