package hengdao.ui.data;

import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.model.RetiredRow;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import hengdao.ui.data.StructureLine.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** 工程与任务: the tree of projects, work areas, tasks and indicators, retired rows on demand. */
final class StructurePage extends ListPage<StructureLine> {

    private final LatestRead<Read> reads;
    private final PageFrame frame;
    private final StructureDetail parts;
    private final Set<UUID> open = new HashSet<>();
    private final CheckBox withRetired = new CheckBox();
    private final List<Button> adds;
    private List<RetiredRow> retired = List.of();
    private Names names = Names.NONE;
    private boolean begun;

    private record Read(List<RetiredRow> retired, Names names) {}

    StructurePage(Session session, Navigation navigation) {
        super(session, navigation, "structure", StructureLine::id);
        reads = new LatestRead<>(session);
        parts = new StructureDetail(this);
        table.add(messages.text("data.column.row"), 260, false, StructureLine::title)
                .setCellFactory(column -> new TreeCell(messages, this::fold));
        table.add(messages.text("data.column.lead-target"), 140, false, StructureLine::lead);
        table.add(messages.text("data.column.due"), 86, false, StructureLine::due);
        FixedColumns.stretch(table, table.getColumns().getFirst());
        table.sayEmpty(messages.text("data.structure.none"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        withRetired.setId("data-with-retired");
        withRetired.setText(messages.text("data.with-retired"));
        withRetired.setOnAction(event -> fill());
        adds = List.of(
                Parts.button(messages, "add-project", () -> parts.add(Kind.PROJECT, table.selected())),
                Parts.button(messages, "add-area", () -> parts.add(Kind.AREA, table.selected())),
                Parts.button(messages, "add-task", () -> parts.add(Kind.TASK, table.selected())),
                Parts.button(messages, "add-indicator", () -> parts.add(Kind.INDICATOR, table.selected())));
        Node[] tools = {adds.get(0), adds.get(1), adds.get(2), adds.get(3), withRetired};
        frame = new PageFrame(session, name(), table, detail, this::fill, tools);
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void refresh() {
        ProgrammeView now = session.view();
        if (!begun) {
            begun = true;
            now.programme().projects().forEach(project -> open.add(project.id()));
        }
        fill();
        reads.ask(
                () -> new Read(session.workspace().retirement().all(now), Names.of(session.workspace(), now)), read -> {
                    boolean same =
                            read.retired().equals(retired) && read.names().equals(names);
                    retired = read.retired();
                    names = read.names();
                    if (!same) {
                        fill();
                    }
                });
    }

    /** The units and people there are. */
    Names names() {
        return names;
    }

    /** Opens what holds a row, so that it can be seen. */
    void reveal(UUID id) {
        Plan plan = session.view().plan();
        Indicator indicator = plan.indicator(id);
        UUID at = indicator == null ? id : indicator.taskId();
        if (indicator != null) {
            open.add(at);
        }
        Task task = plan.task(at).orElse(null);
        while (task != null) {
            UUID holder = task.holderId();
            open.add(holder);
            task = plan.task(holder).orElse(null);
            at = holder;
        }
        for (WorkArea area : plan.programme().workAreas()) {
            if (area.id().equals(at)) {
                open.add(area.projectId());
            }
        }
    }

    private void fill() {
        List<RetiredRow> gone = withRetired.isSelected() ? retired : List.of();
        fill(StructureLines.of(session.view().plan(), open, frame.query(), gone, messages), frame);
    }

    private void fold(StructureLine line) {
        if (!open.remove(line.id())) {
            open.add(line.id());
        }
        table.select(line.id());
        fill();
    }

    /** Right opens a row or goes below it, Left closes it or goes to what holds it; with Alt, Up and Down move it. */
    private void walk(KeyEvent event) {
        StructureLine line = table.selected();
        if (line == null) {
            return;
        }
        int at = table.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case RIGHT -> {
                if (line.holds() && !line.open()) {
                    fold(line);
                } else if (line.holds()) {
                    table.getSelectionModel().clearAndSelect(at + 1);
                }
            }
            case LEFT -> {
                if (line.holds() && line.open() && frame.query().isEmpty()) {
                    fold(line);
                } else {
                    up(line, at);
                }
            }
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                parts.move(line, event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case INSERT -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                parts.add(below(line.kind()), line);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void up(StructureLine line, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (table.getItems().get(i).depth() < line.depth()) {
                table.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private static Kind below(Kind kind) {
        return switch (kind) {
            case PROJECT -> Kind.AREA;
            case AREA -> Kind.TASK;
            case TASK, INDICATOR -> Kind.INDICATOR;
        };
    }

    @Override
    void show(@Nullable StructureLine line) {
        boolean inPlan = line != null && !line.isRetired();
        Kind kind = line == null ? Kind.PROJECT : line.kind();
        adds.get(1).setDisable(!inPlan);
        adds.get(2).setDisable(!inPlan || kind == Kind.PROJECT);
        adds.get(3).setDisable(!inPlan || kind == Kind.PROJECT || kind == Kind.AREA);
        if (line == null) {
            detail.show(List.of(Parts.muted(messages.text("data.structure.hint"), "data-hint")));
        } else {
            parts.show(line);
        }
    }

    @Override
    void add() {
        StructureLine line = table.selected();
        parts.add(line == null || line.isRetired() ? Kind.PROJECT : line.kind(), line);
    }

    @Override
    void remove(StructureLine line) {
        parts.remove(line);
    }

    /** The project with that id. */
    Project project(UUID id) {
        return session.view().programme().projects().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The work area with that id. */
    WorkArea area(UUID id) {
        return session.view().programme().workAreas().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
