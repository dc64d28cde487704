package hengdao.service;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the data lives when nobody says so. */
public final class DataFolders {

    private DataFolders() {}

    /**
     * {@code data} beside a portable copy of the program if it is of use, else the user's own application folder: one on a
     * medium that cannot be written is only if there is something in it.
     */
    public static Path standard() {
        return standard(
                program(),
                System.getenv(),
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"),
                Path.of(System.getProperty("user.home", "")));
    }

    static Path standard(Optional<Path> program, Map<String, String> environment, boolean windows, Path home) {
        return program.map(folder -> folder.resolve("data"))
                .filter(DataFolders::isOfUse)
                .orElseGet(() -> windows ? windows(environment, home) : unix(environment, home));
    }

    private static boolean isOfUse(Path data) {
        return Files.isDirectory(data) && (Files.isWritable(data) || Workspace.exists(data));
    }

    private static Path windows(Map<String, String> environment, Path home) {
        return absolute(environment.getOrDefault("APPDATA", ""))
                .orElse(home.resolve("AppData").resolve("Roaming"))
                .resolve("Hengdao");
    }

    private static Path unix(Map<String, String> environment, Path home) {
        return absolute(environment.getOrDefault("XDG_DATA_HOME", ""))
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("hengdao");
    }

    private static Optional<Path> program() {
        CodeSource code = DataFolders.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            return program(Path.of(code.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The folder of a copy whose jar is in its {@code lib}, {@code lib/app} or {@code app}; empty when run from classes. */
    static Optional<Path> program(Path code) {
        Path jars = code.getParent();
        if (jars == null || !code.toString().endsWith(".jar")) {
            return Optional.empty();
        }
        return Optional.ofNullable(jars.endsWith(Path.of("lib", "app")) ? jars.getParent() : jars)
                .map(Path::getParent);
    }

    private static Optional<Path> absolute(String text) {
        return Optional.of(text).filter(path -> !path.isEmpty()).map(Path::of).filter(Path::isAbsolute);
    }
}
