package hengdao.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes what goes wrong while a data folder is open to {@code log/} in it: three files of half a megabyte at most, the
 * newest {@code hengdao.0.log}, made when there is something to say. Neither messages of libraries nor of faults are
 * written, since they may hold what an officer typed.
 */
final class FolderLog extends Handler implements AutoCloseable {

    private static final int MOST_BYTES = 512 << 10;
    private static final int FILES = 3;

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean refused;

    private FolderLog(Path folder) {
        this.folder = folder;
    }

    /** Begins to write; until {@link #close}. */
    static FolderLog begin(Path home) {
        FolderLog log = new FolderLog(home.resolve("log"));
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** Writes nothing: the folder is only looked at. */
    static FolderLog none(Path home) {
        FolderLog log = new FolderLog(home.resolve("log"));
        log.refused = true;
        return log;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record) || refused) {
            return;
        }
        try {
            if (file == null) {
                Files.createDirectories(folder);
                String place = folder.toString().replace("%", "%%");
                file = new FileHandler(place + "/hengdao.%g.log", MOST_BYTES, FILES, true);
                file.setEncoding("UTF-8");
                file.setFormatter(new Lines());
            }
            file.publish(record);
        } catch (IOException e) {
            refused = true;
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        Logger.getLogger("").removeHandler(this);
        refused = true;
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord record) {
            String name = String.valueOf(record.getLoggerName());
            String words = name.startsWith("hengdao.") ? " " + record.getMessage() : "";
            Throwable fault = record.getThrown();
            return record.getInstant().truncatedTo(ChronoUnit.SECONDS)
                    + " " + record.getLevel().getName() + " " + name + words + "\n"
                    + (fault == null ? "" : FaultText.of(fault));
        }
    }
}
