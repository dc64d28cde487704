package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.CalendarDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work calendars on a real data folder; what is counted in workdays follows at once. */
class CalendarEditingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2017, 2, 14);

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aDayOffShortensTheWayAndScheduledProgressFollows() {
        assertThat(workdays()).isEqualTo(32);
        opened.take(now -> calendars().set(now, new CalendarDay(TUESDAY, true, "临时放假"), Opened.BY));
        assertThat(workdays()).isEqualTo(31);
        opened.take(now -> calendars().set(now, new CalendarDay(TUESDAY.plusDays(1), true, "临时放假"), Opened.BY));
        opened.take(now -> calendars().set(now, new CalendarDay(TUESDAY, false, "照常上班"), Opened.BY));
        assertThat(workdays()).isEqualTo(31);
        opened.take(now -> calendars().clear(now, TUESDAY.plusDays(1), Opened.BY));
        assertThat(workdays()).isEqualTo(32);
        for (int i = 0; i < 4; i++) {
            opened.undo();
        }
        assertThat(workdays()).isEqualTo(32);
        assertThat(calendars().days(2017)).noneMatch(day -> day.date().equals(TUESDAY));
        opened.refuses("edit.calendar_day_not_listed", now -> calendars().clear(now, TUESDAY, Opened.BY));
    }

    @Test
    void refusesWhatIsNotThatYear() throws IOException {
        opened.refuses("edit.calendar_empty", now -> calendars().setYear(now, 2019, List.of(), Opened.BY));
        CalendarDay day = new CalendarDay(TUESDAY, true, "");
        opened.refuses("edit.calendar_of_another_year", now -> calendars().setYear(now, 2018, List.of(day), Opened.BY));
        opened.refuses("edit.calendar_day_twice", now -> calendars().setYear(now, 2017, List.of(day, day), Opened.BY));
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, "date,kind,name\n2019-01-01,holiday,元旦\n");
        opened.refuses("seed.unknown", now -> calendars().importFile(now, file, Opened.BY));
        Files.writeString(file, "date,kind,name\n2019-01-01,off,元旦\n2019-01-01,off,元旦\n");
        opened.refuses("seed.twice", now -> calendars().importFile(now, file, Opened.BY));
        opened.refuses("seed.unreadable", now -> calendars().importFile(now, folder.resolve("no.csv"), Opened.BY));
    }

    private int workdays() {
        return opened.now().plan().workdays().between(LocalDate.of(2017, 1, 17), LocalDate.of(2017, 3, 7));
    }

    private CalendarEditing calendars() {
        return opened.workspace().calendars();
    }
}
