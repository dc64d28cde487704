package hengdao.ui.common;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.i18n.Messages;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open data folder and the year on screen, shared by the screens; every change on disk happens in the background. */
public final class Session {

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final Memory memory;
    private final List<Integer> years;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<ProgrammeView> view;
    private final ReadOnlyObjectWrapper<ChartRows> rows;
    private final ReadOnlyObjectWrapper<ChartMarks> marks =
            new ReadOnlyObjectWrapper<>(ChartMarks.USUAL.showing(Set.of()));
    private Shown shown;

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
        this.years = List.copyOf(years);
        this.shown = shown;
        this.view = new ReadOnlyObjectWrapper<>(shown.view());
        this.rows = new ReadOnlyObjectWrapper<>(shown.rows());
        this.memory = memory;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.failed = failed;
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

    /** The year as it stands, new after every change; {@link #rows} are those of it when it tells of a change. */
    public ReadOnlyObjectProperty<ProgrammeView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The year as it stands. */
    public ProgrammeView view() {
        return shown.view();
    }

    public int year() {
        return view().programme().annual().year();
    }

    /** Does an edit of the plan in the background; what cannot be done is said by the error handler of the window. */
    public void edit(PlanEdit edit) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the newest change. */
    public void undo() {
        throw new UnsupportedOperationException();
    }

    /** Does again what was undone last. */
    public void redo() {
        throw new UnsupportedOperationException();
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

    /** How many rows of the whole programme are behind or overdue themselves. */
    public int behind() {
        return shown.behind();
    }

    /** Floats, violations, lanes and notes; they follow a change a moment later, with all layers off. */
    public ReadOnlyObjectProperty<ChartMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** The years of the folder. */
    public List<Integer> years() {
        return years;
    }

    /** Today on this PC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Shows an error that the calling screen has no place for. */
    public void fail(Exception error) {
        failed.accept(error);
    }

    /** Reads a year as it stands on disk, for {@link #show}; in the background. */
    public Shown read(int year) {
        return Shown.of(workspace.view(year, null), messages);
    }

    /** Puts a year on screen, its rows and itself at once. */
    public void show(Shown fresh) {
        shown = fresh;
        rows.set(fresh.rows());
        view.set(fresh.view());
    }

    /** Reads another year of the folder and shows it. */
    public void openYear(int year) {
        tasks.database(() -> read(year), this::show, failed);
    }

    /** Moves the status date of the programme, for the window and every report. */
    public void setStatusDate(LocalDate date, Runnable done) {
        int year = year();
        String actor = memory.get("reporter", System.getProperty("user.name", ""));
        tasks.database(
                () -> {
                    workspace.setStatusDate(year, date, actor);
                    return read(year);
                },
                fresh -> {
                    show(fresh);
                    done.run();
                },
                failed);
    }
}
