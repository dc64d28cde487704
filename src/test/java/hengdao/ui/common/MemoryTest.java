package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    Path place;

    @Test
    void writesDownACostlyValueOnceAtTheEnd() {
        AtomicInteger written = new AtomicInteger();
        try (Workspace workspace = Workspace.create(place.resolve("data"), StartWith.EMPTY)) {
            Memory memory = new Memory(Map.of("width", "10"), workspace.preferences(), new SameThreadTasks());
            for (int change = 0; change < 1000; change++) {
                memory.note("folded", () -> "5,7," + written.incrementAndGet());
            }
            memory.note("width", "10");
            assertThat(written).hasValue(0);
            memory.putNoted();
            assertThat(written).hasValue(1);
            assertThat(memory.get("folded", "")).isEqualTo("5,7,1");
            assertThat(workspace.preferences().find("folded")).contains("5,7,1");
            assertThat(workspace.preferences().find("width")).isEmpty();
        }
    }
}
