package hengdao.ui;

import atlantafx.base.theme.PrimerLight;
import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.BackgroundTasks;
import hengdao.ui.common.ErrorWindow;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Fonts;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import hengdao.ui.shell.Shell;
import hengdao.ui.shell.WindowPlace;
import hengdao.ui.start.CalmPage;
import hengdao.ui.start.StartPages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** One window over one data folder, from opening it to closing it; the place where the desktop is put together. */
public final class App {

    private static final List<String> STYLES = List.of("tokens", "components", "print", "views");
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final FileChoosing files;
    private final ErrorWindow errors;
    private @Nullable Workspace workspace;
    private @Nullable Shell shell;

    /** Takes the window to fill, who works in the background, and who asks for files. */
    public App(Stage stage, BackgroundTasks tasks, Messages messages, Clock clock, FileChoosing files) {
        this.stage = stage;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.files = files;
        this.errors = new ErrorWindow(stage, messages);
        stage.setScene(scene());
        stage.setTitle(messages.text("app.name"));
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        ICONS.forEach(size -> stage.getIcons()
                .add(new Image(
                        Objects.requireNonNull(App.class.getResourceAsStream("/icons/hengdao-" + size + ".png")))));
        new WindowPlace(stage).first();
        stage.setOnCloseRequest(event -> leave());
    }

    /** Gives every window of the program its look; once, before the first window. */
    public static void dress() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
    }

    /** Shows the window as soon as the folder's data is read. */
    public void open(Path folder) {
        tasks.database(() -> Opening.of(folder, clock, messages), this::show, this::fail);
    }

    /** What is on screen, null before the data is read and on the pages of the start. */
    public @Nullable Shell shell() {
        return shell;
    }

    /** The open data folder, null if none is open. */
    @Nullable
    Workspace workspace() {
        return workspace;
    }

    /** Remembers how the window stands, closes the data folder and ends the background work. */
    public void close() {
        leave();
        tasks.close();
    }

    private void leave() {
        if (shell != null) {
            shell.leave();
        }
        shell = null;
        Workspace open = workspace;
        workspace = null;
        if (open != null) {
            tasks.database(
                    () -> {
                        open.close();
                        return true;
                    },
                    done -> {},
                    error -> {});
        }
    }

    void show(Opening opening) {
        switch (opening) {
            case Opening.Ready ready -> show(ready);
            case Opening.Missing missing ->
                show(StartPages.first(
                        messages,
                        missing.folder(),
                        new StartPages.First(
                                () -> create(missing.folder(), StartWith.PROGRAMME),
                                () -> create(StartPages.demoFolder(missing.folder()), StartWith.DEMO),
                                () -> create(missing.folder(), StartWith.EMPTY),
                                this::openOther)));
            case Opening.Empty empty -> {
                workspace = empty.workspace();
                show(StartPages.empty(messages, empty.workspace().folder(), this::openOther));
            }
            case Opening.Unusable unusable ->
                show(StartPages.unusable(
                        messages,
                        messages.text(
                                unusable.reason().messageKey(),
                                unusable.reason().arguments()),
                        () -> open(unusable.folder()),
                        this::openOther,
                        stage::close));
        }
    }

    private void show(CalmPage page) {
        stage.setTitle(messages.text("app.name"));
        setRoot(page);
        page.focusFirst();
    }

    private void show(Opening.Ready ready) {
        workspace = ready.workspace();
        Memory memory = new Memory(ready.remembered(), ready.workspace().preferences(), tasks);
        Session session = new Session(
                ready.workspace(), ready.years(), ready.shown(), memory, tasks, messages, clock, this::fail);
        if (!stage.isShowing()) {
            new WindowPlace(stage).recall(memory);
        }
        Shell fresh = new Shell(stage, session, files, this::openInstead, stage::close);
        shell = fresh;
        setRoot(fresh);
        fresh.begin(ready.drafts());
    }

    private void setRoot(Parent root) {
        stage.getScene().setRoot(root);
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    private void create(Path folder, StartWith with) {
        Optional<CalmPage> page = Optional.of(stage.getScene().getRoot())
                .filter(CalmPage.class::isInstance)
                .map(CalmPage.class::cast);
        page.ifPresent(shown -> shown.busy(messages.text("start.creating")));
        tasks.database(
                () -> Workspace.exists(folder)
                        ? Opening.of(folder, clock, messages)
                        : Opening.creating(folder, with, clock, messages),
                this::show,
                error -> {
                    page.ifPresent(CalmPage::ready);
                    fail(error);
                });
    }

    private void openOther() {
        files.folder(messages.text("start.choose-folder")).ifPresent(this::openInstead);
    }

    private void openInstead(Path folder) {
        leave();
        open(folder);
    }

    /** Shows an error that nothing caught. */
    void unexpected(Throwable error) {
        errors.show(error);
    }

    void fail(Exception error) {
        if (shell != null && error instanceof ExpectedError expected) {
            shell.say(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            if (!stage.isShowing()) {
                stage.show();
            }
            errors.show(error);
        }
    }

    private Scene scene() {
        Scene scene = new Scene(new StackPane());
        STYLES.forEach(name -> scene.getStylesheets()
                .add(Objects.requireNonNull(App.class.getResource("/theme/" + name + ".css"))
                        .toExternalForm()));
        return scene;
    }
}
