package hengdao.service;

import hengdao.model.Account;
import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.Evidence;
import hengdao.model.FolderCheck;
import hengdao.model.InputRefused;
import hengdao.model.JournalNews;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.ReadOnly;
import hengdao.model.YearContents;
import hengdao.schedule.plan.Plan;
import hengdao.store.AccountStore;
import hengdao.store.AmendmentStore;
import hengdao.store.BaselineStore;
import hengdao.store.CalendarStore;
import hengdao.store.ChangeStore;
import hengdao.store.Checking;
import hengdao.store.Database;
import hengdao.store.DirectoryStore;
import hengdao.store.DraftStore;
import hengdao.store.EntryStore;
import hengdao.store.EvidenceFiles;
import hengdao.store.FolderKey;
import hengdao.store.Ids;
import hengdao.store.IssuedFiles;
import hengdao.store.IssuedStore;
import hengdao.store.LightStore;
import hengdao.store.OrderStore;
import hengdao.store.OutcomeStore;
import hengdao.store.PlanStore;
import hengdao.store.PreferenceStore;
import hengdao.store.ProgrammeStore;
import hengdao.store.RetiredStore;
import hengdao.store.Reversal;
import hengdao.store.ReviewStore;
import hengdao.store.RoundStore;
import hengdao.store.StructureStore;
import hengdao.store.TemplateStore;
import hengdao.store.WriteGate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An open data folder and what one can do in it; used by one thread at a time. */
public final class Workspace implements AutoCloseable {

    private final Database database;
    private final FolderLog log;
    private final WriteGate gate;
    private final Permissions permissions = new Permissions();
    private final Accounts accounts;
    private final ProgrammeStore programmes;
    private final Clock clock;
    private final Ids ids;
    private final Preferences preferences;
    private final Drafts drafts;
    private final Recording recording;
    private final BaselineStore baselines;
    private final PlanEditing editing;
    private final OutcomeEditing outcomes;
    private final LightRuleEditing lightRules;
    private final TitleEditing titles;
    private final KeptLights lights;
    private final Units units;
    private final People people;
    private final CalendarEditing calendars;
    private final StructureEditing structure;
    private final Retirement retirement;
    private final ChangeHistory history;
    private final YearStart yearStart;
    private final Reviewing reviewing;
    private final EntryRounds rounds;
    private final Supervision supervision;
    private final EvidenceFiles evidenceFiles;
    private final IssuedFiles issuedFiles;
    private final IssuedReports issued;
    private final Templates templates;
    private final Backups backups;

    private Workspace(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        log = database.readOnly() == null ? FolderLog.begin(database.folder()) : FolderLog.none(database.folder());
        ids = new Ids();
        gate = new WriteGate(database, ids, clock, permissions::check);
        EntryStore entries = new EntryStore(ids);
        programmes = new ProgrammeStore(database, entries, ids);
        preferences = new Preferences(new PreferenceStore(database));
        backups = new Backups(database, preferences, permissions, clock);
        AccountStore accountStore = new AccountStore(database, ids);
        drafts = new Drafts(
                new DraftStore(database, clock),
                permissions,
                () -> accountStore.all().stream().map(Account::name).toList());
        baselines = new BaselineStore(database, ids);
        AmendmentStore amendments = new AmendmentStore(ids);
        Reversal reversal = new Reversal(amendments);
        PlanWays plans = new PlanWays(new PlanStore(ids), programmes, reversal);
        lights = new KeptLights(new LightStore(database, ids));
        editing = new PlanEditing(
                gate,
                plans,
                new EntryWays(entries, drafts, ids),
                new StatusDateWays(programmes, clock),
                new BaselineWays(baselines, reversal, ids),
                new AmendmentWays(amendments, ids),
                lights,
                ids,
                programmes::goneKeys);
        accounts = new Accounts(gate, accountStore, permissions, preferences, ids, clock, editing::forget);
        outcomes = new OutcomeEditing(editing, plans, new OutcomeStore(ids));
        lightRules = new LightRuleEditing(editing, programmes);
        titles = new TitleEditing(editing, programmes);
        DirectoryStore directory = new DirectoryStore(database);
        units = new Units(editing, plans, directory, ids);
        people = new People(editing, plans, directory, ids);
        structure = new StructureEditing(editing, plans, new StructureStore(), programmes, ids::next);
        retirement = new Retirement(editing, plans, new RetiredStore(database));
        history = new ChangeHistory(new ChangeStore(database), editing, plans, retirement);
        yearStart = new YearStart(gate, programmes, ids, clock);
        calendars = new CalendarEditing(editing, plans, new CalendarStore(database, ids));
        evidenceFiles = new EvidenceFiles(database, ids);
        recording = new Recording(
                gate, permissions, programmes, entries, evidenceFiles, drafts, lights, preferences, ids, clock);
        reviewing = new Reviewing(gate, new ReviewStore(database), lights, ids);
        rounds = new EntryRounds(editing::does, new RoundStore(database), directory, ids);
        issuedFiles = new IssuedFiles(database, ids);
        issued = new IssuedReports(gate, new IssuedStore(database, ids), issuedFiles, ids);
        templates = new Templates(gate, new TemplateStore(database, ids));
        supervision = new Supervision(gate, new OrderStore(database, ids), directory, evidenceFiles, ids, clock);
    }

