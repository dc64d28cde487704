package hengdao.store;

import hengdao.model.CalendarDay;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The official calendar's days, shared by all years' programmes. Safe for use by several threads. */
public final class CalendarStore {

    private final Database database;
    private final Ids ids;

    /** The calendar of an open database. */
    public CalendarStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** All listed days by date. */
    public List<CalendarDay> days() {
        return database.read(CalendarStore::days);
    }

    /** Adds the days whose dates are not listed yet; those already listed stay as they are. */
    public void insert(Change change, Collection<CalendarDay> days) {
        Set<LocalDate> listed = new HashSet<>();
        days(change.handle()).forEach(day -> listed.add(day.date()));
        change.insert(days.stream()
                .filter(day -> listed.add(day.date()))
                .map(day -> Row.of("calendar_day", ids.next(), day.date().toString())
                        .with("calendar_date", day.date())
                        .with("day_off", day.off())
                        .with("name", day.name())
                        .done())
                .toList());
    }

    static List<CalendarDay> days(Handle handle) {
        return handle.createQuery("select calendar_date, day_off, name from calendar_day order by calendar_date")
                .map((rs, context) -> day(new Columns(rs)))
                .list();
    }

    private static CalendarDay day(Columns row) throws SQLException {
        return new CalendarDay(row.date(), row.flag(), row.text());
    }
}
