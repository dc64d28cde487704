package hengdao.ui.settings;

import hengdao.model.AnnualProgramme;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.service.CarriedTask;
import hengdao.service.Dates;
import hengdao.service.NewYear;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is wanted of the next year, and what it would hold; no controls. On the JavaFX thread. */
final class YearStartModel {

    private final Session session;
    private final NewestLookup<Preview> previews;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty deadline = new SimpleStringProperty("");
    private final BooleanProperty withFinished = new SimpleBooleanProperty();
    private final Set<UUID> except = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final StringProperty finishedText = new SimpleStringProperty("false");
    private final StringProperty exceptText = new SimpleStringProperty("");
    private final BooleanProperty restored = new SimpleBooleanProperty();
    private final KeptTexts kept;
    private @Nullable UUID of;

    YearStartModel(Session session, Consumer<Exception> refused) {
        this.session = session;
        previews = new NewestLookup<>(session.tasks(), refused);
        withFinished.addListener((property, before, now) -> {
            except.clear();
            exceptText.set("");
            finishedText.set(String.valueOf(now));
            reckon();
        });
        kept = new KeptTexts(session)
                .with("title", title)
                .with("start", start)
                .with("deadline", deadline)
                .with("with-finished", finishedText)
                .with("except", exceptText);
        finishedText.addListener((property, before, now) -> withFinished.set(Boolean.parseBoolean(now)));
    }

    /** Whether what is wanted was typed before the program ended. */
    BooleanProperty restoredProperty() {
        return restored;
    }

    /** The name of what is kept of the year on screen. */
    String draft() {
        return "year-start." + of;
    }

    /** Throws away what was typed. */
    void giveUp() {
        kept.discard();
        of = null;
        refresh();
    }

    /**
     * What the new year would hold; projects and work areas without the yearly goals (project 0).
     *
     * @param tasks those that hold no others, each with whether it would come along
     */
    record Preview(int projects, int workAreas, int rows, int indicators, List<CarriedTask> tasks) {

        static Preview of(Programme programme, List<CarriedTask> tasks) {
            Set<UUID> numbered = programme.projects().stream()
                    .filter(project -> project.no() > 0)
                    .map(Project::id)
                    .collect(Collectors.toSet());
            return new Preview(
                    numbered.size(),
                    (int) programme.workAreas().stream()
                            .filter(area -> numbered.contains(area.projectId()))
                            .count(),
                    programme.tasks().size(),
                    programme.indicators().size(),
                    tasks);
        }

        int carried() {
            return (int) tasks.stream().filter(CarriedTask::carried).count();
        }
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty startProperty() {
        return start;
    }

    StringProperty deadlineProperty() {
        return deadline;
    }

    BooleanProperty withFinishedProperty() {
        return withFinished;
    }

    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The year that would begin. */
    int year() {
        return session.year() + 1;
    }

    /** The day by which tasks count as done or not. */
    LocalDate judgedOn() {
        return session.workspace().yearStart().judgedOn(session.view());
    }

    /** Whether the folder has no such year yet. */
    boolean isFree() {
        return !session.years().contains(year());
    }

    /** Takes up the year on screen; what was typed about the same one stays. */
    void refresh() {
        AnnualProgramme annual = session.view().programme().annual();
        if (!annual.id().equals(of)) {
            kept.close();
            of = annual.id();
            NewYear usual = NewYear.after(annual);
            title.set(usual.title());
            start.set(usual.start().toString());
            deadline.set(usual.deadline().toString());
            except.clear();
            exceptText.set("");
            withFinished.set(false);
            restored.set(kept.open(draft()));
            Arrays.stream(exceptText.get().split(" "))
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .forEach(except::add);
        }
        reckon();
    }

    /** Lets a task come along or stay behind. */
    void toggle(CarriedTask task) {
        if (!except.remove(task.id())) {
            except.add(task.id());
        }
        exceptText.set(except.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
        reckon();
    }

    /**
     * What is wanted, as typed.
     *
     * @throws InputRefused if one of the dates is none
     */
    NewYear wanted() {
        return new NewYear(title.get(), day(start), day(deadline), withFinished.get(), except);
    }

    private LocalDate day(StringProperty typed) {
        return Dates.read(typed.get(), year(), "settings.no_day");
    }

    private void reckon() {
        ProgrammeView view = session.view();
        NewYear usual = NewYear.after(view.programme().annual());
        NewYear counted = new NewYear("-", usual.start(), usual.deadline(), withFinished.get(), except);
        previews.ask(
                outdated -> Preview.of(
                        session.workspace().yearStart().preview(view, counted),
                        session.workspace().yearStart().tasks(view, counted)),
                preview::set);
    }
}
