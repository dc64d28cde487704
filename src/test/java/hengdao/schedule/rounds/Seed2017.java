package hengdao.schedule.rounds;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.model.EntryState;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Workdays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The programme of 2017 with the calendars that come with the program, and entries on it. */
final class Seed2017 {

    private static final SeedReader READER = new SeedReader(SeedSource.ofProgram(), UUID::randomUUID);

    static final Workdays WORKDAYS = new Workdays(new WorkCalendar(READER.calendarDays()));
    static final Programme PROGRAMME = READER.programme(2017).programme();

    private Seed2017() {}

    static UUID indicator(String key) {
        return PROGRAMME.indicators().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static UUID task(String key) {
        return PROGRAMME.tasks().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An entry made at noon some days after 2017-01-01. */
    static ProgressEntry entry(UUID subject, String asOf, String value, EntryState state, int enteredAfter) {
        return new ProgressEntry(
                UUID.randomUUID(),
                subject,
                LocalDate.parse(asOf),
                new BigDecimal(value),
                null,
                null,
                "",
                "",
                "",
                "",
                List.of(),
                "填报员甲",
                Instant.parse("2017-01-01T04:00:00Z").plusSeconds(86_400L * enteredAfter),
                null,
                state,
                false);
    }
}
