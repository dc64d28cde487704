package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.AnnualProgramme;
import hengdao.model.EntryState;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Increments;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryLineTest {

    private final Subject task = new Subject(UUID.randomUUID(), "4.1.2", "更新项目", "", "%", "", false, null);

    @Test
    void countsIncrementsFromEntriesThatCount() {
        List<ProgressEntry> entries = List.of(
                entry("2017-01-10", "10", EntryState.SUBMITTED),
                entry("2017-02-10", "99", EntryState.SUPERSEDED),
                entry("2017-02-10", "30", EntryState.SUBMITTED),
                entry("2017-03-10", "45", EntryState.SUBMITTED));
        List<EntryLine> history = EntryLine.history(task, entries, new Increments(programme(entries)));
        assertThat(history)
                .extracting(line -> line.value() + " " + line.increment())
                .containsExactly("45 15", "30 20", "99 null", "10 10");
        assertThat(EntryLine.newest(history, LocalDate.of(2017, 3, 7)))
                .hasValueSatisfying(line -> assertThat(line.value()).isEqualByComparingTo("30"));
        assertThat(EntryLine.newest(history, LocalDate.of(2017, 1, 1))).isEmpty();
    }

    private static Programme programme(List<ProgressEntry> entries) {
        return new Programme(
                new AnnualProgramme(UUID.randomUUID(), 2017, "", "", null, false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                entries,
                new WorkCalendar(List.of()));
    }

    private int entered;

    private ProgressEntry entry(String day, String value, EntryState state) {
        return new ProgressEntry(
                UUID.randomUUID(),
                task.id(),
                LocalDate.parse(day),
                new BigDecimal(value),
                null,
                null,
                "",
                "",
                "",
                "",
                List.of(),
                "填报员甲",
                Instant.EPOCH.plusSeconds(entered++),
                null,
                state,
                false);
    }
}
