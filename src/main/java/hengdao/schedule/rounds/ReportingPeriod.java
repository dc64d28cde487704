package hengdao.schedule.rounds;

import hengdao.model.EntryRound;
import hengdao.model.Programme;
import hengdao.model.Reporting;
import hengdao.schedule.Attention;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 本期 on a status date, the one notion behind everything that says so: the entry round that is open on that date; where
 * none is, as in an office that keeps no rounds, the {@link Attention#USUAL} days up to it.
 *
 * @param round null where none is open
 * @param first its first day
 * @param last its last day
 */
public record ReportingPeriod(@Nullable EntryRound round, LocalDate first, LocalDate last) {

    /** That of a programme on a status date. */
    public static ReportingPeriod of(Programme programme, LocalDate statusDate) {
        return of(programme.reporting(), statusDate);
    }

    /** That of a status date. */
    public static ReportingPeriod of(Reporting reporting, LocalDate statusDate) {
        return reporting
                .openOn(statusDate)
                .map(round -> new ReportingPeriod(round, round.opens(), round.closes()))
                .orElseGet(() -> new ReportingPeriod(null, statusDate.minusDays(Attention.USUAL - 1L), statusDate));
    }

    /** Whether it is a round of entry, so that one may speak of 本期. */
    public boolean isRound() {
        return round != null;
    }

    /** The round, empty where none is open. */
    public Optional<EntryRound> open() {
        return Optional.ofNullable(round);
    }

    /** Whether a day lies within it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
