package hengdao.ui.common;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Edited;
import hengdao.service.NewYear;
import hengdao.service.ProgrammeView;
import hengdao.service.Progress;
import hengdao.service.Waiting;
import hengdao.service.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The open data folder and the year on screen, shared by the screens; every change on disk happens in the background. */
public final class Session {

    /** When the first work with a year just read is over. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final YearFigures figures = new YearFigures();
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final Memory memory;
    private final ReadOnlyObjectWrapper<List<Integer>> years;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<ProgrammeView> view;
    private final ReadOnlyObjectWrapper<ChartRows> rows;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final Officer officer;
    private final Unwritten unwritten = new Unwritten();
    private final FormDrafts forms;
    private final MarksKeeper marks;
    private final WaitingKeeper waiting;
    private Consumer<Stepped> onStepped = step -> {};
    /** What is on screen. */
    private Shown shown;
    /** What the work on the data folder has come to; belongs to that work. */
    private Shown latest;

    /** Takes what is open, the year read from it, and who shows an error that no screen expects. */
    public Session(
            Workspace workspace,
            List<Integer> years,
            Shown shown,
            Memory memory,
            BackgroundTasks tasks,
            Messages messages,
            Clock clock,
            Consumer<? super Exception> failed) {
        this.workspace = workspace;
        this.years = new ReadOnlyObjectWrapper<>(List.copyOf(years));
        this.shown = shown;
        this.latest = shown;
        this.view = new ReadOnlyObjectWrapper<>(shown.view());
        this.rows = new ReadOnlyObjectWrapper<>(shown.rows());
        this.memory = memory;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.failed = failed;
        officer = new Officer(memory, workspace.permissions().signedIn().isPresent());
        forms = new FormDrafts(
                workspace
                        .permissions()
                        .signedIn()
                        .map(each -> each.id().toString())
                        .orElse(""),
                memory,
                workspace.preferences(),
                tasks,
                unwritten,
                failed);
        marks = new MarksKeeper(workspace, memory, tasks, failed);
        waiting = new WaitingKeeper(tasks, () -> workspace.waiting(latest()), failed);
    }

    public Workspace workspace() {
        return workspace;
    }

    public BackgroundTasks tasks() {
        return tasks;
    }

    public Messages messages() {
        return messages;
    }

    public Clock clock() {
        return clock;
    }

    public Memory memory() {
        return memory;
    }

    /** Who works here: under whose name changes are logged. */
    public Officer officer() {
        return officer;
    }

    /** Why whoever is signed in may not make a change, named as the log calls it; empty if they may. */
    public String mayNot(String action) {
        return workspace
                .permissions()
                .refusal(action)
                .map(refused -> messages.text(refused.messageKey(), refused.arguments()))
                .orElse("");
    }

    /** Whether something half-written is not on disk yet although it should be. */
    public Unwritten unwritten() {
        return unwritten;
    }

    /** Half-filled forms other than entry forms. */
    public FormDrafts forms() {
        return forms;
    }

    /** The year as it stands, new after every change; {@link #rows} are those of it when it tells of a change. */
    public ReadOnlyObjectProperty<ProgrammeView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The year as it stands. */
    public ProgrammeView view() {
        return shown.view();
    }

    /** The figures of the year, which several screens show. */
    public YearFigures figures() {
        return figures;
    }

    public int year() {
        return view().programme().annual().year();
    }

    /** Does an edit of the plan in the background; what cannot be done is said by the error handler of the window. */
    public void edit(PlanEdit edit) {
        edit(edit, () -> {}, failed::accept);
    }

    /**
     * Does an edit of the plan in the background. Exactly one of the two is called, on the JavaFX thread and only for
     * this edit: the first when its effect is on screen, the second when nothing was changed, with the reason, which
     * the caller has to say.
     */
    public void edit(PlanEdit edit, Runnable done, Consumer<Exception> refused) {
        change((now, actor) -> workspace.editing().apply(now, edit, actor), done, refused);
    }

    /** Takes back the newest change; one that cannot be taken back any more is said and passed over. */
    public void undo() {
        walk(true, workspace.editing()::undo, "edit.undo_impossible", Shown::undoable);
    }

    /** Does again what was undone last; what cannot be done any more is said and passed over. */
    public void redo() {
        walk(false, workspace.editing()::redo, "edit.redo_impossible", Shown::redoable);
    }

    /** Called with each step taken back or done again, when its effect is on screen. */
    public void setOnStepped(Consumer<Stepped> action) {
        onStepped = action;
    }

    /** What {@link #undo} would take back, such as 移动 5.1.2; empty if nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What {@link #redo} would do again; empty if nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** Keeps the plan as it stands as a baseline of that name. */
    public void takeBaseline(String name) {
        change((now, actor) -> workspace.editing().takeBaseline(now, name, actor), () -> {});
    }

    /** Gives a baseline another name. */
    public void renameBaseline(UUID baselineId, String name) {
        change((now, actor) -> workspace.editing().renameBaseline(now, baselineId, name, actor), () -> {});
    }

    /** Removes a baseline; if it is compared with, there is no comparison any more. */
    public void deleteBaseline(UUID baselineId) {
        change((now, actor) -> workspace.editing().deleteBaseline(now, baselineId, actor), () -> {});
    }

    /** Chooses the baseline whose dates are among the marks, or none; remembered for the year until another is chosen. */
    public void compareWith(Optional<UUID> baselineId) {
        marks.compareWith(baselineId.orElse(null), shown);
    }

    /** The baseline compared with, empty if there is none. */
    public Optional<UUID> comparedWith() {
        return marks.comparedWith();
    }

    /** The rows of the whole programme as they stand, always those of {@link #view}. */
    public ReadOnlyObjectProperty<ChartRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The rows of the whole programme as they stand. */
    public ChartRows rows() {
        return shown.rows();
    }

