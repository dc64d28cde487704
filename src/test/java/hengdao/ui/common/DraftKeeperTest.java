package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafts on a disk that is full for a while. */
class DraftKeeperTest {

    private final SameThreadTasks tasks = new SameThreadTasks();
    private final Map<String, String> disk = new HashMap<>();
    private final List<Exception> said = new ArrayList<>();
    private final Unwritten unwritten = new Unwritten();
    private boolean full;
    private final DraftKeeper<String, String> keeper =
            new DraftKeeper<>(tasks, this::write, this::remove, unwritten, said::add);

    @Test
    void triesAgainUntilTheDiskTakesIt() {
        full = true;
        keeper.later("rule", "3月");
        tasks.letPass(DraftKeeper.DELAY);
        assertThat(unwritten.anyProperty().get()).isTrue();
        tasks.letPass(DraftKeeper.AGAIN);
        assertThat(disk).isEmpty();
        assertThat(said).as("said once").hasSize(1);
        full = false;
        tasks.letPass(DraftKeeper.AGAIN);
        assertThat(disk).containsEntry("rule", "3月");
        assertThat(unwritten.anyProperty().get()).isFalse();
    }

    @Test
    void newerTextGoesInPlaceOfWhatCouldNotBeWritten() {
        disk.put("unit", "旧");
        full = true;
        keeper.later("rule", "3月");
        tasks.letPass(DraftKeeper.DELAY);
        keeper.later("rule", "3月15日");
        keeper.discard("unit");
        full = false;
        tasks.letPass(DraftKeeper.AGAIN);
        assertThat(disk).containsExactlyEntriesOf(Map.of("rule", "3月15日"));
        assertThat(unwritten.anyProperty().get()).isFalse();
    }

    @Test
    void leavesItOnceTheFolderIsLeft() {
        full = true;
        unwritten.end();
        keeper.later("rule", "3月");
        tasks.letPass(DraftKeeper.DELAY);
        full = false;
        tasks.letPass(DraftKeeper.AGAIN);
        assertThat(disk).isEmpty();
    }

    private void write(String key, String text) {
        fail();
        disk.put(key, text);
    }

    private void remove(String key) {
        fail();
        disk.remove(key);
    }

    private void fail() {
        if (full) {
            throw new UncheckedIOException(new IOException("no space left on device"));
        }
    }
}
