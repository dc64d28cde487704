package hengdao.bench;

import hengdao.i18n.Messages;
import hengdao.ui.App;
import hengdao.ui.Languages;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.ThreadedTasks;
import hengdao.ui.gantt.ChartProbe;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** The real window, driven by events; all on the JavaFX thread. */
final class BenchWindow implements FileChoosing {
    final Stage stage = new Stage();
    private final App app;
    private Path next;
    private GanttView found;

    /** Opens over a folder. */
    BenchWindow(Path folder) {
        next = folder;
        app = new App(
                stage,
                new ThreadedTasks(Platform::runLater),
                Languages.named(Messages.of(Locale.SIMPLIFIED_CHINESE)),
                Clock.systemDefaultZone(),
                this);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1920);
        stage.setHeight(1080);
        app.open(folder);
    }

    /** Whether a programme is on screen. */
    boolean isOpen() {
        return app.shell() != null;
    }

    /** Opens another folder as the officer does: by the menu. */
    void choose(Path folder) {
        next = folder;
        shell().openFolder();
    }

    Shell shell() {
        Shell shell = Objects.requireNonNull(app.shell());
        shell.session().officer().decline();
        return shell;
    }

    /** The chart on screen; looked for only where the window shows another folder. */
    GanttView chart() {
        Shell shell = shell();
        if (found == null || found.getScene() != stage.getScene()) {
            found = (GanttView) Objects.requireNonNull(shell.lookup("#chart"));
        }
        return found;
    }

    ChartProbe probe() {
        return new ChartProbe(chart());
    }

    void wheel(double x, double y) {
        var canvas = probe().canvas();
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        900,
                        300,
                        900,
                        300,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        x,
                        y,
                        x,
                        y,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(canvas, 900, 300)));
    }

    void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        var canvas = probe().canvas();
        var screen = canvas.localToScreen(x, y);
        var scene = canvas.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        down ? MouseButton.PRIMARY : MouseButton.NONE,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(canvas, scene.getX(), scene.getY())));
    }

    /** Opens the entry form for a row and types a value into it. */
    void fillIn(UUID row, String value) {
        shell().model().selectedProperty().set(row);
        shell().record();
        shell().applyCss();
        shell().layout();
        text("#entry-date-text").setText(LocalDate.now().toString());
        text("#entry-by").setText("填报员甲");
        text("#entry-value").setText(value);
    }

    /** Presses Ctrl+Enter in the entry form. */
    void saveEntry() {
        Event.fireEvent(
                text("#entry-value"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
    }

    /** How many entries the year on screen has. */
    int entries() {
        return shell().session().view().programme().entries().size();
    }

    void showOverview() {
        shell().showScreen("overview");
    }

    void showChart() {
        shell().showScreen("chart");
    }

    /** What the figures of the overview say, empty while there are none. */
    String overview() {
        return shell().lookupAll(".figure-button").stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining());
    }

    private TextInputControl text(String selector) {
        return (TextInputControl) Objects.requireNonNull(shell().lookup(selector), selector);
    }

    void close() {
        app.close();
        stage.hide();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String extension) {
        return Optional.empty();
    }

    @Override
    public List<Path> open(String title) {
        return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(next);
    }

    @Override
    public void show(Path file) {}
}
