package hengdao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a window can be shown at all; asked before JavaFX is loaded, which would fail with many lines. */
public final class Display {

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    /** Whether this PC has a display for this process, or JavaFX was told to do without one. */
    public static boolean available() {
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return headless || !linux || reachable(System.getenv().getOrDefault("DISPLAY", ""), Path.of("/"));
    }

    /** Whether an X display of that name answers; for a display of this PC its socket must be there. */
    static boolean reachable(String display, Path root) {
        Matcher local = LOCAL.matcher(display);
        if (!local.matches()) {
            return !display.isBlank();
        }
        String socket = "tmp/.X11-unix/X" + local.group(1);
        return Files.exists(root.resolve(socket)) || isAbstract(root.resolve("proc/net/unix"), "@/" + socket);
    }

    private static boolean isAbstract(Path sockets, String name) {
        try (var lines = Files.lines(sockets)) {
            return lines.anyMatch(line -> line.endsWith(name));
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
