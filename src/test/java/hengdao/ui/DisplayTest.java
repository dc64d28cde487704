package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {

    @TempDir
    Path root;

    @Test
    void knowsADisplayOfThisMachineByItsSocket() throws IOException {
        assertThat(Display.reachable("", root)).isFalse();
        assertThat(Display.reachable(":7", root)).isFalse();
        Files.createDirectories(root.resolve("tmp/.X11-unix"));
        Files.createFile(root.resolve("tmp/.X11-unix/X7"));
        assertThat(Display.reachable(":7", root)).isTrue();
        assertThat(Display.reachable(":7.0", root)).isTrue();
        assertThat(Display.reachable(":8", root)).isFalse();
    }

    @Test
    void knowsASocketWithoutAFile() throws IOException {
        Files.createDirectories(root.resolve("proc/net"));
        Files.writeString(
                root.resolve("proc/net/unix"), "0000: 00000002 00000000 00010000 0001 01 1 @/tmp/.X11-unix/X3\n");
        assertThat(Display.reachable(":3", root)).isTrue();
    }

    @Test
    void believesInADisplayOfAnotherMachine() {
        assertThat(Display.reachable("desk.example:0", root)).isTrue();
    }
}
