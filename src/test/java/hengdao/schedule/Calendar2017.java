package hengdao.schedule;

import hengdao.model.CalendarDay;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The official calendar of 2017, as in the notice. */
final class Calendar2017 {

    static final WorkCalendar CALENDAR = calendar();

    private Calendar2017() {}

    private static WorkCalendar calendar() {
        List<CalendarDay> days = new ArrayList<>();
        off(days, "2017-01-01", "2017-01-02");
        off(days, "2017-01-27", "2017-02-02");
        off(days, "2017-04-02", "2017-04-04");
        off(days, "2017-05-01", "2017-05-01");
        off(days, "2017-05-28", "2017-05-30");
        off(days, "2017-10-01", "2017-10-08");
        for (String day : List.of("2017-01-22", "2017-02-04", "2017-04-01", "2017-05-27", "2017-09-30")) {
            days.add(new CalendarDay(LocalDate.parse(day), false, ""));
        }
        return new WorkCalendar(days);
    }

    private static void off(List<CalendarDay> days, String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> days.add(new CalendarDay(day, true, "")));
    }
}
