package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.gantt.Zoom;
import hengdao.schedule.Light;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window shows: the project chosen, its rows, the row selected, the scale; no controls. */
public final class ShellModel {

    private static final String ALL = "all";

    private final Session session;
    private final ObjectProperty<@Nullable UUID> project = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final ReadOnlyObjectWrapper<List<ProjectLine>> projects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<GanttRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<GanttRow> allRows = List.of();

    /** Shows what the session holds, beginning with what was shown last time. */
    public ShellModel(Session session) {
        this.session = session;
        session.viewProperty().addListener((property, before, now) -> show(now));
        project.addListener((property, before, now) -> showProject(now));
        zoom.addListener((property, before, now) -> session.memory().put("zoom", now.name()));
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

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** The list of projects, all together first. */
    public ReadOnlyObjectProperty<List<ProjectLine>> projectsProperty() {
        return projects.getReadOnlyProperty();
    }

    /** The rows of the chart in order, those of one project if one is chosen. */
    public ReadOnlyObjectProperty<List<GanttRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The rows of the whole programme. */
    public List<GanttRow> allRows() {
        return allRows;
    }

    /** The rows on screen that hold others. */
    public List<UUID> foldable() {
        Set<UUID> holders = new HashSet<>();
        rows.get().forEach(row -> holders.add(row.parentId()));
        return rows.get().stream().map(GanttRow::id).filter(holders::contains).toList();
    }

    /** The selected row as it stands now. */
    public Optional<GanttRow> selectedRow() {
        return allRows.stream().filter(row -> row.id().equals(selected.get())).findFirst();
    }

    /** The line of the project on screen. */
    public ProjectLine shown() {
        return projects.get().stream()
                .filter(line -> Objects.equals(line.id(), project.get()))
                .findFirst()
                .orElseGet(() -> projects.get().getFirst());
    }

    /** The best rows of the whole programme for a query. */
    public List<SearchHit> search(String query) {
        return SearchHit.of(query, allRows);
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
        List<GanttRow> behind =
                rows.get().stream().filter(ShellModel::isBehindLeaf).toList();
        if (behind.isEmpty()) {
            return false;
        }
        List<UUID> order = rows.get().stream().map(GanttRow::id).toList();
        int from = order.indexOf(selected.get());
        GanttRow next = behind.stream()
                .filter(row -> order.indexOf(row.id()) > from)
                .findFirst()
                .orElse(behind.getFirst());
        selected.set(next.id());
        return true;
    }

    /** How many judged rows of the whole programme are behind or overdue. */
    public long behind() {
        return allRows.stream().filter(ShellModel::isBehindLeaf).count();
    }

    private static boolean isBehindLeaf(GanttRow row) {
        boolean late = row.status().light() == Light.RED || row.status().light() == Light.YELLOW;
        return late && row.status().total() <= 1 && row.level().compareTo(GanttRow.Level.SUMMARY) > 0;
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
        allRows = GanttRows.of(view.programme(), view.status()::of, session.messages());
        projects.set(ProjectLine.of(view, session.messages().text("shell.all-projects")));
        boolean known = projects.get().stream().anyMatch(line -> Objects.equals(line.id(), project.get()));
        if (!known) {
            project.set(null);
        }
        showRows();
    }

    private void showRows() {
        List<GanttRow> shown = rowsOf(project.get());
        rows.set(shown);
        boolean inSight = shown.stream().anyMatch(row -> row.id().equals(selected.get()));
        if (!inSight) {
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

    private List<GanttRow> rowsOf(@Nullable UUID id) {
        if (id == null) {
            return allRows;
        }
        Set<UUID> inside = new HashSet<>(Set.of(id));
        List<GanttRow> within = new ArrayList<>();
        for (GanttRow row : allRows) {
            UUID parent = row.parentId();
            if (row.id().equals(id) || (parent != null && inside.contains(parent))) {
                inside.add(row.id());
                within.add(row);
            }
        }
        return within;
    }

    private UUID projectOf(GanttRow row) {
        UUID current = row.id();
        for (GanttRow above : allRows.reversed()) {
            if (above.id().equals(current) && above.parentId() != null) {
                current = above.parentId();
            }
        }
        return current;
    }
}
