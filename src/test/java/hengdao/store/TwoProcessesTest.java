package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.cli.Cli;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two copies of the program that start on one folder at once, exactly one gets it; what a crash leaves is no obstacle. */
class TwoProcessesTest {

    /** How often to start two; a full run: {@code -Dhengdao.starts=200}. */
    private static final int STARTS = Rounds.of("starts", 10);

    private final Random random = new Random();

    @TempDir
    private Path folder;

    @Test
    void exactlyOneOfTwoWrites() throws IOException, InterruptedException {
        Stores.createWith(folder, new SampleProgramme()).close();
        int killed = 0;
        for (int start = 1; start <= STARTS; start++) {
            try (ChildJvm one = ChildJvm.start(StartsProgram.class, folder.toString());
                    ChildJvm other = ChildJvm.start(StartsProgram.class, folder.toString())) {
                String said = String.valueOf(one.line());
                ChildJvm writer = said.equals("open") ? one : other;
                ChildJvm refused = said.equals("open") ? other : one;
                List<String> lines = List.of(said, String.valueOf(other.line()));
                assertThat(lines).as("start %d", start).containsOnlyOnce("open");
                assertThat(lines).as("start %d", start).containsOnlyOnce("store.locked");
                assertThat(refused.line())
                        .as("the other names who holds the folder")
                        .contains(System.getProperty("user.name"), String.valueOf(writer.pid()));
                assertThat(refused.exitCode()).isEqualTo(Cli.FOLDER);
                if (random.nextBoolean()) {
                    writer.kill();
                    killed++;
                } else {
                    writer.say("close");
                    assertThat(writer.exitCode()).isZero();
                }
                try (Stores stores = Stores.open(folder)) {
                    assertThat(stores.preferences().find("writer")).contains(String.valueOf(writer.pid()));
                }
            }
        }
        Rounds.found("two processes at once", STARTS, "exactly one writer each time; %d writers killed", killed);
    }
}
