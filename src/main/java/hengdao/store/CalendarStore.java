package hengdao.store;

import hengdao.model.CalendarDay;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The official calendar's days, shared by all years' programmes. Safe for use by several threads. */
public final class CalendarStore {

    /** The name of the table. */
    public static final String TABLE = "calendar_day";

    private final Database database;
    private final Ids ids;
    private final StoredRows stored = new StoredRows();

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
                .map(day -> row(ids.next(), day))
                .toList());
    }

    /** Lists days, each once, as they are now; one that is listed is brought to its new state. */
    public void put(Change change, Collection<CalendarDay> days) {
        Map<LocalDate, UUID> listed = listed(change.handle());
        List<Row> before = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        List<Row> fresh = new ArrayList<>();
        for (CalendarDay day : days) {
            UUID id = listed.get(day.date());
            if (id == null) {
                fresh.add(row(ids.next(), day));
            } else {
                before.add(stored.find(change.handle(), TABLE, id, day.date().toString())
                        .orElseThrow());
                after.add(row(id, day));
            }
        }
        change.update(before, after);
        change.insert(fresh);
    }

    /** Takes days off the list; those not listed are passed over. */
    public void remove(Change change, Collection<CalendarDay> days) {
        Map<LocalDate, UUID> listed = listed(change.handle());
        change.delete(days.stream()
                .map(CalendarDay::date)
                .filter(listed::containsKey)
                .map(date -> stored.find(
                                change.handle(), TABLE, Objects.requireNonNull(listed.get(date)), date.toString())
                        .orElseThrow())
                .toList());
    }

    private static Row row(UUID id, CalendarDay day) {
        return Row.of(TABLE, id, day.date().toString())
                .with("calendar_date", day.date())
                .with("day_off", day.off())
                .with("name", day.name())
                .done();
    }

    private static Map<LocalDate, UUID> listed(Handle handle) {
        Map<LocalDate, UUID> listed = new HashMap<>();
        handle.createQuery("select calendar_date, id from calendar_day")
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return listed.put(row.date(), row.id()) == null;
                })
                .list();
        return listed;
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
