package hengdao.ui.gantt;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.Arranging;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Grouping;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.RowFacts;
import hengdao.gantt.RowFilter;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.Dependency;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.service.Workspace;
import hengdao.ui.App;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Memory;
import hengdao.ui.common.SameThreadTasks;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import hengdao.ui.gantt.edit.EditHost;
import hengdao.ui.gantt.edit.RowBars;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A chart over a real data folder that is edited with mouse and keys; all on the JavaFX thread. */
final class EditedDesk implements EditHost {
    static final Clock TODAY = Clock.fixed(Instant.parse("2017-05-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
    final GanttView view = new GanttView(new FontTextMeasurer(), messages);
    final List<Exception> failures = new ArrayList<>();
    final List<String> recorded = new ArrayList<>();
    final SameThreadTasks tasks = new SameThreadTasks();
    final Session session;
    private final Workspace workspace;
    private final Stage stage = new Stage();

    EditedDesk(Path folder) {
        workspace = Workspace.open(folder, TODAY);
        Memory memory = new Memory(Map.of(), workspace.preferences(), tasks);
        Shown shown = Shown.of(workspace.view(2017, null), messages);
        session = new Session(workspace, List.of(2017), shown, memory, tasks, messages, TODAY, failures::add);
        session.viewProperty().subscribe(now -> {
            view.statusDateProperty().set(now.statusDate());
            view.calendarProperty().set(now.programme().calendar());
            view.rowsProperty().set(session.rows());
            view.linksProperty()
                    .set(LinkIndex.of(session.rows(), now.programme().dependencies()));
        });
        view.marksProperty().set(ChartMarks.USUAL.showing(ChartLayer.usual()));
        view.edit(session, this);
        stage.setScene(new Scene(new StackPane(view), 1000, 700));
        for (String style : List.of("tokens", "components")) {
            stage.getScene()
                    .getStylesheets()
                    .add(Objects.requireNonNull(App.class.getResource("/theme/" + style + ".css"))
                            .toExternalForm());
        }
        stage.show();
        stage.requestFocus();
        view.zoomProperty().set(Zoom.MONTH);
        view.requestFocus();
        view.layout();
    }

    void close() {
        Window.getWindows().stream()
                .filter(each -> each instanceof Stage && !each.equals(stage))
                .map(Stage.class::cast)
                .toList()
                .forEach(Stage::close);
        stage.hide();
        workspace.close();
    }

    Plan plan() {
        return session.view().plan();
    }

    Task task(String key) {
        return plan().programme().tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<Dependency> links() {
        return plan().programme().dependencies();
    }

    /** Shows the rows grouped, with the links between them. */
    void group(Grouping grouping) {
        RowFacts facts = RowFacts.of(
                session.view().plan(),
                session.view().status()::of,
                session.view().statusDate(),
                ChartMarks.USUAL);
        ChartRows grouped = Arranging.of(session.rows(), RowFilter.NONE, grouping, facts, messages)
                .rows();
        view.rowsProperty().set(grouped);
        view.linksProperty().set(LinkIndex.of(grouped, links()));
        view.layout();
    }

    /** Selects a row, brings its finish into the middle of the view, and returns where its bars stand. */
    RowBars show(String key) {
        GanttRow row = row(key);
        view.reveal(row.id());
        view.layout();
        double middle = view.edited().area().getMinX() + view.edited().area().getWidth() / 2;
        view.edited().scrollBy(view.edited().x(row.finish().toEpochDay()) - middle, 0);
        view.layout();
        return bars(key);
    }

    RowBars bars(String key) {
        return view.edited().bars(row(key));
    }

    GanttRow row(String key) {
        return session.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    void press(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, 0, false);
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
    }

    void hover(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, 0, false);
    }

    void drag(double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, 0, true);
    }

    void release(double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 1, false);
    }

    void clickTwice(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 2, true);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 2, false);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, 2, false);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int count, boolean down) {
        Node canvas = view.edited().canvas();
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        count,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(canvas, x, y)));
        view.layout();
    }

    /** Presses a key where the focus is. */
    void key(KeyCode code, boolean shift, boolean control, boolean alt) {
        Node target = Objects.requireNonNull(stage.getScene().getFocusOwner());
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        view.layout();
    }

    void key(KeyCode code) {
        key(code, false, false, false);
    }

    /** A node of the chart or of a dialog. */
    <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(Window.getWindows().stream()
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector)));
    }

    /** What stands in the panel beside the pointer. */
    List<String> said() {
        return view.lookupAll("#drag-panel .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /** The words over the row under the pointer that wait or stand; empty once they are taken away. */
    List<Tooltip> tips() {
        Object waiting = view.edited().canvas().getProperties().get("javafx.scene.control.Tooltip");
        return waiting instanceof Tooltip tip ? List.of(tip) : List.of();
    }

    @Override
    public void record(GanttRow row, BigDecimal value) {
        recorded.add(row.key() + " " + value.toPlainString());
    }

    @Override
    public Dialogs dialogs() {
        return new Dialogs(stage);
    }
}
