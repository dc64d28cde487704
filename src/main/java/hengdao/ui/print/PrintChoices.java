package hengdao.ui.print;

import hengdao.gantt.ChartMarks;
import hengdao.model.ExpectedError;
import hengdao.model.Project;
import hengdao.service.PageRange;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.Scale;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is to be printed, on which paper and where; begins with what was chosen last. Used on the JavaFX thread. */
public final class PrintChoices {
    private final ChartMarks marks;

    private final Session session;
    private final @Nullable Project project;
    private final ObjectProperty<ReportKind> kind = new SimpleObjectProperty<>(ReportKind.GANTT);
    private final BooleanProperty onlyProject;
    private final ObjectProperty<Paper> paper;
    private final BooleanProperty portrait;
    private final ObjectProperty<Scale> scale;
    private final StringProperty range = new SimpleStringProperty("");
    private final StringProperty queue;

    /** Takes the project on screen, null if all are shown. */
    PrintChoices(Session session, @Nullable Project project, ChartMarks marks) {
        this.marks = marks;
        this.session = session;
        this.project = project;
        Memory memory = session.memory();
        onlyProject = new SimpleBooleanProperty(project != null);
        paper = new SimpleObjectProperty<>(recall(Paper.values(), memory.get("print-paper", ""), Paper.A3));
        portrait = new SimpleBooleanProperty(memory.get("print-portrait", "").equals("true"));
        scale = new SimpleObjectProperty<>(recall(Scale.values(), memory.get("print-scale", ""), Scale.AUTO));
        queue = new SimpleStringProperty(memory.get("print-queue", ""));
    }

    public ObjectProperty<ReportKind> kindProperty() {
        return kind;
    }

    /** Whether only the project on screen is printed. */
    public BooleanProperty onlyProjectProperty() {
        return onlyProject;
    }

    /** The project on screen, empty if all are shown. */
    public Optional<Project> project() {
        return Optional.ofNullable(project);
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public BooleanProperty portraitProperty() {
        return portrait;
    }

    public ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /** Which pages are printed, as typed; empty for all. */
    public StringProperty rangeProperty() {
        return range;
    }

    /** The name of the print queue, empty while none is known. */
    public StringProperty queueProperty() {
        return queue;
    }

    /** Runs an action whenever a choice changes what the pages look like or which of them are wanted. */
    void onChange(Runnable action) {
        for (Property<?> choice : List.of(kind, onlyProject, paper, portrait, scale, range)) {
            choice.addListener((property, before, now) -> action.run());
        }
    }

    /**
     * The wanted pages.
     *
     * @throws ExpectedError if the page range cannot be read
     */
    ReportRequest wanted() {
        return request(range.get().isBlank() ? null : PageRange.parse(range.get()));
    }

    /** All pages, as the preview shows them. */
    ReportRequest all() {
        return request(null);
    }

    void remember() {
        session.memory().put("print-paper", paper.get().name());
        session.memory().put("print-portrait", String.valueOf(portrait.get()));
        session.memory().put("print-scale", scale.get().name());
        session.memory().put("print-queue", queue.get());
    }

    private ReportRequest request(@Nullable PageRange pages) {
        List<Integer> numbers = onlyProject.get() && project != null ? List.of(project.no()) : List.of();
        return new ReportRequest(
                kind.get(),
                session.year(),
                session.view().statusDate(),
                numbers,
                paper.get(),
                portrait.get(),
                scale.get(),
                null,
                null,
                pages,
                marks);
    }

    private static <E extends Enum<E>> E recall(E[] choices, String name, E otherwise) {
        for (E choice : choices) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return otherwise;
    }
}
