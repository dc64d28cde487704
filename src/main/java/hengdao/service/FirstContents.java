package hengdao.service;

import hengdao.exchange.SeedProgramme;
import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.model.Programme;
import hengdao.schedule.plan.Plan;
import hengdao.store.CalendarStore;
import hengdao.store.Database;
import hengdao.store.DirectoryStore;
import hengdao.store.EntryStore;
import hengdao.store.EvidenceFiles;
import hengdao.store.Ids;
import hengdao.store.LightStore;
import hengdao.store.OrderStore;
import hengdao.store.ProgrammeStore;
import hengdao.store.ReviewStore;
import hengdao.store.RoundStore;
import hengdao.store.WriteGate;
import java.time.Clock;
import java.time.LocalDate;

/** Writes what a data folder begins with: the calendars, and the programme or the examples that come with the program. */
final class FirstContents {

    private static final int SEED_YEAR = 2017;

    private final Database database;
    private final Clock clock;
    private final Ids ids = new Ids();
    private final WriteGate gate;
    private final ProgrammeStore programmes;
    private final SeedReader seeds;

    /** @param database an empty one */
    FirstContents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        gate = new WriteGate(database, ids, clock);
        programmes = new ProgrammeStore(database, new EntryStore(ids), ids);
        seeds = new SeedReader(SeedSource.ofProgram(), ids::next);
    }

    void write(StartWith with) {
        gate.write("hengdao", "create data folder", change -> {
            new CalendarStore(database, ids).insert(change, seeds.calendarDays());
            if (with != StartWith.EMPTY) {
                SeedProgramme seed = with == StartWith.DEMO ? seeds.demo(SEED_YEAR) : seeds.programme(SEED_YEAR);
                programmes.insert(change, seed.programme());
            }
            return with;
        });
        if (with == StartWith.DEMO) {
            followUp();
        }
    }

    private void followUp() {
        Programme programme = programmes.load(SEED_YEAR);
        LocalDate own = programme.annual().statusDate();
        ProgrammeView view = ProgrammeView.of(Plan.of(programme), own == null ? LocalDate.now(clock) : own);
        KeptLights lights = new KeptLights(new LightStore(database, ids));
        new DemoFollowUp(
                        gate,
                        lights,
                        new EntryRounds(
                                (now, name, rows, action, actor, way) -> gate.write(
                                        actor,
                                        action,
                                        change -> way.go(change, now).edited()),
                                new RoundStore(database),
                                new DirectoryStore(database),
                                ids),
                        new Reviewing(gate, new ReviewStore(database), lights, ids),
                        new Supervision(
                                gate,
                                new OrderStore(database, ids),
                                new DirectoryStore(database),
                                new EvidenceFiles(database, ids),
                                ids,
                                clock))
                .apply(view, seeds.followUp());
    }
}
