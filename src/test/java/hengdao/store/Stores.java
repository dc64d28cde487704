package hengdao.store;

import hengdao.model.Account;
import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.IssuedFile;
import hengdao.model.IssuedReport;
import hengdao.model.Person;
import hengdao.model.PlanBaseline;
import hengdao.model.ProgressEntry;
import hengdao.model.ReportFigure;
import hengdao.model.Role;
import hengdao.model.Unit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A progress table of two projects that was saved. */
    static final IssuedReport ISSUED = new IssuedReport(
            SampleProgramme.IDS.next(),
            SampleProgramme.SIGNING_DUE,
            Instant.parse("2017-03-08T01:02:03.000004Z"),
            ACTOR,
            IssuedReport.Way.SAVED,
            "PROGRESS",
            List.of(0, 5),
            "",
            false,
            "进展情况表",
            "办公室",
            "PDF",
            3,
            List.of(new IssuedFile("a".repeat(64), "进展.pdf", 1234)));

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

    /** Keeps the sample's end state and amendments. */
    void judge(SampleProgramme sample) {
        Ids ids = SampleProgramme.IDS;
        change("judge", change -> {
            new OutcomeStore(ids).set(change, sample.annual.id(), sample.held, sample.opening.key());
            new AmendmentStore(ids).append(change, sample.annual.id(), List.of(sample.later), sample.handedOver.key());
            new AmendmentStore(ids).append(change, sample.annual.id(), List.of(sample.restaged), sample.signed.key());
            return sample;
        });
    }

    /** Fills the directory, and keeps a light. */
    void fillDirectory(SampleProgramme sample) {
        Ids ids = SampleProgramme.IDS;
        DirectoryStore directory = new DirectoryStore(database);
        change("fill directory", change -> {
            directory.put(change, new Unit(ids.next(), "区城市更新单位", List.of("区旧改办"), false));
            directory.put(change, new Person(ids.next(), "责任人乙", "区城市更新单位", List.of(), true));
            new LightStore(database, ids)
                    .keep(
                            change,
                            sample.annual.id(),
                            SampleProgramme.SIGNING_DUE,
                            Map.of(sample.signed.id(), "DONE"),
                            Set.of("NO_DATA"));
            return sample;
        });
    }

    /** Keeps an issued report, whose file is not there, and a template. */
    void issue(SampleProgramme sample) {
        Ids ids = SampleProgramme.IDS;
        change("issue report", change -> {
            new IssuedStore(database, ids)
                    .add(
                            change,
                            sample.annual.id(),
                            ISSUED,
                            List.of(new ReportFigure("5.1.2-1", "签约率", "ACTUAL", "87.3%")));
            new TemplateStore(database, ids).put(change, "办公室", "{\"name\":\"办公室\"}");
            return sample;
        });
    }

    /** Adds the account of a keeper. */
    void admit() {
        AccountStore accounts = new AccountStore(database, SampleProgramme.IDS);
        change("add account", change -> {
            Account keeper = new Account(SampleProgramme.IDS.next(), ACTOR, Role.KEEPER, false, change.at());
            accounts.put(change, keeper);
            accounts.setHash(change, keeper.id(), "1:c2FsdA==:aGFzaA==");
            return keeper;
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
