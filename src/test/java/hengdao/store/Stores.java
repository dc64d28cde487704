package hengdao.store;

import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.PlanBaseline;
import hengdao.model.ProgressEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** An open data folder with all its stores. */
record Stores(
        Database database,
        WriteGate gate,
        ProgrammeStore programmes,
        EntryStore entries,
        PlanStore plans,
        Reversal reversal,
        BaselineStore baselines,
        CalendarStore calendar,
        DraftStore drafts,
        PreferenceStore preferences,
        ChangeStore changes,
        EvidenceFiles evidence)
        implements AutoCloseable {

    static final String ACTOR = "填报员甲";

    static Stores create(Path folder) {
        return of(Database.create(folder));
    }

    static Stores open(Path folder) {
        return of(Database.open(folder));
    }

    static Stores createWith(Path folder, SampleProgramme sample) {
        return of(Database.create(folder, database -> of(database).insert(sample)));
    }

    static Stores of(Database database) {
        Ids ids = new Ids();
        EntryStore entries = new EntryStore(ids);
        return new Stores(
                database,
                new WriteGate(database, ids, Clock.systemUTC()),
                new ProgrammeStore(database, entries, ids),
                entries,
                new PlanStore(ids),
                new Reversal(new AmendmentStore(ids)),
                new BaselineStore(database, ids),
                new CalendarStore(database, ids),
                new DraftStore(database, Clock.systemUTC()),
                new PreferenceStore(database),
                new ChangeStore(database),
                new EvidenceFiles(database, ids));
    }

    void insert(SampleProgramme sample) {
        gate.write(ACTOR, "programme.insert", change -> {
            calendar.insert(change, SampleProgramme.DAYS);
            programmes.insert(change, sample.programme());
            return sample;
        });
    }

    void append(ProgressEntry entry) {
        change("entry.append", change -> {
            entries.append(change, entry);
            return entry;
        });
    }

    void takeBaseline(SampleProgramme sample) {
        PlanBaseline baseline = new PlanBaseline(
                SampleProgramme.IDS.next(), 1, "年初计划", Instant.parse("2017-01-20T01:02:03.000004Z"), ACTOR);
        List<BaselineTask> tasks = sample.programme().tasks().stream()
                .map(task -> new BaselineTask(
                        task.id(),
                        task.key(),
                        task.name(),
                        new DateRange(LocalDate.of(2016, 12, 20), SampleProgramme.SIGNING_DUE)))
                .toList();
        change("baseline.take", change -> {
            baselines.take(change, sample.annual.id(), baseline, tasks);
            return baseline;
        });
    }

    <T> T change(String action, Function<Change, T> work) {
        return gate.write(ACTOR, action, work);
    }

    @Override
    public void close() {
        database.close();
    }
}
