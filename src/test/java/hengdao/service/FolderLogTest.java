package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLogTest {

    private static final String TYPED = "签约 87%，业主有异议";

    @TempDir
    private Path folder;

    @Test
    void tellsWhereAFaultCameFromAndNothingThatWasTyped() throws IOException {
        Path home = Files.createDirectories(folder.resolve("数据 100%u"));
        try (FolderLog log = FolderLog.begin(home)) {
            assertThat(home.resolve("log")).as("nothing to say yet").doesNotExist();
            LogRecord fault = record("hengdao.ui", Level.SEVERE, "HD-1A2B");
            fault.setThrown(new IllegalStateException(TYPED, new IOException(TYPED)));
            log.publish(fault);
            log.publish(record("org.h2", Level.WARNING, TYPED));
        }
        String text = Files.readString(home.resolve("log/hengdao.0.log"));
        assertThat(text)
                .contains(
                        "SEVERE hengdao.ui HD-1A2B",
                        "java.lang.IllegalStateException",
                        "cause: java.io.IOException",
                        "tellsWhereAFaultCameFrom",
                        "WARNING org.h2")
                .doesNotContain("签约", "87");
        try (Stream<Path> files = Files.list(home.resolve("log"))) {
            assertThat(files).as("no lock left").hasSize(1);
        }
    }

    @Test
    void keepsThreeFilesAndNoMore() throws IOException {
        try (FolderLog log = FolderLog.begin(folder)) {
            for (int i = 0; i < 400; i++) {
                log.publish(record("hengdao.test", Level.WARNING, "x".repeat(8000)));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(600 << 10));
        }
    }

    @Test
    void hearsWhatIsLoggedAnywhereUntilItIsClosed() {
        FolderLog log = FolderLog.begin(folder);
        assertThat(Logger.getLogger("").getHandlers()).contains(log);
        log.close();
        assertThat(Logger.getLogger("").getHandlers()).doesNotContain(log);
    }

    private static LogRecord record(String logger, Level level, String message) {
        LogRecord record = new LogRecord(level, message);
        record.setLoggerName(logger);
        return record;
    }
}
