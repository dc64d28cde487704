package hengdao.ui;

import atlantafx.base.theme.PrimerLight;
import hengdao.i18n.Messages;
import hengdao.model.Account;
import hengdao.model.DataFolderUnusable;
import hengdao.model.ExpectedError;
import hengdao.model.Restored;
import hengdao.model.Role;
import hengdao.service.Accounts;
import hengdao.service.FolderPassword;
import hengdao.service.RecoverySheet;
import hengdao.service.StartWith;
import hengdao.service.Unlocked;
import hengdao.service.Workspace;
import hengdao.ui.common.BackgroundTasks;
import hengdao.ui.common.ErrorWindow;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Fonts;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import hengdao.ui.shell.Shell;
import hengdao.ui.shell.WindowPlace;
import hengdao.ui.start.CalmPage;
import hengdao.ui.start.RecoveryKeyForm;
import hengdao.ui.start.StartPages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** One window over one data folder, from opening it to closing it; the place where the desktop is put together. */
public final class App {

    private static final List<String> STYLES = List.of("tokens", "components", "print", "views");
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final BackgroundTasks tasks;
    private final Languages languages;
    private Messages messages;
    private final Clock clock;
    private final FileChoosing files;
    private ErrorWindow errors;
    private final IdleLock idle;
    private @Nullable Workspace workspace;
    private @Nullable Shell shell;
    /** What is to be said when the folder is on screen, null if nothing. */
    private @Nullable String told;
    /** Whether a folder is being read; what is done in the window meanwhile is not heard. */
    private boolean reading;

    /** Takes the window to fill, who works in the background, and who asks for files. */
    public App(Stage stage, BackgroundTasks tasks, Languages languages, Clock clock, FileChoosing files) {
        this.stage = stage;
        this.tasks = tasks;
        this.languages = languages;
        messages = languages.usual();
        this.clock = clock;
        this.files = files;
        this.errors = new ErrorWindow(stage, messages);
        stage.setScene(scene());
        stage.setTitle(messages.text("app.name"));
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        ICONS.forEach(size -> stage.getIcons()
                .add(new Image(
                        Objects.requireNonNull(App.class.getResourceAsStream("/icons/hengdao-" + size + ".png")))));
        new WindowPlace(stage).first();
        idle = new IdleLock(clock, this::lockMinutes, this::lock);
        idle.begin(tasks);
        stage.setOnCloseRequest(event -> {
            if (waits()) {
                event.consume();
            } else {
                leave();
            }
        });
    }

    private int lockMinutes() {
        return shell == null ? 0 : Accounts.lockMinutes(shell.session().memory().get(Accounts.LOCK_MINUTES, ""));
    }

