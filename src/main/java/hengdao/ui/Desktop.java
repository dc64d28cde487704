package hengdao.ui;

import hengdao.ui.common.FxFileChoosing;
import hengdao.ui.common.ThreadedTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts the desktop; to be called only where {@link Display#available} says that there is a display. */
public final class Desktop {

    private Desktop() {}

    /**
     * Opens the window over a data folder and returns at once; the process ends when the window closes. The data is read
     * while JavaFX starts.
     *
     * @param year the year to show, null for the one last opened
     */
    public static void open(Path folder, @Nullable Integer year, Languages languages) {
        Locale.setDefault(languages.usual().locale());
        Clock clock = Clock.systemDefaultZone();
        CompletableFuture<App> started = new CompletableFuture<>();
        ThreadedTasks tasks = new ThreadedTasks(action -> started.thenRun(() -> Platform.runLater(action)));
        tasks.database(
                () -> Opening.of(folder, year, clock, languages),
                read -> started.thenAccept(app -> app.show(read)),
                error -> started.thenAccept(app -> app.fail(error)));
        Platform.startup(() -> {
            App.dress();
            Stage stage = new Stage();
            App app = new App(stage, tasks, languages, clock, new FxFileChoosing(stage));
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> app.unexpected(error));
            stage.setOnHidden(event -> app.close());
            started.complete(app);
        });
    }
}
