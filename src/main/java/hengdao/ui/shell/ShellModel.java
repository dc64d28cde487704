package hengdao.ui.shell;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Zoom;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window shows: the project chosen, its rows, the row selected, the scale; no controls. */
public final class ShellModel {

    private static final String ALL = "all";

    /** How many rows before one that is gone are looked at. */
    private static final int FEW = 64;

    private final Session session;
    private final ObjectProperty<@Nullable UUID> project = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private Consumer<Zoom> onZoom = zoom::set;
    private Searched searched = Searched.NOTHING;
    private final ReadOnlyObjectWrapper<List<ProjectLine>> projects = new ReadOnlyObjectWrapper<>(List.of());
    private final NewestLookup<List<SearchHit>> searches;
    private final ReadOnlyObjectWrapper<ChartRows> rows = new ReadOnlyObjectWrapper<>(ChartRows.NONE);

    /** Shows what the session holds, beginning with what was shown last time. */
    public ShellModel(Session session) {
        this.session = session;
        searches = new NewestLookup<>(session.tasks(), session::fail);
        session.viewProperty().addListener((property, before, now) -> show(now));
        project.addListener((property, before, now) -> showProject(now));
        zoom.addListener((property, before, now) -> session.memory().put("zoom", now.name()));
        session.waitingProperty().addListener((Observable counted) -> {
            session.waitingProperty().get();
            readSearched();
        });
        recall();
        show(session.view());
    }

    /** The project on screen, null for all of them. */
    public ObjectProperty<@Nullable UUID> projectProperty() {
        return project;
    }

    /** The id of the selected row, null if there is none; the row may be folded away. */
    public ObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    /** The named scale that tells what the time axis shows. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Changes to exactly a named scale. */
    public void zoomTo(Zoom wanted) {
        onZoom.accept(wanted);
    }

    /** Called with the scale to change to. */
    void setOnZoom(Consumer<Zoom> action) {
        onZoom = action;
    }

    /** The list of projects, all together first. */
    public ReadOnlyObjectProperty<List<ProjectLine>> projectsProperty() {
        return projects.getReadOnlyProperty();
    }

    /** The rows of the chart in order, those of one project if one is chosen. */
    public ReadOnlyObjectProperty<ChartRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The rows of the whole programme. */
    public ChartRows allRows() {
        return session.rows();
    }

    /** The selected row as it stands now. */
    public Optional<GanttRow> selectedRow() {
        return Optional.ofNullable(allRows().find(selected.get()));
    }

    /** The line of the project on screen. */
    public ProjectLine shown() {
        return projects.get().stream()
                .filter(line -> Objects.equals(line.id(), project.get()))
                .findFirst()
                .orElseGet(() -> projects.get().getFirst());
    }

    /** Reads the supervision orders and the directory again, so that they are found as they stand now. */
    private void readSearched() {
        ProgrammeView now = session.view();
        session.tasks().database(() -> Searched.read(session.workspace(), now), read -> searched = read, session::fail);
    }

    /** Gives the best of everything for a query a moment later, unless another query follows. */
    public void search(String query, Consumer<List<SearchHit>> found) {
        if (query.isBlank()) {
            searches.forget();
            found.accept(List.of());
        } else {
            Findings findings = new Findings(session.view(), allRows(), searched, session.messages());
            searches.ask(outdated -> findings.of(query, outdated), found);
        }
    }

    /** Whether rows for the last query are still being looked for. */
    boolean isSearching() {
        return searches.isPending();
    }

    /** The row of an id, or where an indicator is shown in the row of its task, that row; empty if there is none. */
    public Optional<GanttRow> rowOf(UUID id) {
        GanttRow own = allRows().find(id);
        if (own != null) {
            return Optional.of(own);
        }
        return Optional.ofNullable(session.view().plan().indicator(id))
                .map(indicator -> allRows().find(indicator.taskId()));
    }

    /** Brings a row on screen: stays with all projects if they are shown, else goes to the row's project. */
    public void reveal(GanttRow row) {
        if (project.get() != null) {
            project.set(projectOf(row));
        }
        selected.set(row.id());
    }

    /** Moves to the project that many lines further in the list. */
    public void stepProject(int by) {
        List<ProjectLine> lines = projects.get();
        int at = lines.indexOf(shown()) + by;
        if (at >= 0 && at < lines.size()) {
            project.set(lines.get(at).id());
        }
    }

    /** Selects the next row, in chart order and round the end, that is behind or overdue; a leaf, not a roll-up. */
    public boolean selectNextBehind() {
        ChartRows shown = rows.get();
        int from = shown.place(selected.get());
        for (int step = 1; step <= shown.size(); step++) {
            GanttRow row = shown.get(Math.floorMod(from + step, shown.size()));
            if (row.isBehind()) {
                selected.set(row.id());
                return true;
            }
        }
        return false;
    }

    private void recall() {
        String last = session.memory().get("zoom", Zoom.FIT.name());
        for (Zoom each : Zoom.values()) {
            if (each.name().equals(last)) {
                zoom.set(each);
            }
        }
        String number = session.memory().get("project", ALL);
        session.view().programme().projects().stream()
                .filter(each -> String.valueOf(each.no()).equals(number))
                .findFirst()
                .ifPresent(each -> project.set(each.id()));
    }

    private void show(ProgrammeView view) {
        projects.set(ProjectLine.of(view, session.messages().text("shell.all-projects")));
        boolean known = projects.get().stream().anyMatch(line -> Objects.equals(line.id(), project.get()));
        if (!known) {
            project.set(null);
        }
        handOver(projectRows());
        showRows();
    }

    private ChartRows projectRows() {
        UUID chosen = project.get();
        return chosen == null ? allRows() : allRows().part(chosen);
    }

    /** Selects, where the selected row is gone, the row before it or one that held it. */
    private void handOver(ChartRows now) {
        ChartRows before = rows.get();
        int place = before.place(selected.get());
        if (place < 0 || now.place(selected.get()) >= 0) {
            return;
        }
        IntStream.concat(
                        IntStream.iterate(place - 1, each -> each >= Math.max(0, place - FEW), each -> each - 1),
                        IntStream.iterate(before.parent(place), each -> each >= 0, before::parent))
                .mapToObj(each -> before.get(each).id())
                .filter(id -> now.place(id) >= 0)
                .findFirst()
                .ifPresent(selected::set);
    }

    private void showRows() {
        ChartRows shown = projectRows();
        rows.set(shown);
        if (shown.place(selected.get()) < 0) {
            selected.set(shown.isEmpty() ? null : shown.getFirst().id());
        }
    }

    private void showProject(@Nullable UUID id) {
        showRows();
        String number = session.view().programme().projects().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> String.valueOf(each.no()))
                .findFirst()
                .orElse(ALL);
        session.memory().put("project", number);
    }

    private UUID projectOf(GanttRow row) {
        ChartRows all = allRows();
        int place = all.place(row.id());
        while (all.parent(place) >= 0) {
            place = all.parent(place);
        }
        return all.get(place).id();
    }
}