    /** Whether the folder holds data of the program. */
    public static boolean exists(Path folder) {
        return Database.exists(folder);
    }

    /** As {@link #open(Path, Clock)} by the PC's clock. */
    public static Workspace open(Path folder) {
        return open(folder, Clock.systemDefaultZone());
    }

    /**
     * Opens a data folder without a password and holds it alone until closed; {@code clock} gives today and the time of
     * changes.
     *
     * @throws hengdao.model.DataFolderUnusable if it is missing, locked by another, damaged or not writable
     */
    public static Workspace open(Path folder, Clock clock) {
        return open(folder, FolderKey.NONE, clock);
    }

    /** As {@link #open(Path, Clock)}, of a folder under a key. */
    static Workspace open(Path folder, FolderKey key, Clock clock) {
        return new Workspace(Database.open(folder, key), clock);
    }

    /**
     * Opens a backup of a folder that another has open, to be looked at.
     *
     * @param key that of the folder
     * @throws InputRefused if it cannot be read or unpacked, or is under another key
     */
    static Workspace look(Path folder, FolderKey key, Path backup, Clock clock) {
        return new Workspace(Database.look(folder, key, backup), clock);
    }

    /** Why the folder can be looked at only, null where it can be changed. */
    public @Nullable ReadOnly readOnly() {
        return database.readOnly();
    }

    /** Accounts, and signing in where there are any. */
    public Accounts accounts() {
        return accounts;
    }

    /** Who is signed in and what they may do. */
    public Permissions permissions() {
        return permissions;
    }

    /** Keeps and makes backups. */
    public Backups backups() {
        return backups;
    }

    /** Whether the data are what was written; reads all of them. Not for the JavaFX thread. */
    public FolderCheck check() {
        return Checking.of(database);
    }

    /** What was found when the end of the journal was compared with the database at the opening. */
    public JournalNews journalNews() {
        return database.news();
    }

    /**
     * What is wrong with the present part of the journal, itself and against the database; reads all of it. Not for the
     * JavaFX thread.
     */
    public List<FolderCheck.Problem> checkJournal() {
        return Checking.journalOf(database);
    }

    /** As {@link #create(Path, StartWith, Clock)} by the PC's clock. */
    public static Workspace create(Path folder, StartWith with) {
        return create(folder, with, Clock.systemDefaultZone());
    }

    /**
     * Creates a data folder and opens it; if anything fails there is none afterwards.
     *
     * @throws InputRefused if there is one already
     * @throws hengdao.model.DataFolderUnusable if it cannot be written
     */
    public static Workspace create(Path folder, StartWith with, Clock clock) {
        return new Workspace(Database.create(folder, empty -> new FirstContents(empty, clock).write(with)), clock);
    }

    public Path folder() {
        return database.folder();
    }

    /** The folder with what opens it, once it is closed. */
    public Unlocked unlocked() {
        return new Unlocked(database.folder(), database.key());
    }

    /** Where a file may stand for a moment that goes to a printer, and stays until the folder is closed if it cannot. */
    public Path printFolder() {
        return database.key().isNone() ? database.folder() : evidenceFiles.copiesFolder();
    }

    /** Removes copies of files that were made to be looked at by other programs, as far as none holds them open. */
    public void forgetCopies() {
        evidenceFiles.forgetCopies();
        issuedFiles.forgetCopies();
    }

    /** The years that have a programme, ascending. */
    public List<Integer> years() {
        return programmes.years();
    }

    /** What is in each year, ascending by year. */
    public List<YearContents> contents() {
        return programmes.contents();
    }

    /**
     * The year last opened, or else the newest one.
     *
     * @throws InputRefused if the folder holds no programme
     */
    public int defaultYear() {
        List<Integer> years = years();
        if (years.isEmpty()) {
            throw new InputRefused("workspace.no_programme", folder());
        }
        return preferences
                .find(Preferences.LAST_YEAR)
                .flatMap(last -> years.stream()
                        .filter(year -> last.equals(year.toString()))
                        .findFirst())
                .orElse(years.getLast());
    }

    /**
     * The programme of a year on its own status date, or else today, without what is below its projects; quickly read.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public ProgrammeView outline(int year) {
        return judged(programmes.outline(year), null);
    }

    /**
     * The programme of a year as it stands on {@code asOf}, or on its own status date, or else today.
     *
     * @throws InputRefused if there is no programme of that year
     */
    public ProgrammeView view(int year, @Nullable LocalDate asOf) {
        Programme programme = programmes.load(year);
        if (year != defaultYear()) {
            preferences.set(Preferences.LAST_YEAR, Integer.toString(year));
        }
        return judged(programme, asOf);
    }

    private ProgrammeView judged(Programme programme, @Nullable LocalDate asOf) {
        LocalDate own = programme.annual().statusDate();
        LocalDate statusDate = asOf != null ? asOf : own != null ? own : LocalDate.now(clock);
        return ProgrammeView.of(Plan.of(programme), statusDate);
    }

