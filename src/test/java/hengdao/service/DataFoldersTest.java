package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {

    private static final Path HOME = Path.of("/home/officer");

    @TempDir
    private Path program;

    @Test
    void standsBesideAPortableCopyOnlyIfItIsThere() throws IOException {
        assertThat(standard(Map.of(), false)).isEqualTo(HOME.resolve(".local/share/hengdao"));
        Files.createDirectory(program.resolve("data"));
        assertThat(standard(Map.of(), false)).isEqualTo(program.resolve("data"));
    }

    @Test
    void followsTheSystemsRule() {
        assertThat(standard(Map.of("XDG_DATA_HOME", "/data/of/officer"), false))
                .isEqualTo(Path.of("/data/of/officer/hengdao"));
        assertThat(standard(Map.of("XDG_DATA_HOME", "relative"), false))
                .isEqualTo(HOME.resolve(".local/share/hengdao"));
        assertThat(standard(Map.of("APPDATA", "/c/Users/officer/Roaming"), true))
                .isEqualTo(Path.of("/c/Users/officer/Roaming/Hengdao"));
        assertThat(standard(Map.of(), true)).isEqualTo(HOME.resolve("AppData/Roaming/Hengdao"));
    }

    @Test
    void knowsThePlaceOfTheJarInEachKindOfCopy() {
        Path top = Path.of("/media/officer/U 盘/hengdao");
        for (String jar : List.of("lib/hengdao.jar", "lib/app/hengdao.jar", "app/hengdao.jar")) {
            assertThat(DataFolders.program(top.resolve(jar))).as(jar).contains(top);
        }
        assertThat(DataFolders.program(top.resolve("target/classes"))).isEmpty();
    }

    private Path standard(Map<String, String> environment, boolean windows) {
        return DataFolders.standard(Optional.of(program), environment, windows, HOME);
    }
}
