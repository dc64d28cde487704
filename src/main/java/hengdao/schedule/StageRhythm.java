package hengdao.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which periods end, as stage targets are set by them. */
public enum StageRhythm {
    QUARTER,
    MONTH,
    /** 旬: the 10th, the 20th and the last day of the month. */
    TEN_DAYS;

    /** The ends of periods after one day and before another, and last that other day. */
    public List<LocalDate> dates(LocalDate after, LocalDate due) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate end = end(after.plusDays(1)); end.isBefore(due); end = end(end.plusDays(1))) {
            dates.add(end);
        }
        dates.add(due);
        return dates;
    }

    private LocalDate end(LocalDate day) {
        LocalDate month = day.withDayOfMonth(day.lengthOfMonth());
        return switch (this) {
            case MONTH -> month;
            case QUARTER -> {
                LocalDate last = month.withDayOfMonth(1).plusMonths((12 - day.getMonthValue()) % 3);
                yield last.withDayOfMonth(last.lengthOfMonth());
            }
            case TEN_DAYS -> day.getDayOfMonth() > 20 ? month : day.withDayOfMonth(day.getDayOfMonth() > 10 ? 20 : 10);
        };
    }
}