    /**
     * Adds a programme that begins with its projects alone.
     *
     * @throws InputRefused if the year has a programme already
     */
    public void begin(FirstYear wanted) {
        String actor = preferences.signature();
        gate.write(actor, "begin programme", change -> {
            programmes.insert(change, wanted.programme(ids::next));
            return wanted;
        });
    }

    /** Moves the programme's status date (检查日期); null means today from now on. */
    public void setStatusDate(int year, @Nullable LocalDate date, String actor) {
        gate.write(actor, "set status date", change -> {
            programmes.setStatusDate(change, year, date);
            lights.keep(change, judged(programmes.load(change, year), date));
            return year;
        });
    }

    /**
     * Saves an entry as {@link Recording#save} does, as a step that can be undone.
     *
     * @param now the programme as it stands
     */
    public Saved record(ProgrammeView now, EntryForm form) {
        Saved saved = recording.save(now, form);
        editing.entered(now, List.of(saved.entry()), List.of(form));
        return saved;
    }

    /**
     * Saves several entries at once as one step that can be undone; if anything is blocking about one of them, none is
     * saved and the findings say about which.
     *
     * @param now the programme as it stands
     * @param forms at least one
     */
    public Submission submit(ProgrammeView now, List<EntryForm> forms) {
        Submission submission = recording.save(now, forms);
        if (submission instanceof Submission.Saved saved) {
            editing.entered(now, saved.entries(), forms);
        }
        return submission;
    }

    /** The dates of the tasks in a baseline, by task; empty if there is no such baseline. */
    public Map<UUID, DateRange> baselineDates(UUID baselineId) {
        return baselines.tasks(baselineId).stream()
                .collect(Collectors.toUnmodifiableMap(BaselineTask::taskId, BaselineTask::planned));
    }

    /** How the plan differs from a baseline, in the order of the plan, deleted tasks last. */
    public List<BaselineDifference> compare(ProgrammeView now, UUID baselineId) {
        return BaselineDifference.all(now.plan(), baselines.tasks(baselineId));
    }

    /** What came of saving an entry. */
    public record Saved(ProgressEntry entry, Edited edited) {}

    public Recording recording() {
        return recording;
    }

    /** Changes of the plan, with undo and redo. */
    public PlanEditing editing() {
        return editing;
    }

    /** End states of tasks. */
    public OutcomeEditing outcomes() {
        return outcomes;
    }

    /** The rule of the status lights. */
    public LightRuleEditing lightRules() {
        return lightRules;
    }

    /**
     * Keeps how the rows of a programme are judged today, if its status date is today: the days pass and with them the
     * lights, also where nobody enters anything.
     */
    public void keepToday(ProgrammeView view) {
        if (view.programme().annual().statusDate() == null) {
            gate.write("hengdao", Permissions.OWN_NOTES, change -> {
                lights.keep(change, view);
                return view;
            });
        }
    }

    /** The titles of the years. */
    public TitleEditing titles() {
        return titles;
    }

    /** How lights went. */
    public KeptLights lights() {
        return lights;
    }

    /** Units as master data. */
    public Units units() {
        return units;
    }

    /** People as master data, and handovers. */
    public People people() {
        return people;
    }

    /** The work calendars of the years. */
    public CalendarEditing calendars() {
        return calendars;
    }

    /** Projects and work areas. */
    public StructureEditing structure() {
        return structure;
    }

    /** Tasks and indicators taken out of the plan (停办). */
    public Retirement retirement() {
        return retirement;
    }

    /** What was changed, by whom and when. */
    public ChangeHistory history() {
        return history;
    }

    /** The start of a year from the year before. */
    public YearStart yearStart() {
        return yearStart;
    }

    /** Reviews (审核) of entries. */
    public Reviewing reviewing() {
        return reviewing;
    }

    /** Entry rounds (填报轮次) and what is due in them. */
    public EntryRounds rounds() {
        return rounds;
    }

    /** Supervision orders (督办). */
    public Supervision supervision() {
        return supervision;
    }

    /** What waits for the officers on the status date of a programme. */
    public Waiting waiting(ProgrammeView view) {
        int due = rounds.openOn(view, view.statusDate())
                .map(round -> rounds.due(view, round.id()).due().size())
                .orElse(0);
        return new Waiting(
                due,
                reviewing.waiting(view).size(),
                supervision.overdue(view, view.statusDate()).size());
    }

    /** Reports as they were issued (已出报表). */
    public IssuedReports issued() {
        return issued;
    }

    /** Report templates (报表模板). */
    public Templates templates() {
        return templates;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Preferences preferences() {
        return preferences;
    }

    /**
     * A copy of a piece of evidence under its own name, to be looked at; it goes when the folder is closed.
     *
     * @throws InputRefused if the file is missing or cannot be copied
     */
    public Path copyOf(Evidence evidence) {
        return evidenceFiles.copy(evidence);
    }

    @Override
    public void close() {
        forgetCopies();
        try {
            database.close();
        } finally {
            log.close();
        }
    }
}