    /** Gives every window of the program its look; once, before the first window. */
    public static void dress() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
    }

    /** Shows the window as soon as the folder's data is read. */
    public void open(Path folder) {
        open(folder, null);
    }

    /** As {@link #open(Path)}; what was open before is closed when the other is on screen, as that takes its time. */
    private void open(Path folder, @Nullable Workspace before) {
        reading = true;
        tasks.database(
                () -> Opening.instead(before, folder, clock),
                opening -> {
                    reading = false;
                    show(opening);
                    close(before);
                },
                error -> {
                    reading = false;
                    fail(error);
                    close(before);
                });
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

    /** Whether the window closes by itself a little later, when what is being written or printed is done. */
    private boolean waits() {
        return shell != null && shell.finishesFirst(stage::close);
    }

    private void quit() {
        if (!waits()) {
            stage.close();
        }
    }

    private void leave() {
        close(left());
    }

    /** Remembers how the window stands and gives what is still to be closed. */
    private @Nullable Workspace left() {
        if (shell != null) {
            shell.leave();
        }
        shell = null;
        Workspace open = workspace;
        workspace = null;
        return open;
    }

    private void close(@Nullable Workspace open) {
        if (open != null) {
            tasks.database(
                    () -> {
                        Opening.close(open);
                        return true;
                    },
                    done -> {},
                    error -> {});
        }
    }

    void show(Opening opening) {
        switch (opening) {
            case Opening.Begun begun -> show(begun);
            case Opening.Locked locked -> {
                workspace = locked.workspace();
                speak(languages.of(locked.remembered()));
                ask(locked, account -> enter(locked::entered));
            }
            case Opening.Protected closed ->
                show(StartPages.unlock(
                        messages,
                        closed.folder(),
                        (form, guess) -> tasks.database(
                                () -> closed.unlocked(guess.typed(), guess.recovery(), clock),
                                opened -> {
                                    if (guess.recovery()) {
                                        told = messages.text("unlock.recovered");
                                    }
                                    show(opened);
                                },
                                error -> refuse(error, form::refuse)),
                        this::openOther));
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
                show(StartPages.empty(
                        messages,
                        empty.workspace().folder(),
                        LocalDate.now(clock).getYear(),
                        wanted -> create(() -> Opening.beginning(empty.workspace(), wanted, languages)),
                        this::openOther));
            }
            case Opening.Unusable unusable
            when unusable.held() ->
                show(StartPages.held(
                        messages,
                        messages.text(
                                unusable.reason().messageKey(),
                                unusable.reason().arguments()),
                        unusable.backups(),
                        backup ->
                                restore(unusable.unlocked(), () -> Opening.looking(unusable.unlocked(), backup, clock)),
                        new StartPages.Unusable(() -> open(unusable.folder()), this::openOther, stage::close)));
            case Opening.Unusable unusable ->
                show(StartPages.unusable(
                        messages,
                        messages.text(
                                unusable.reason().messageKey(),
                                unusable.reason().arguments()),
                        unusable.backups(),
                        unusable.journaled(),
                        (backup, replay) -> asked(
                                unusable.unlocked(),
                                backup,
                                password -> restore(
                                        unusable.unlocked(),
                                        () -> Opening.restoring(unusable.unlocked(), backup, password, replay, clock)),
                                () -> show(unusable)),
                        new StartPages.Unusable(() -> open(unusable.folder()), this::openOther, stage::close)));
        }
    }

    /** Asks who works here; what is to be done then comes after the page. */
    private void ask(Opening.Locked locked, Consumer<Account> then) {
        show(StartPages.signIn(
                messages,
                locked.workspace().folder(),
                locked.names(),
                locked.last(),
                (form, guess) -> tasks.database(
                        () -> locked.workspace().accounts().signIn(guess.name(), guess.password()),
                        then::accept,
                        error -> refuse(error, form::refuse)),
                this::openOther));
    }

    /** Says in its place why something that was typed is refused. */
    private void refuse(Exception error, Consumer<String> place) {
        if (error instanceof ExpectedError expected) {
            place.accept(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            place.accept("");
            fail(error);
        }
    }

    /** Asks for the password of a backup if it has another one than the folder; {@code then} gets it, or nothing. */
    private void asked(Unlocked folder, Path backup, Consumer<String> then, Runnable cancel) {
        tasks.database(
                () -> folder.asksFor(backup),
                asks -> {
                    if (!asks) {
                        then.accept("");
                        return;
                    }
                    show(StartPages.backupPassword(
                            messages,
                            backup,
                            (form, guess) -> tasks.database(
                                    () -> {
                                        folder.check(backup, guess.typed());
                                        return guess.typed();
                                    },
                                    then::accept,
                                    error -> refuse(error, form::refuse)),
                            cancel));
                },
                this::fail);
    }

    private void enter(Supplier<Opening> work) {
        reading = true;
        tasks.database(
                work::get,
                opening -> {
                    reading = false;
                    show(opening);
                },
                error -> {
                    reading = false;
                    fail(error);
                });
    }

    /** Opens the folder that is open anew, for whoever is signed in now. */
    private void enterAnew() {
        Workspace open = left();
        if (open != null) {
            enter(() -> Opening.begun(open, null));
        }
    }

    /**
     * Puts the question who works here in the place of everything, until somebody signs in: whoever worked here finds all
     * as it was, somebody else starts anew. What is half-filled is kept.
     */
    private void lock() {
        Shell kept = shell;
        if (kept == null || !stage.getScene().equals(kept.getScene())) {
            return;
        }
        Unlocked folder = kept.session().workspace().unlocked();
        if (!kept.session().officer().isSignedIn() && !folder.isProtected()) {
            return;
        }
        kept.keep();
        Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .toList()
                .forEach(Window::hide);
        String before = kept.session().officer().name();
        Workspace open = kept.session().workspace();
        if (!kept.session().officer().isSignedIn()) {
            lock(kept, folder);
            return;
        }
        reading = true;
        tasks.database(
                () -> {
                    open.forgetCopies();
                    return Opening.Locked.of(open, null);
                },
                locked -> {
                    reading = false;
                    ask(locked, account -> unlock(kept, account.name().equals(before)));
                },
                error -> {
                    reading = false;
                    fail(error);
                });
    }

    /** As {@link #lock()} where nobody signs in: asks for the password of the folder, which stays open behind the page. */
    private void lock(Shell kept, Unlocked folder) {
        tasks.database(
                () -> {
                    kept.session().workspace().forgetCopies();
                    return FolderPassword.of(folder.folder(), clock).orElseThrow();
                },
                password -> show(StartPages.unlock(
                        messages,
                        folder.folder(),
                        (form, guess) -> tasks.database(
                                () -> guess.recovery()
                                        ? password.recover(guess.typed())
                                        : password.unlock(guess.typed()),
                                opened -> unlock(kept, true),
                                error -> refuse(error, form::refuse)),
                        this::openOther)),
                this::fail);
    }

    private void unlock(Shell kept, boolean same) {
        if (same) {
            idle.touch();
            back(kept);
        } else {
            enterAnew();
        }
    }

    /**
     * Shows a page in the place of everything. What works there stays in its own scene until it comes back: taken out of
     * it and put in again, it would look up its colours before there are any.
     */
    private void show(CalmPage page) {
        Scene now = stage.getScene();
        if (shell != null && now.equals(shell.getScene())) {
            stage.setScene(like(now));
        }
        stage.setTitle(messages.text("app.name"));
        setRoot(page);
        page.focusFirst();
    }

    /** The window is built while the rows are read. */
    private void show(Opening.Begun begun) {
        CompletableFuture<Shell> built = new CompletableFuture<>();
        reading = true;
        tasks.database(
                () -> begun.read(languages),
                ready -> built.thenAccept(fresh -> {
                    reading = false;
                    if (begun.workspace().equals(workspace)) {
                        fresh.start(ready.shown(), ready.links());
                        begin(fresh, ready);
                    }
                }),
                error -> {
                    reading = false;
                    if (error instanceof DataFolderUnusable reason) {
                        workspace = null;
                        enter(() -> Opening.Unusable.of(begun.workspace().unlocked(), reason));
                    } else {
                        fail(error);
                    }
                });
        Shell fresh = shell(begun, begun.outline());
        fresh.reading();
        setRoot(fresh);
        built.complete(fresh);
    }

    private void show(Opening.Ready ready) {
        Shell fresh = shell(ready.begun(), ready.shown());
        setRoot(fresh);
        begin(fresh, ready);
    }

    private Shell shell(Opening.Begun begun, Shown shown) {
        workspace = begun.workspace();
        speak(languages.of(begun.remembered()));
        Memory memory = new Memory(begun.remembered(), begun.workspace().preferences(), tasks);
        Session session =
                new Session(begun.workspace(), begun.years(), shown, memory, tasks, messages, clock, this::fail);
        if (!stage.isShowing()) {
            new WindowPlace(stage).recall(memory);
        }
        return new Shell(
                stage,
                session,
                files,
                new Shell.Ways(
                        this::openInstead,
                        this::restoreInstead,
                        this::lock,
                        this::enterAnew,
                        new Shell.Protecting(
                                password -> convert(before -> Converted.protecting(before, password, clock)),
                                old -> convert(before -> Converted.unprotecting(before, old, clock)),
                                this::showRecovery),
                        this::quit));
    }

    private void begin(Shell fresh, Opening.Ready ready) {
        shell = fresh;
        fresh.begin(ready.begun().drafts());
        FirstFrame.awaited(stage);
        Restored restored = ready.begun().restored();
        if (restored != null) {
            fresh.inform(RestoredText.of(restored, clock, messages));
        }
        String sentence = told;
        told = null;
        if (sentence != null) {
            fresh.inform(sentence);
        }
        Integer missing = ready.begun().missing();
        if (missing != null) {
            fresh.say(messages.text(
                    "shell.year_missing",
                    String.valueOf(missing),
                    String.valueOf(ready.begun().outline().year())));
        }
    }

    /** Goes on in the language of the folder that is being opened. */
    private void speak(Messages now) {
        if (!now.locale().equals(messages.locale())) {
            messages = now;
            errors = new ErrorWindow(stage, messages);
            Locale.setDefault(now.locale());
        }
    }

    private void setRoot(Parent root) {
        stage.getScene().setRoot(root);
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    private void create(Path folder, StartWith with) {
        create(() -> Workspace.exists(folder)
                ? Opening.of(folder, null, clock, languages)
                : Opening.creating(folder, with, clock, languages));
    }

    private void create(Supplier<Opening> work) {
        Optional<CalmPage> page = Optional.of(stage.getScene().getRoot())
                .filter(CalmPage.class::isInstance)
                .map(CalmPage.class::cast);
        page.ifPresent(shown -> shown.busy(messages.text("start.creating")));
        tasks.database(work::get, this::show, error -> {
            page.ifPresent(CalmPage::ready);
            fail(error);
        });
    }

    private void openOther() {
        files.folder(messages.text("start.choose-folder")).ifPresent(this::openInstead);
    }

    private void openInstead(Path folder) {
        open(folder, left());
    }

    /** Puts the open folder back to what a backup holds; if that is refused, it opens as it was. */
    private void restoreInstead(Path backup) {
        if (workspace != null) {
            workspace.permissions().need(Role.KEEPER);
        }
        Workspace open = workspace;
        Shell kept = shell;
        if (open != null && kept != null) {
            asked(
                    open.unlocked(),
                    backup,
                    password -> {
                        Workspace before = left();
                        if (before != null) {
                            restore(before.unlocked(), () -> Opening.restoring(before, backup, password, clock));
                        }
                    },
                    () -> back(kept));
        }
    }

    private void back(Shell kept) {
        stage.setScene(kept.getScene());
        kept.back();
    }

    /** Closes the folder that is open, does something to all of it, and shows it again. */
    private void convert(Function<Workspace, Converted> way) {
        if (workspace != null) {
            workspace.permissions().need(Role.KEEPER);
        }
        Workspace before = left();
        if (before == null) {
            return;
        }
        show(StartPages.converting(messages, before.folder()));
        reading = true;
        tasks.database(
                () -> way.apply(before),
                converted -> {
                    reading = false;
                    show(converted);
                },
                error -> {
                    reading = false;
                    fail(error);
                    open(before.folder());
                });
    }

    private void show(Converted converted) {
        ExpectedError refused = converted.refused();
        told = refused == null ? null : messages.text(refused.messageKey(), refused.arguments());
        if (converted.recovery().isEmpty()) {
            show(converted.opening());
            return;
        }
        Workspace open = Opening.workspace(converted.opening());
        workspace = open;
        List<String> sentences =
                new ArrayList<>(List.of(messages.text("recovery.text"), messages.text("password.outside")));
        Path second = converted.second();
        if (second != null) {
            sentences.add(messages.text("password.outside.second", second));
        }
        show(StartPages.recoveryKey(
                messages,
                converted.recovery(),
                sentences,
                form -> print(open, converted.recovery(), form),
                () -> show(converted.opening())));
    }

    /** Shows another recovery key in the place of everything, until it is said to be on paper. */
    private void showRecovery(String key) {
        Shell kept = shell;
        if (kept != null) {
            show(StartPages.recoveryKey(
                    messages,
                    key,
                    List.of(messages.text("recovery.text")),
                    form -> print(workspace, key, form),
                    () -> back(kept)));
        }
    }

    private void print(@Nullable Workspace open, String key, RecoveryKeyForm form) {
        if (open != null) {
            tasks.database(
                    () -> RecoverySheet.print(open, messages, clock, key),
                    form::printed,
                    error -> refuse(error, form::say));
        }
    }

    private void restore(Unlocked folder, Supplier<Opening> work) {
        reading = true;
        tasks.database(
                work::get,
                opening -> {
                    reading = false;
                    show(opening);
                },
                error -> {
                    reading = false;
                    fail(error);
                    enter(() -> Opening.again(folder, clock));
                });
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

    /** A scene of the size and look of another. */
    private Scene like(Scene other) {
        Scene scene = new Scene(new StackPane(), other.getWidth(), other.getHeight());
        hush(scene);
        scene.getStylesheets().setAll(other.getStylesheets());
        return scene;
    }

    private Scene scene() {
        Scene scene = new Scene(new StackPane());
        hush(scene);
        STYLES.forEach(name -> scene.getStylesheets()
                .add(Objects.requireNonNull(App.class.getResource("/theme/" + name + ".css"))
                        .toExternalForm()));
        return scene;
    }

    private void hush(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (reading) {
                event.consume();
            }
        });
    }
}
