package hengdao.exchange;

import hengdao.model.CalendarDay;
import hengdao.model.Programme;
import java.util.List;

/** A programme as read from the data files, with the calendar days its calendar was made of. */
public record SeedProgramme(Programme programme, List<CalendarDay> calendarDays) {

    public SeedProgramme {
        calendarDays = List.copyOf(calendarDays);
    }
}