    /** Everything on screen. */
    public Shown shown() {
        return shown;
    }

    /** How many tasks of the whole programme are behind or overdue. */
    public int behind() {
        return shown.behind();
    }

    /** Floats, violations, lanes and notes; they follow a change a moment later, with all layers off. */
    public ReadOnlyObjectProperty<ChartMarks> marksProperty() {
        return marks.property();
    }

    /** The years of the folder. */
    public List<Integer> years() {
        return years.get();
    }

    /** The years of the folder; there is one more after {@link #startYear}. */
    public ReadOnlyObjectProperty<List<Integer>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    /** Today on this PC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Shows an error that the calling screen has no place for. */
    public void fail(Exception error) {
        failed.accept(error);
    }

    /** Takes up the whole of the year that was begun with its outline; before any work is asked for. */
    public void start(Shown whole) {
        latest = whole;
        put(whole);
    }

    /** Works out the marks of the year the work begins with and what waits in it; once, when there is time for it. */
    public void reckon() {
        marks.begin(shown);
        waiting.follow();
        tasks.later(
                SETTLED,
                () -> tasks.database(
                        () -> {
                            workspace.keepToday(latest());
                            return latest();
                        },
                        kept -> {},
                        failed));
    }

    /** What waits for the officers; it follows a change a moment later. */
    public ReadOnlyObjectProperty<Waiting> waitingProperty() {
        return waiting.property();
    }

    /** Counts what waits anew, after something other than the programme has changed: a round or an order. */
    public void recount() {
        waiting.follow();
    }

    /** Puts a year on screen as it stands after a change, its rows and itself at once. */
    public void show(Shown fresh) {
        put(fresh);
        marks.follow(fresh);
        waiting.follow();
    }

    private void begin(Shown fresh) {
        put(fresh);
        reckon();
    }

    private void put(Shown fresh) {
        shown = fresh;
        undoName.set(words(fresh.undoable()));
        redoName.set(words(fresh.redoable()));
        rows.set(fresh.rows());
        view.set(fresh.view());
    }

    private String words(@Nullable EditName name) {
        return name == null
                ? ""
                : messages.text(name.messageKey(), name.arguments().toArray());
    }

    /**
     * The year as all work on the data folder so far has left it, which may not be on screen yet; only within such work.
     */
    public ProgrammeView latest() {
        return latest.view();
    }

    /** Takes up a change of {@link #latest}, for {@link #show}; only within work on the data folder. */
    public Shown take(Edited edited) {
        latest = latest.after(edited, messages).with(workspace.editing());
        return latest;
    }

    private Shown read(int year) {
        latest = Shown.of(workspace.view(year, null), messages).with(workspace.editing());
        return latest;
    }

    private void change(BiFunction<ProgrammeView, String, Edited> work, Runnable done) {
        change(work, done, failed::accept);
    }

    /**
     * Makes a change of the programme in the background, given it as it stands and who makes the change. Exactly one of
     * the other two is called, on the JavaFX thread: the first when its effect is on screen, the second when nothing was
     * changed, with the reason, which the caller has to say.
     */
    public void change(BiFunction<ProgrammeView, String, Edited> work, Runnable done, Consumer<Exception> refused) {
        officer.before(() -> {
            String actor = officer.signature();
            tasks.database(
                    () -> take(work.apply(latest(), actor)),
                    fresh -> {
                        show(fresh);
                        done.run();
                    },
                    refused);
        });
    }

    private void walk(
            boolean back,
            BiFunction<ProgrammeView, String, Edited> way,
            String impossible,
            Function<Shown, @Nullable EditName> next) {
        String actor = officer.signature();
        tasks.database(
                () -> {
                    EditName step = next.apply(latest);
                    try {
                        Edited edited = way.apply(latest(), actor);
                        return new Walked(take(edited), new Stepped(back, words(step), edited.about()), null);
                    } catch (InputRefused refused) {
                        latest = latest.with(workspace.editing());
                        String why = messages.text(refused.messageKey(), refused.arguments());
                        return new Walked(
                                latest, null, step == null ? refused : new InputRefused(impossible, words(step), why));
                    }
                },
                walked -> {
                    show(walked.fresh());
                    if (walked.refused() != null) {
                        failed.accept(walked.refused());
                    }
                    if (walked.step() != null) {
                        onStepped.accept(walked.step());
                    }
                },
                failed);
    }

    /** The year after a step back or forth, and either the step or why it was not done. */
    private record Walked(
            Shown fresh, @Nullable Stepped step, @Nullable InputRefused refused) {}

    /** Reads another year of the folder and shows it. */
    public void openYear(int year) {
        tasks.database(() -> read(year), this::begin, failed);
    }

    /**
     * Starts the year after the one on screen in the background, and opens it. Exactly one of the two is called, on the
     * JavaFX thread: the first when it is on screen, the second when there is no new year, with the reason, which the
     * caller has to say.
     */
    public void startYear(NewYear wanted, Progress progress, Runnable done, Consumer<Exception> refused) {
        officer.before(() -> {
            String actor = officer.signature();
            tasks.database(
                    () -> {
                        int year = workspace.yearStart().start(latest(), wanted, actor, progress);
                        return new Started(read(year), workspace.years());
                    },
                    started -> {
                        years.set(started.years());
                        begin(started.shown());
                        done.run();
                    },
                    refused);
        });
    }

    /** The year that was started, and those of the folder with it. */
    private record Started(Shown shown, List<Integer> years) {}

    /** Moves the status date of the programme, for the window and every report. */
    public void setStatusDate(LocalDate date, Runnable done) {
        change((now, actor) -> workspace.editing().setStatusDate(now, date, actor), done);
    }
}
