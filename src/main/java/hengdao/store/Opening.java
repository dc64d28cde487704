package hengdao.store;

import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Opens a database file without waiting for ever: a damaged one can hang H2. */
final class Opening {

    private Opening() {}

    /**
     * Opens within the limit. {@code free} is run on failure, but not if time runs out, as the file is still in use
     * then: until the opening ends after all, or the process does.
     *
     * @throws DataFolderUnusable if it fails or takes too long
     */
    static Session within(Duration limit, Path folder, Runnable free, Callable<Session> open) {
        FutureTask<Session> task = new FutureTask<>(open);
        Thread.ofPlatform().daemon().name("open-database").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            free.run();
            throw meaning(folder, e.getCause());
        } catch (TimeoutException e) {
            Thread.ofPlatform().daemon().name("close-database").start(() -> closeLate(task, free));
            throw FolderRules.caused(new DataFolderUnusable("store.open_timeout", folder, limit.toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.ofPlatform().daemon().name("close-database").start(() -> closeLate(task, free));
            Thread.currentThread().interrupt();
            throw FolderRules.caused(new DataFolderUnusable("store.open_interrupted", folder), e);
        }
    }

    private static RuntimeException meaning(Path folder, @Nullable Throwable cause) {
        return switch (cause) {
            case SQLException error -> H2.cannotOpen(folder, error);
            case IOException error -> FolderRules.notWritable(folder, error);
            case RuntimeException error -> error;
            case null, default -> {
                DataFolderUnusable damaged = new DataFolderUnusable("store.damaged", folder);
                damaged.initCause(cause);
                yield damaged;
            }
        };
    }

    private static void closeLate(FutureTask<Session> task, Runnable free) {
        try {
            task.get().close();
        } catch (ExecutionException | InterruptedException e) {
            // It never opened: nothing to close.
        } finally {
            free.run();
        }
    }
}
