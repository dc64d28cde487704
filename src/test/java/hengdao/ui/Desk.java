package hengdao.ui;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.SameThreadTasks;
import hengdao.ui.shell.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** A window over a real data folder, driven through its controls; all on the JavaFX thread. */
final class Desk implements FileChoosing {

    /** The PC's today in these tests: 10 May 2017. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2017-05-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final SameThreadTasks tasks = new SameThreadTasks();
    final Stage stage = new Stage();
    final App app;
    Optional<Path> chosen = Optional.empty();
    /** The file that was opened in another program last. */
    Optional<Path> shown = Optional.empty();

    private Desk(Languages languages) {
        this(languages, TODAY);
    }

    private Desk(Languages languages, Clock clock) {
        app = new App(stage, tasks, languages, clock, this);
    }

    /** A window over whatever is in the folder, by another clock. */
    static Desk over(Path folder, Clock clock) {
        Desk desk = new Desk(Languages.named(Messages.of(Locale.SIMPLIFIED_CHINESE)), clock);
        desk.app.open(folder);
        return desk;
    }

    /** A window over whatever is in the folder. */
    static Desk over(Path folder) {
        return over(folder, Locale.SIMPLIFIED_CHINESE);
    }

    /** A window in some language over whatever is in the folder. */
    static Desk over(Path folder, Locale language) {
        return over(folder, Languages.named(Messages.of(language)));
    }

    /** A window over whatever is in the folder, in the language that is found there or named. */
    static Desk over(Path folder, Languages languages) {
        Desk desk = unsigned(folder, languages);
        if (desk.app.shell() != null) {
            desk.shell().session().officer().decline();
        }
        return desk;
    }

    /** A window over a folder where the first change asks who works there, unless it is known. */
    static Desk unsigned(Path folder, Languages languages) {
        Desk desk = new Desk(languages);
        desk.app.open(folder);
        return desk;
    }

    /** A window as the program opens it over a folder for a year. */
    static Desk started(Path folder, int year, Languages languages) {
        Desk desk = new Desk(languages);
        desk.app.show(Opening.of(folder, year, TODAY, languages));
        return desk;
    }

    /** A window over a copy of a closed folder. */
    static Desk overCopy(Path pattern, Path folder) {
        return overCopy(pattern, folder, Locale.SIMPLIFIED_CHINESE);
    }

    /** A window in some language over a copy of a closed folder. */
    static Desk overCopy(Path pattern, Path folder, Locale language) {
        try (Stream<Path> files = Files.list(pattern)) {
            Files.createDirectories(folder);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return over(folder, language);
    }

    Shell shell() {
        return Objects.requireNonNull(app.shell());
    }

    /** The row of the chart with that key, as it stands now. */
    GanttRow row(String key) {
        return shell().model().allRows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Selects a row and opens the entry form for it. */
    void record(String key) {
        shell().model().selectedProperty().set(row(key).id());
        shell().record();
        layout();
    }

    void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    <T extends Node> T find(String selector, Class<T> type) {
        Node node = stage.getScene().lookup(selector);
        return type.cast(Objects.requireNonNull(node, selector));
    }

    void type(String selector, String text) {
        find(selector, TextInputControl.class).setText(text);
    }

    void press(String selector) {
        find(selector, ButtonBase.class).fire();
        layout();
    }

    void key(Node target, KeyCode code, boolean control) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        layout();
    }

    /** Ends without any of the care a normal close takes, as when the power fails. */
    void crash() {
        Objects.requireNonNull(app.workspace()).close();
        stage.hide();
    }

    void close() {
        app.close();
        stage.hide();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String extension) {
        return chosen;
    }

    @Override
    public List<Path> open(String title) {
        return chosen.map(List::of).orElse(List.of());
    }

    @Override
    public Optional<Path> folder(String title) {
        return chosen;
    }

    @Override
    public void show(Path file) {
        shown = Optional.of(file);
    }
}
