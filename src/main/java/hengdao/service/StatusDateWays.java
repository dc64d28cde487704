package hengdao.service;

import hengdao.model.AnnualProgramme;
import hengdao.store.Change;
import hengdao.store.ProgrammeStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves the status date of a programme there and back. */
final class StatusDateWays {

    private final ProgrammeStore programmes;
    private final Clock clock;

    StatusDateWays(ProgrammeStore programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    Way.Went set(Change change, ProgrammeView now, @Nullable LocalDate date) {
        AnnualProgramme annual = now.programme().annual();
        LocalDate before = annual.statusDate();
        programmes.setStatusDate(change, annual.year(), date);
        ProgrammeView after = ProgrammeView.of(
                now.plan().in(now.programme().withStatusDate(date)), date == null ? LocalDate.now(clock) : date);
        return new Way.Went(new Edited(after, false, Set.of()), (next, view) -> set(next, view, before));
    }
}
