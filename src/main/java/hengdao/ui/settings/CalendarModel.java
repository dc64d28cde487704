package hengdao.ui.settings;

import hengdao.model.CalendarDay;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.model.WorkCalendar;
import hengdao.service.CalendarEditing;
import hengdao.service.Dates;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which year of the calendar is shown, which days are chosen, and what is done with them; no controls. */
final class CalendarModel {

    /** Longer spans are a slip of the pen, not a holiday. */
    private static final int LONGEST = 31;

    private final Session session;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ObjectProperty<DateRange> chosen = new SimpleObjectProperty<>();
    private Runnable saved = () -> {};
    private Consumer<Exception> refused = error -> {};

    /** Begins with the first day of the year on screen. */
    CalendarModel(Session session) {
        this.session = session;
        year.set(session.year());
        LocalDate first = LocalDate.of(session.year(), 1, 1);
        chosen.set(new DateRange(first, first));
    }

    /** What is done after each change, and who says why one was refused. */
    void tell(Runnable afterwards, Consumer<Exception> why) {
        saved = afterwards;
        refused = why;
    }

    IntegerProperty yearProperty() {
        return year;
    }

    ObjectProperty<DateRange> chosenProperty() {
        return chosen;
    }

    WorkCalendar calendar() {
        return session.view().programme().calendar();
    }

    /** The listed days of the year shown, by date. */
    List<CalendarDay> days() {
        LocalDate first = LocalDate.of(year.get(), 1, 1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(day -> calendar().listed(day).stream())
                .toList();
    }

    /** How many workdays the year shown has. */
    long workdays() {
        LocalDate first = LocalDate.of(year.get(), 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(calendar()::isWorkday)
                .count();
    }

    /** Shows another year. */
    void step(int years) {
        int wanted = Math.clamp(year.get() + (long) years, 1949, 2999);
        year.set(wanted);
        LocalDate first = LocalDate.of(wanted, 1, 1);
        chosen.set(new DateRange(first, first));
    }

    /** Chooses days; the year shown follows. */
    void choose(LocalDate from, LocalDate to) {
        year.set(to.getYear());
        chosen.set(from.isAfter(to) ? new DateRange(to, from) : new DateRange(from, to));
    }

    /**
     * Days as typed; the last one may be left out.
     *
     * @throws InputRefused if one is no day, they are in the wrong order, or too many
     */
    DateRange read(String from, String to) {
        LocalDate first = day(from);
        LocalDate last = to.isBlank() ? first : day(to);
        if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
            throw new InputRefused("settings.calendar_span", first, last, LONGEST);
        }
        return new DateRange(first, last);
    }

    private LocalDate day(String typed) {
        return Dates.read(typed, year.get(), "settings.no_day");
    }

    /** Lists days as off or as make-up workdays; {@code done} is called when that is saved. */
    void list(DateRange days, boolean off, String name, Runnable done) {
        List<CalendarDay> listed = days.first()
                .datesUntil(days.last().plusDays(1))
                .map(day -> new CalendarDay(day, off, name.strip()))
                .toList();
        session.change((now, actor) -> calendars().set(now, listed, actor), () -> settle(done), refused);
    }

    /** Takes days off the list; {@code done} is called when that is saved. */
    void clear(DateRange days, Runnable done) {
        session.change((now, actor) -> calendars().clear(now, days, actor), () -> settle(done), refused);
    }

    private void settle(Runnable done) {
        done.run();
        saved.run();
    }

    /** Takes the years of a file from it. */
    void importFile(Path file) {
        session.change((now, actor) -> calendars().importFile(now, file, actor), saved, refused);
    }

    /** Writes the year shown to a file. */
    void export(Path file, Runnable written) {
        int shown = year.get();
        boolean chinese = session.messages().locale().getLanguage().equals("zh");
        session.tasks()
                .database(
                        () -> {
                            calendars().exportYear(shown, file, chinese);
                            return file;
                        },
                        done -> written.run(),
                        refused);
    }

    private CalendarEditing calendars() {
        return session.workspace().calendars();
    }
}
